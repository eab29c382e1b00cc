import { graphName, serveBench } from './support/benchPage.ts';
import { graphReport, LIMITS, sizeReport } from './support/benchReport.ts';
import { type BareVisit, type Visit, visit, visitBare } from './support/benchVisit.ts';
import { launchBrowser } from './support/browser.ts';
import { CommandError, parseCommand, refuse, runCommand } from './support/command.ts';

const HELP = `
npm run --silent bench:web [-- --orders NUMBERS] [--rounds NUMBER]

How the page copes with large graphs, in a real Chromium, beside bare Sigma on the same file.

  --orders NUMBERS  nodes of the graphs, each with three times as many edges; 300,2000,50000
  --rounds NUMBER   visits of either to every graph, taking turns; figures are medians; 3
  --help            this text

scripts  gzipped size of what is loaded at first, and later; limit: ${LIMITS.bytes / 1000} kB at first
picture  from the beginning of the visit to the first picture, for the page and for bare Sigma; limit: ${LIMITS.ratio} times
tasks    the longest task of the main thread while a graph is loaded, searched, selected in, filtered and looked at in every view;
         on the processor, and by the clock, which also counts other programs and the graphics; limit: ${LIMITS.task} ms on the processor
search   from a keystroke to the list of hits, the very first too, once the page is at rest; limit: ${LIMITS.search} ms
heap     of the page after a collection, without its workers

Ends with 1 when a limit is passed.
`;

function wholeNumbers(option: string, given: string): number[] {
  const numbers = given.split(',').map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  throw new CommandError(`--${option} ${given}: give whole numbers from 1`);
}

await runCommand(async () => {
  const parsed = parseCommand(HELP, {
    orders: { type: 'string', default: '300,2000,50000' },
    rounds: { type: 'string', default: '3' },
  });
  if (!parsed) return 0;
  refuse(parsed.positionals);
  const orders = wholeNumbers('orders', parsed.values.orders);
  const [rounds = 1] = wholeNumbers('rounds', parsed.values.rounds);
  const server = await serveBench(orders);
  const browser = await launchBrowser();
  try {
    const sizes = sizeReport(server.scripts);
    console.log(`${sizes.lines.join('\n')}\n`);
    let { holds } = sizes;
    for (const order of orders) {
      const visits: Visit[] = [];
      const bare: BareVisit[] = [];
      for (let round = 0; round < rounds; round++) {
        bare.push(await visitBare(browser, `${server.bare}?graph=${graphName(order)}`));
        visits.push(await visit(browser, `${server.page}?graph=${graphName(order)}`));
      }
      const report = graphReport(order, visits, bare);
      holds &&= report.holds;
      console.log(`${report.lines.join('\n')}\n`);
    }
    return holds ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
  }
});
