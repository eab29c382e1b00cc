import { describe, expect, it } from 'vitest';
import { CLEANUP_HEADINGS, INSTRUMENT_RULES } from '../../../src/relations/instrumentRules.ts';

const matches = (pattern: RegExp, text: string) =>
  new RegExp(pattern.source, pattern.flags.replace('g', '')).test(text);

describe.each([...INSTRUMENT_RULES, ...CLEANUP_HEADINGS])('$id', ({ pattern, examples, not }) => {
  it('matches its examples and leaves its counter-example', () => {
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) expect(matches(pattern, example), example).toBe(true);
    expect(matches(pattern, not), not).toBe(false);
  });
});
