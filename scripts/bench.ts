import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { growthLine, isLinear, measureGrowth } from './support/benchGrowth.ts';
import { copiesOf, filesWorkload, longOf, runRoad, speedLines, type Workload } from './support/benchSpeed.ts';
import { hostileTexts } from './support/benchTexts.ts';
import { CommandError, callerFolder, parseCommand, ROOT, runCommand } from './support/command.ts';
import { selfTimes } from './support/profile.ts';
import { findSources } from './support/sources.ts';

const PARTS = ['speed', 'growth', 'memory', 'profile'] as const;
type Part = (typeof PARTS)[number];

const HELP = `
npm run --silent bench [-- --corpus FOLDER] [--copies NUMBER] [--rounds NUMBER] [--only PART]

How fast documents are read on this machine, beside two yardsticks that only cut text into words.

  --corpus FOLDER  also measure this folder of documents (.txt, .md)
  --copies NUMBER  how often the reports of graph-data/sources are read: as so many documents, and as one so many times as long; 50
  --rounds NUMBER  rounds of every measurement after one to warm up; 5
  --only PART      ${PARTS.join(', ')}; the first three unless given
  --help           this text

speed    bytes to graph in characters per second, layout apart, beside jieba's tagger and Intl.Segmenter; all take turns, and the
         ratio is the median over the rounds
growth   time at 1, 2 and 4 times the length, of the sample and of texts made to be slow
memory   the greatest resident set and heap while the road is run once, in a process of its own
profile  where the time of reading goes, by file

Ends with 1 when time grew faster than the length.
`;

function positive(option: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new CommandError(`--${option} ${value} is no number of times; give one from 1`);
}

function read(name: string, folder: string): Workload {
  const { sources, failures } = findSources([folder], callerFolder('bench'));
  const [first] = failures;
  if (first) throw new CommandError(`${first.path}: ${first.reason}`);
  return filesWorkload(name, sources);
}

/** Runs the road once in a process of its own: in this one the yardsticks' dictionaries would count too. */
function memoryInOwnProcess(args: readonly string[]): void {
  const script = fileURLToPath(import.meta.url);
  const { status } = spawnSync(process.execPath, [...process.execArgv, script, ...args, '--only', 'memory'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new CommandError('memory could not be measured');
}

function memory(works: readonly Workload[]): void {
  for (const work of works) {
    runRoad(work);
    const { heapUsed } = process.memoryUsage();
    const [rss, heap] = [process.resourceUsage().maxRSS / 1024, heapUsed / 1024 ** 2].map(Math.round);
    console.log(`${work.name}: ${rss} MB resident at most so far, ${heap} MB of heap when done`);
  }
}

await runCommand(async () => {
  const parsed = parseCommand(HELP, {
    corpus: { type: 'string' },
    copies: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
  });
  if (!parsed) return 0;
  const { corpus, only } = parsed.values;
  const copies = positive('copies', parsed.values.copies);
  const rounds = positive('rounds', parsed.values.rounds);
  if (only !== undefined && !PARTS.includes(only as Part))
    throw new CommandError(`--only ${only} is no part; give one of ${PARTS.join(', ')}`);
  const wants = (part: Part) => (only === undefined ? part !== 'profile' : only === part);

  const sample = read('the sample', join(ROOT, 'graph-data', 'sources'));
  const works = [copiesOf(sample, copies), longOf(sample, copies)];
  if (corpus !== undefined) works.push(read('the corpus', corpus));
  if (wants('speed')) for (const work of works) console.log(`${speedLines(work, rounds).join('\n')}\n`);
  let linear = true;
  if (wants('growth')) {
    console.log('time at 1, 2 and 4 times the length');
    for (const kind of hostileTexts(sample.texts.join('\n'))) {
      const growth = measureGrowth(kind);
      linear &&= isLinear(growth);
      console.log(growthLine(growth));
    }
    console.log('');
  }
  if (wants('memory')) {
    if (only === 'memory') memory(works);
    else memoryInOwnProcess(process.argv.slice(2));
  }
  if (wants('profile')) {
    const shares = await selfTimes(() => {
      for (const work of works) for (let round = 0; round < rounds; round++) runRoad(work);
    });
    for (const [file, share] of shares.slice(0, 25)) console.log(`${(share * 100).toFixed(1).padStart(5)} %  ${file}`);
  }
  return linear ? 0 : 1;
});
