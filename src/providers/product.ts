// Products that people host themselves can stand on any host, so they are recognised by what the page is. Only
// products are looked for here: a page that looks like Gmail or Outlook on another host never gets their id. The
// page decides what it contains, and with it which product it is taken for; it gains the product's anchors only.

import type { Provider } from './define.ts';
import { mailcow } from './mailcow.ts';
import { openXchange } from './open-xchange.ts';
import { roundcube } from './roundcube.ts';
import { zimbra } from './zimbra.ts';

/** Providers that are recognised by signs instead of hosts. */
export const products: readonly Provider[] = [mailcow, openXchange, roundcube, zimbra];

/** The product that drew this document, or null. One `querySelector` a product; asks nothing of layout. */
export function productOf(document: Document): Provider | null {
  return (
    products.find(({ product }) => product && document.querySelector(product.signs.join())) ?? null
  );
}
