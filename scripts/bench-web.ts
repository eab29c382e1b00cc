import type { BenchServer } from './support/benchPage.ts';
import { graphName, serveBench } from './support/benchPage.ts';
import { median } from './support/benchRounds.ts';
import { type Visit, visit, visitBare } from './support/benchVisit.ts';
import { launchBrowser } from './support/browser.ts';
import { CommandError, parseCommand, refuse, runCommand } from './support/command.ts';

/** What the page promises. */
const LIMITS = { ratio: 1.5, task: 200, search: 50, bytes: 350_000 };

const HELP = `
npm run --silent bench:web [-- --orders NUMBERS] [--rounds NUMBER]

How the page copes with large graphs, in a real Chromium, beside bare Sigma on the same file.

  --orders NUMBERS  nodes of the graphs, each with three times as many edges; 300,2000,50000
  --rounds NUMBER   visits of either to every graph, taking turns; figures are medians; 3
  --help            this text

picture  from the beginning of the visit to the first picture, for the page and for bare Sigma; limit: ${LIMITS.ratio} times
tasks    the longest run of the page's own scripts on the main thread, and the longest task of any kind; limit: ${LIMITS.task} ms of its own
search   from a keystroke to the list of hits, the slowest of eight queries; limit: ${LIMITS.search} ms
heap     of the page after a collection, without its workers
scripts  gzipped size of what is loaded at first, and later; limit: ${LIMITS.bytes / 1000} kB at first

Ends with 1 when a limit is passed.
`;

const ms = (value: number): string => `${Math.round(value)} ms`;

function sizeLines({ scripts }: BenchServer): { lines: string[]; holds: boolean } {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const initial = scripts.filter((script) => script.initial).reduce((sum, { gzipped }) => sum + gzipped, 0);
  const later = scripts.filter((script) => !script.initial).map(({ name, gzipped }) => `${name} ${kB(gzipped)}`);
  const lines = [`scripts at first: ${kB(initial)} gzipped`, `scripts later: ${later.join(', ')}`];
  return { lines, holds: initial <= LIMITS.bytes };
}

/** The figures of one graph, and whether they keep what the page promises. */
function report(order: number, visits: readonly Visit[], bare: readonly Pick<Visit, 'picture' | 'heap'>[]) {
  const ratio = median(visits.map(({ picture }, i) => picture / (bare[i]?.picture ?? Number.NaN)));
  const phases = (visits[0] as Visit).using.map(([what], i) => {
    const tasks = visits.flatMap(({ using }) => using[i]?.[1] ?? []);
    return {
      what,
      own: median(tasks.map(({ own }) => own)),
      longest: median(tasks.map(({ longest }) => longest)),
      where: tasks[0]?.where,
    };
  });
  const loading = {
    what: 'load',
    own: median(visits.map((one) => one.loading.own)),
    longest: median(visits.map((one) => one.loading.longest)),
    where: visits[0]?.loading.where,
  };
  const queries = (visits[0] as Visit).searches.map(([query], i) => ({
    query,
    time: median(visits.map(({ searches }) => searches[i]?.[1] ?? Number.NaN)),
  }));
  const slowest = Math.max(...queries.map(({ time }) => time));
  const busiest = Math.max(loading.own, ...phases.map(({ own }) => own));
  const lines = [
    `${order} nodes, ${order * 3} edges; the page says: ${visits[0]?.shown}`,
    `  picture  ${ms(median(visits.map(({ picture }) => picture)))}, bare Sigma ${ms(median(bare.map(({ picture }) => picture)))}: ${ratio.toFixed(2)} times`,
    ...[loading, ...phases].map(
      ({ what, own, longest, where }) =>
        `  tasks    ${what}: own ${ms(own)} (${where || 'none over 5 ms'}), any ${ms(longest)}`,
    ),
    `  search   ${queries.map(({ query, time }) => `${query} ${ms(time)}`).join(', ')}`,
    `  heap     ${median(visits.map(({ heap }) => heap)).toFixed(0)} MB, bare Sigma ${median(bare.map(({ heap }) => heap)).toFixed(0)} MB`,
  ];
  return { lines, holds: ratio <= LIMITS.ratio && busiest <= LIMITS.task && slowest <= LIMITS.search };
}

await runCommand(async () => {
  const parsed = parseCommand(HELP, {
    orders: { type: 'string', default: '300,2000,50000' },
    rounds: { type: 'string', default: '3' },
  });
  if (!parsed) return 0;
  refuse(parsed.positionals);
  const orders = parsed.values.orders.split(',').map(Number);
  const rounds = Number(parsed.values.rounds);
  for (const number of [...orders, rounds]) {
    if (!Number.isInteger(number) || number < 1)
      throw new CommandError('--orders and --rounds take whole numbers from 1');
  }
  const server = await serveBench(orders);
  const browser = await launchBrowser();
  try {
    const sizes = sizeLines(server);
    console.log(`${sizes.lines.join('\n')}\n`);
    let holds = sizes.holds;
    for (const order of orders) {
      const visits: Visit[] = [];
      const bare: Pick<Visit, 'picture' | 'heap'>[] = [];
      for (let round = 0; round < rounds; round++) {
        bare.push(await visitBare(browser, `${server.bare}?graph=${graphName(order)}`));
        visits.push(await visit(browser, `${server.page}?graph=${graphName(order)}`));
      }
      const figures = report(order, visits, bare);
      holds &&= figures.holds;
      console.log(`${figures.lines.join('\n')}\n`);
    }
    return holds ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
  }
});
