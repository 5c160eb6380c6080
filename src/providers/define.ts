// A provider is one declarative file: names, hosts, settings pages, choices, servers, sign-in. All of it
// is third-party knowledge, so all of it is dated and graded.

import type { TopicId } from '../knowledge/topic-ids.ts';
import type { SourceId } from '../knowledge/types.ts';

/** How well a statement about a page is known: seen in code or the vendor's help; several tutorials; one. */
export type Evidence = 'high' | 'medium' | 'low';

/** A declared anchor: a control that is this topic on this provider's page, whatever its words. */
export interface Anchor {
  readonly topic: TopicId;
  /** Stable form attributes. Classes and generated ids are never used. */
  readonly input?: { readonly name: string; readonly value?: string };
  /** Anchor by role and label instead: the label pattern per page language. */
  readonly label?: RegExp;
  /** Only inside a group whose label matches. */
  readonly group?: RegExp;
  readonly kind?:
    | 'radio'
    | 'checkbox'
    | 'switch'
    | 'select'
    | 'option'
    | 'button'
    | 'link'
    | 'field';
  readonly sense?: 'direct' | 'inverse';
  readonly evidence: Evidence;
}

/** How a connection is encrypted: TLS from the first byte, upgraded by STARTTLS, or not at all. */
export type Tls = 'implicit' | 'starttls' | 'none';

/** One server a mail app connects to. */
export interface Server {
  readonly host: string;
  /** TCP port. */
  readonly port: number;
  readonly tls: Tls;
}

/** How a mail app signs in. */
export type SignIn = 'oauth' | 'app-password' | 'password' | 'bridge';

/** What a user name looks like. */
export type UserName = 'address' | 'local-part' | 'other';

/** Whether a protocol is offered: always, on some plans, once switched on, or never. */
export type Offer = 'always' | 'switch' | 'plan' | 'admin' | 'no' | 'unknown';

/** What a self-hosted product is recognised by, since it can stand on any host. */
export interface Product {
  /** CSS selectors of which each alone is enough: no other product's page matches them. */
  readonly signs: readonly string[];
}

/** One webmail. */
export interface Provider {
  readonly id: string;
  /** The name people know. Not translated. */
  readonly name: string;
  /** Host names whose settings pages are this provider's. Empty for self-hosted products. */
  readonly hosts: readonly string[];
  /**
   * Those of `hosts` whose pages stand in a frame of another page of this provider, directly below the top, with the
   * settings in them. Exact names, declared hosts only: there the sentinel runs in frames as well.
   */
  readonly frames?: readonly string[];
  /** Whether hosts are in the manifest (page evidence and a POP/IMAP choice) or asked for by a click. */
  readonly declared: boolean;
  /** Matched against path + query + hash of the page; a match means a settings page. Kept short: the
   * sentinel carries it. */
  readonly settings: RegExp;
  /** Present on products that people host themselves; see `productOf`. */
  readonly product?: Product;
  /** Address of the page where POP and IMAP are set, for a person to open; null when it is not known. */
  readonly settingsUrl: string | null;
  readonly anchors: readonly Anchor[];
  readonly pop: Offer;
  readonly imap: Offer;
  readonly servers: { readonly imap?: Server; readonly pop?: Server; readonly smtp?: Server };
  readonly signIn: readonly SignIn[];
  readonly userName: UserName;
  /** Present where sending wants another form of it. */
  readonly smtpUserName?: UserName;
  readonly sources: readonly SourceId[];
  /** Evidence for the settings page and its choices. */
  readonly evidence: Evidence;
  /** ISO date on which the newest evidence was seen. */
  readonly lastSeen: string;
}

/** Checks nothing at run time; gives a provider file its type. */
export function defineProvider(provider: Provider): Provider {
  return provider;
}
