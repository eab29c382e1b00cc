import type { Seen } from './termClasses.ts';

/** One place of a parsed pattern, as compromise keeps it. */
export interface Reg {
  tag?: string;
  word?: string;
  fastOr?: Set<string>;
  choices?: Reg[][];
  regex?: RegExp;
  anything?: boolean;
  operator?: string;
  optional?: boolean;
  negative?: boolean;
  greedy?: boolean;
  start?: boolean;
  end?: boolean;
}

/** What a place of a pattern asks of a term. */
export interface Probe {
  readonly fits: (term: Seen) => boolean;
  readonly optional: boolean;
  readonly greedy: boolean;
}

/** What a clause must have for a pattern to match it, as far as it can be told without compromise. */
export interface Needs {
  /** For each of these some term that fits; without what the opening asks for. */
  readonly somewhere: readonly Probe[];
  /** What the last term must be, where the pattern closes with `$`. */
  readonly last: Probe | undefined;
  /** Of these each term must fit some, where the pattern takes all of a clause and says of every term what it is. */
  readonly throughout: readonly Probe[] | undefined;
  /** The beginning of an anchored pattern up to and with its first mandatory term. */
  readonly opening: readonly Probe[] | undefined;
}

export function needsOf(regs: readonly Reg[]): Needs {
  const anchored = regs[0]?.start === true;
  const closing = regs[regs.length - 1];
  const closes = closing?.end === true;
  const opening = anchored ? openingOf(regs) : undefined;
  return {
    // what closes the opening is met where that is read
    somewhere: regs.flatMap((reg, i) =>
      reg.optional || i + 1 === opening?.length ? [] : (probeOf({ ...reg, end: false }) ?? []),
    ),
    last: closes && !closing.optional ? probeOf({ ...closing, end: false }) : undefined,
    throughout: anchored && closes ? throughoutOf(regs) : undefined,
    opening,
  };
}

function throughoutOf(regs: readonly Reg[]): Probe[] | undefined {
  const probes = regs.map((reg) => probeOf({ ...reg, end: false }));
  return probes.every((probe) => probe !== undefined) ? probes : undefined;
}

function openingOf(regs: readonly Reg[]): Probe[] | undefined {
  const probes: Probe[] = [];
  for (const reg of regs) {
    const probe = probeOf(reg);
    if (!probe) return undefined;
    probes.push(probe);
    if (!probe.optional) return probes;
  }
  return undefined;
}

/** Undefined where what the place asks cannot be told from one term. */
function probeOf(reg: Reg): Probe | undefined {
  if (reg.anything || reg.negative || reg.end || reg.operator === 'and') return undefined;
  const fits = testOf(reg);
  return fits && { fits, optional: reg.optional === true, greedy: reg.greedy === true };
}

function testOf({ tag, word, fastOr, regex, choices }: Reg): Probe['fits'] | undefined {
  if (tag) return (term) => term.tags.includes(tag);
  if (word !== undefined) return (term) => term.text === word;
  if (fastOr) return (term) => fastOr.has(term.text);
  if (regex) return (term) => regex.test(term.text);
  if (!choices) return undefined;
  const tests: Probe['fits'][] = [];
  for (const [only, ...more] of choices) {
    const test = only && more.length === 0 && !only.choices && !only.negative ? testOf(only) : undefined;
    if (!test) return undefined;
    tests.push(test);
  }
  return (term) => tests.some((test) => test(term));
}

/** Every place of the pattern and of its choices. */
export const withChoices = (reg: Reg): Reg[] => [reg, ...(reg.choices ?? []).flat().flatMap(withChoices)];

/** What a pattern can tell of a term, as a string: terms of one string are matched alike. */
export function seenBy(regs: readonly Reg[], term: Seen): string {
  let seen = '';
  for (const { tag, word, fastOr, regex } of regs) {
    const fits =
      (tag !== undefined && term.tags.includes(tag)) ||
      (word !== undefined && term.text === word) ||
      fastOr?.has(term.text) === true ||
      regex?.test(term.text) === true;
    seen += fits ? '1' : '0';
  }
  return seen;
}
