// What a page that no provider declares has to show before anything on it is explained.

import type { Elsewhere } from '../page-facts.ts';
import { entersAt, readsAt } from './address.ts';
import { doubtsOf } from './doubts.ts';
import { kept } from './keep.ts';

/** The whole judgement; the detector needs it where there is no provider. */
export const elsewhere: Elsewhere = {
  reads: readsAt,
  enters: entersAt,
  doubts: doubtsOf,
  keep: kept,
};
