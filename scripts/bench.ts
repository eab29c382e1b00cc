import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { serializeGraphFile } from '../src/graph/serialize.ts';
import { readReport } from '../src/pipeline.ts';
import { decode } from '../src/reading/decode.ts';
import { readDocument } from '../src/reading/read.ts';
import { graphFileOf, recordOf } from './support/build.ts';
import { CommandError, callerFolder, parseCommand, ROOT, runCommand } from './support/command.ts';
import { selfTimes } from './support/profile.ts';
import { whyNot } from './support/sources.ts';

const HELP = `
npm run --silent bench [-- FILE …] [--copies NUMBER] [--runs NUMBER] [--profile]

How fast reports are read on this machine, in characters per second: the median of the runs, and the fastest.

  FILE             reports to read; the four annotated ones of tests/gold unless given
  --copies NUMBER  how often each is read in a run; 50 unless given
  --runs NUMBER    how many runs after one to warm up; 9 unless given
  --profile        also where the time of reading goes, by file
  --help           this text

decode    bytes to text
document  text to flow, letterhead, outline and sentences
report    the whole of it: bytes to entities and facts
graph     what was read to a laid-out graph file, in text, each report by itself
`;

const GOLD = ['changhai-2018', 'guofa-2019-5', 'xiuding-2015', 'zhifa-2022'].map((name) =>
  join(ROOT, 'tests', 'gold', `${name}.txt`),
);

/** Milliseconds of each run, the fastest first. */
function time(runs: number, work: () => void): number[] {
  work();
  return Array.from({ length: runs }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  }).sort((a, b) => a - b);
}

function positive(option: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new CommandError(`--${option} ${value} is no number of times; give one from 1`);
}

await runCommand(async () => {
  const parsed = parseCommand(HELP, {
    copies: { type: 'string', default: '50' },
    runs: { type: 'string', default: '9' },
    profile: { type: 'boolean', default: false },
  });
  if (!parsed) return 0;
  const copies = positive('copies', parsed.values.copies);
  const runs = positive('runs', parsed.values.runs);
  const given = parsed.positionals.map((path) => resolve(callerFolder('bench'), path));
  for (const path of given.length > 0 ? given : GOLD) {
    try {
      const bytes = readFileSync(path);
      const id = basename(path);
      const reading = readReport(bytes, id);
      const { text } = reading.document;
      console.log(`${id}: ${text.length} characters, ${copies} times a run, ${runs} runs`);
      const stages: [string, number, () => unknown][] = [
        ['decode', copies, () => decode(bytes)],
        ['document', copies, () => readDocument(text, id)],
        ['report', copies, () => readReport(bytes, id)],
        ['graph', 1, () => serializeGraphFile(graphFileOf([reading], [recordOf(reading, path, bytes)]))],
      ];
      for (const [stage, times, work] of stages) {
        const ms = time(runs, () => {
          for (let i = 0; i < times; i++) work();
        });
        const rate = (of: number) => `${((text.length * times) / of / 1000).toFixed(2).padStart(8)}`;
        const median = ms[runs >> 1] as number;
        const each = `${(median / times).toFixed(2).padStart(8)} ms each`;
        console.log(
          `  ${stage.padEnd(9)}${each}${rate(median)} million characters/s (fastest ${rate(ms[0] as number).trim()})`,
        );
      }
      if (parsed.values.profile) {
        const shares = await selfTimes(() => {
          for (let i = 0; i < copies * runs; i++) readReport(bytes, id);
        });
        for (const [file, share] of shares.slice(0, 20))
          console.log(`  ${(share * 100).toFixed(1).padStart(5)} %  ${file}`);
      }
    } catch (error) {
      throw new CommandError(`${path}: ${whyNot(error)}`);
    }
  }
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  return 0;
});
