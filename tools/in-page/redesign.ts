// A seeded redesign of a page: what products do between versions, done to the corpus. Truth moves along.

/** Changes `document` in place by `seed`; `truths` is keyed by the elements that carry a choice. */
export function redesign(
  _document: Document,
  _seed: number,
  _truths: Map<Element, unknown>,
): void {}
