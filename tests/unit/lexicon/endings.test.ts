import { describe, expect, test } from 'vitest';
import { EndingTable } from '../../../src/lexicon/endings.ts';

const table = new EndingTable([
  ['县', 1],
  ['海县', 2],
  ['长海县', 3],
  ['省', 4],
] as const);

describe('what a text ends in', () => {
  test.each([
    ['辽宁省长海县', undefined, undefined, 3],
    ['青海县', undefined, undefined, 2],
    ['县', undefined, undefined, 1],
    ['辽宁省', undefined, undefined, 4],
    ['县城', undefined, undefined, undefined],
    ['', undefined, undefined, undefined],
    // no entry reaches over `from`, and what stands behind `end` is not seen
    ['长海县政府', 3, 0, 3],
    ['长海县政府', 3, 1, 2],
    ['长海县政府', 3, 2, 1],
    ['长海县政府', 3, 3, undefined],
  ])('%s to %s from %s', (text, end, from, value) => {
    expect(table.before(text, end, from)?.value).toBe(value);
  });

  test('every entry, the longest first', () => {
    expect(table.allBefore('长海县', 3, 0).map(({ value }) => value)).toEqual([3, 2, 1]);
    expect(table.allBefore('长海县', 3, 1).map(({ value }) => value)).toEqual([2, 1]);
    expect(table.allBefore('长海', 2, 0)).toEqual([]);
  });
});
