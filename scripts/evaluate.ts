import { join } from 'node:path';
import { calibration } from '../src/evaluation/calibration.ts';
import { total } from '../src/evaluation/totals.ts';
import { EDGE_KINDS, NODE_KINDS } from '../src/ontology/registry.ts';
import { CommandError, parseCommand, ROOT, refuse, runCommand } from './support/command.ts';
import { evaluateFolder } from './support/evaluation.ts';
import { calibrationTable, differenceLines, kindsToTell, marksTable, summaryLine } from './support/evaluationReport.ts';

const HELP = `
npm run --silent evaluate [-- --errors] [--kind KIND] [--doc NAME] [--gold FOLDER]

Reads every annotated report in tests/gold by itself and holds its graph against the annotation: precision, recall
and F1 per kind of node and edge, over all documents and for each.

  --errors       every difference in a kind that some annotation has, with the sentence and the rule that read it
  --kind KIND    only this kind of node or edge, e.g. measure or drives
  --doc NAME     only documents whose name contains this
  --gold FOLDER  another folder of NAME.json (annotation) and its text
  --help         this text

named     all named kinds but regions, which tables give
headline  all edges but cites, states, under, locatedIn and regions' partOf (regionPartOf)
`;

await runCommand(() => {
  const parsed = parseCommand(HELP, {
    errors: { type: 'boolean', default: false },
    kind: { type: 'string' },
    doc: { type: 'string' },
    gold: { type: 'string', default: join(ROOT, 'tests', 'gold') },
  });
  if (!parsed) return 0;
  refuse(parsed.positionals);
  const { errors, kind, doc, gold } = parsed.values;
  const kinds: readonly string[] = [...NODE_KINDS, ...EDGE_KINDS, 'regionPartOf'];
  if (kind !== undefined && !kinds.includes(kind)) {
    throw new CommandError(`--kind ${kind} is no kind; give one of ${kinds.join(', ')}`);
  }
  const evaluations = evaluateFolder(gold, (name) => doc === undefined || name.includes(doc));
  const all = total(evaluations.map(({ score }) => score));
  const told = kindsToTell(all, kind);
  if (errors) for (const line of evaluations.flatMap((one) => differenceLines(one, told))) console.log(line);
  for (const { name, score } of evaluations) console.log(summaryLine(name, total([score]), kind));
  console.log(`\n${marksTable(all, kind)}`);
  if (kind === undefined) console.log(`\n${calibrationTable(calibration(evaluations))}`);
  return 0;
});
