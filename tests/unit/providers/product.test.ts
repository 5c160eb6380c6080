// Self-hosted products are known by what their page is, and nothing else is.

import { describe, expect, it } from 'vitest';
import { providers } from '../../../src/providers/index.ts';
import { productOf, products } from '../../../src/providers/product.ts';

/** A document that has elements for exactly these selectors. */
function pageWith(...present: string[]): Document {
  const querySelector = (selector: string) =>
    selector.split(',').some((one) => present.includes(one)) ? {} : null;
  return { querySelector } as unknown as Document;
}

describe('productOf', () => {
  it.each(
    products.flatMap(({ id, product }) =>
      (product?.signs ?? []).map((sign) => [id, sign] as const),
    ),
  )('knows %s by %s alone', (id, sign) => {
    expect(productOf(pageWith(sign))?.id).toBe(id);
  });

  it('knows no product on another page', () => {
    expect(productOf(pageWith())).toBeNull();
    expect(productOf(pageWith('input[name="_token"]', 'input[name="bx_pe"]'))).toBeNull();
  });

  it('never gives a provider that has hosts, whatever the page looks like', () => {
    for (const { hosts, product } of products) {
      expect(hosts).toEqual([]);
      expect(product?.signs.length).toBeGreaterThan(0);
    }
  });

  it('gives no sign to two products', () => {
    const signs = products.flatMap(({ product }) => product?.signs ?? []);
    expect(signs).toEqual([...new Set(signs)]);
  });

  it('holds every provider with signs', () => {
    expect(providers.filter(({ product }) => product)).toEqual(products);
  });
});
