import { readReport } from '../../src/pipeline.ts';
import { once } from './benchRounds.ts';
import type { TextKind } from './benchTexts.ts';

/** Doubling the input may take this many times as long: linear, with room for the noise of a shared machine. */
const MOST = 2.3;
const SIZES = [1, 2, 4];
/** Runs of each size; the fastest counts, for noise only ever adds. */
const RUNS = 3;
/** A size that took longer than this is not doubled again. */
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
  const milliseconds: number[] = [];
  let characters = 0;
  for (const size of SIZES) {
    const text = make(size);
    const bytes = new TextEncoder().encode(text);
    characters = text.length;
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < RUNS && best * run < PATIENCE; run++) {
      try {
        best = Math.min(
          best,
          once(() => void readReport(bytes, 'bench.txt')),
        );
      } catch (error) {
        return { name, characters, milliseconds, failure: String(error) };
      }
    }
    milliseconds.push(best);
    if (best > PATIENCE) break;
  }
  return { name, characters, milliseconds };
}

/** Whether every doubling that was tried stayed within the limit, and all were tried. */
export function isLinear({ milliseconds, failure }: Growth): boolean {
  return (
    failure === undefined && milliseconds.length === SIZES.length && doublings(milliseconds).every((x) => x <= MOST)
  );
}

const doublings = (ms: readonly number[]): number[] => ms.slice(1).map((time, i) => time / (ms[i] as number));

export function growthLine(growth: Growth): string {
  const { name, characters, milliseconds, failure } = growth;
  const times = milliseconds.map((ms) => ms.toFixed(1).padStart(9)).join('');
  const ratios = doublings(milliseconds).map((x) => `× ${x.toFixed(2)}`);
  const verdict = isLinear(growth) ? '' : `  ← ${failure ?? `more than × ${MOST}`}`;
  return `  ${name.padEnd(30)}${String(characters).padStart(8)}${times} ms  ${ratios.join('  ')}${verdict}`;
}
