import { readReport } from '../../src/pipeline.ts';
import { once } from './benchRounds.ts';
import type { TextKind } from './benchTexts.ts';

/** Doubling the input may take this many times as long: linear, with room for caches and the collector. */
const MOST = 2.3;
const SIZES = [1, 2, 4];
/** At least so many runs of each size, in turns; the fastest counts, for noise only ever adds. */
const ROUNDS = 3;
/** Short runs are repeated until so many milliseconds are spent, for one says little. */
const ENOUGH = 1200;
/** A size that took longer than this is not doubled, nor run again. */
const PATIENCE = 4000;

/** How time grows with the length of one kind of text. */
export interface Growth {
  readonly name: string;
  readonly characters: number;
  /** Fastest milliseconds at each size, as far as it was tried. */
  readonly milliseconds: readonly number[];
  /** What it failed with, where it did. */
  readonly failure?: string;
}

/** Reads a text at 1, 2 and 4 times its length. */
export function measureGrowth({ name, make }: TextKind): Growth {
  const texts = SIZES.map(make);
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  const fastest: number[] = [];
  let characters = 0;
  let spent = 0;
  for (let round = 0; round < ROUNDS || spent < ENOUGH; round++) {
    for (const [i, input] of bytes.entries()) {
      if ((fastest[i] ?? 0) > PATIENCE || (fastest[i - 1] ?? 0) > PATIENCE) break;
      try {
        const ms = once(() => void readReport(input, 'bench.txt'));
        fastest[i] = Math.min(fastest[i] ?? ms, ms);
        spent += ms;
      } catch (error) {
        return { name, characters: texts[i]?.length ?? 0, milliseconds: fastest.slice(0, i), failure: String(error) };
      }
      characters = Math.max(characters, texts[i]?.length ?? 0);
    }
  }
  return { name, characters, milliseconds: fastest };
}

/** Whether all sizes were tried and their doublings stayed within the limit on average, for one alone may meet a busy machine. */
export function isLinear({ milliseconds, failure }: Growth): boolean {
  const [least, ...more] = milliseconds;
  const most = more.at(-1);
  if (failure !== undefined || milliseconds.length < SIZES.length || !least || !most) return false;
  return (most / least) ** (1 / more.length) <= MOST;
}

const doublings = (ms: readonly number[]): number[] => ms.slice(1).map((time, i) => time / (ms[i] as number));

export function growthLine(growth: Growth): string {
  const { name, characters, milliseconds, failure } = growth;
  const times = milliseconds.map((ms) => ms.toFixed(1).padStart(9)).join('');
  const ratios = doublings(milliseconds).map((x) => `× ${x.toFixed(2)}`);
  const verdict = isLinear(growth) ? '' : `  ← ${failure ?? `more than × ${MOST}`}`;
  return `  ${name.padEnd(30)}${String(characters).padStart(8)}${times} ms  ${ratios.join('  ')}${verdict}`;
}
