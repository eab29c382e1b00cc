import { describe, expect, it } from 'vitest';
import { FormMemory } from '../../../src/relations/formMemory.ts';

const end = (memory: FormMemory<string>, row: number, letters: readonly number[]) =>
  letters.reduce((place, letter) => memory.step(place, letter), memory.start(row));

describe('the memory of forms', () => {
  it('tells rows apart by kind, letter and length', () => {
    const memory = new FormMemory<string>(2);
    const rows: [number, number[]][] = [
      [0, [1, 2]],
      [0, [2, 1]],
      [0, [1, 2, 0]],
      [0, []],
      [1, [1, 2]],
      [1, [4095]],
    ];
    for (const [i, [row, letters]] of rows.entries()) memory.keep(end(memory, row, letters), `${i}`);
    expect(rows.map(([row, letters]) => memory.at(end(memory, row, letters)))).toEqual(['0', '1', '2', '3', '4', '5']);
    expect(memory.at(end(memory, 1, [1]))).toBeUndefined();
  });

  it('gives no row what was found for another when it has forgotten', () => {
    const memory = new FormMemory<string>(1);
    let lost = 0;
    for (let i = 0; i < 40_000; i++) {
      const letters = [i % 4096, i >> 12, i % 7];
      const place = end(memory, 0, letters);
      if (memory.at(place) === undefined) memory.keep(place, letters.join());
      const first = memory.at(end(memory, 0, [0, 0, 0]));
      if (first === undefined) lost++;
      else expect(first).toBe('0,0,0');
      expect(memory.at(end(memory, 0, letters)) ?? letters.join()).toBe(letters.join());
    }
    expect(lost).toBeGreaterThan(0);
  });
});
