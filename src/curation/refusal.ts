/** Why a decision cannot be carried out; the command line and the page have words for each. */
export const REFUSALS = ['gone', 'itself', 'kinds', 'ends', 'attribute', 'value', 'field'] as const;

export interface Refusal {
  readonly why: (typeof REFUSALS)[number];
  /** What is missing or does not fit: a key, the name of an attribute, or the kinds that do not go together. */
  readonly about: string;
}

const WORDS: Readonly<Record<Refusal['why'], (about: string) => string>> = {
  gone: (about) => `there is no ${about} in this graph`,
  itself: (about) => `it would tie ${about} to itself`,
  kinds: (about) => `the two are not of one kind: ${about}`,
  ends: (about) => `no such edge may lead so: ${about}`,
  attribute: (about) => `such a thing has no attribute ${about}`,
  value: (about) => `not a value that it can have: ${about}`,
  field: (about) => `${about} cannot be corrected here`,
};

export const refusalWords = ({ why, about }: Refusal): string => WORDS[why](about);
