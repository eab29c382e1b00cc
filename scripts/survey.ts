import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { readReport } from '../src/pipeline.ts';
import { Surveyor } from '../src/survey/survey.ts';
import { CommandError, callerFolder, parseCommand, runCommand } from './support/command.ts';
import { type Failure, findSources, whyNot } from './support/sources.ts';
import { clausesReport, countsTable, namesReport, sentencesReport } from './support/surveyReport.ts';

const HELP = `
npm run --silent survey -- FOLDER|FILE … [--top NUMBER] [--json]

Reads documents that nobody annotated (.txt, .md) and shows where the rules probably fail: how much was found of each kind,
how fast, which sentences with a basis or issue cue before a title gave no edge that says so, which clauses look like a deed and were
read as nothing, and which names look wrongly cut. Every line tells document, offset and words.

  --top NUMBER  how many families of each list, and examples of a family, to show; 20 unless given
  --json        everything that was found, as JSON
  --help        this text

Ends with 0 when every document was read, with 1 when one could not be, with 2 when there is nothing to survey.
`;

await runCommand(() => {
  const parsed = parseCommand(HELP, {
    top: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
  });
  if (!parsed) return 0;
  const top = Number(parsed.values.top);
  if (!Number.isInteger(top) || top < 1)
    throw new CommandError(`--top ${parsed.values.top} is no number of families; give one from 1`);
  if (parsed.positionals.length === 0) throw new CommandError('name a folder of documents; --help lists what there is');

  const { sources, failures: missing } = findSources(parsed.positionals, callerFolder('survey'));
  const surveyor = new Surveyor();
  const failures: Failure[] = [...missing];
  let milliseconds = 0;
  for (const { id, path } of sources) {
    try {
      const bytes = readFileSync(path);
      const begin = performance.now();
      const reading = readReport(bytes, id);
      milliseconds += performance.now() - begin;
      surveyor.add(reading);
    } catch (error) {
      failures.push({ path, reason: whyNot(error) });
    }
  }
  const survey = surveyor.survey();
  for (const { path, reason } of failures) console.error(`error: ${path}: ${reason}`);
  if (survey.documents === 0) return 2;
  const rate = survey.characters / milliseconds / 1000;
  if (parsed.values.json) {
    console.log(JSON.stringify({ ...survey, milliseconds: Math.round(milliseconds) }, undefined, 1));
  } else {
    const speed = `${(milliseconds / 1000).toFixed(2)} s, ${rate.toFixed(2)} million characters/s from a cold start`;
    console.log(`${survey.documents} documents, ${survey.characters} characters, ${speed}\n`);
    console.log(countsTable(survey));
    for (const lines of [sentencesReport(survey, top), clausesReport(survey, top), namesReport(survey, top)])
      console.log(`\n${lines.join('\n')}`);
  }
  return failures.length > 0 ? 1 : 0;
});
