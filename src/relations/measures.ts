import type { Mention } from '../mentions/mention.ts';
import { mentionsWithin } from '../mentions/spans.ts';
import { clausesOf } from '../reading/clauses.ts';
import type { Document } from '../reading/document.ts';
import { contextOf, type SentenceContext } from './context.ts';
import { headingMeasures } from './headingMeasures.ts';
import { readLeads } from './leads.ts';
import type { MeasureReading, OpenMeasure, Problem, Tie } from './measure.ts';
import { SentenceReader } from './sentenceReader.ts';

/** Reads the measures and problems of a document. `mentions` are all that name an entity, in order and without overlaps. */
export function readMeasures(document: Document, mentions: readonly Mention[]): MeasureReading {
  const measures: OpenMeasure[] = [];
  const problems: Problem[] = [];
  const supervisors: Tie[] = [];
  const contexts = contextOf(document);
  const clauses = clausesOf(document);
  let reach = 0;
  const headings = headingMeasures(document, mentions);
  document.sentences.forEach((sentence, index) => {
    const context = contexts[index] as SentenceContext;
    // a question states nothing
    if (context.provision || document.flow.text[sentence.end - 1] === '？') return;
    const heading = headings.get(sentence.heading);
    if (heading && context.opens) {
      headings.delete(sentence.heading);
      measures.push(heading(index, context, reach));
    }
    const reader = new SentenceReader(
      document.flow.text,
      sentence,
      index,
      context,
      mentionsWithin(mentions, sentence),
      reach,
    );
    reader.read(clauses[index] ?? []);
    reach = reader.reach;
    measures.push(...reader.measures);
    problems.push(...reader.problems);
    supervisors.push(...reader.supervisors);
  });
  readLeads(document, mentions, measures);
  return { measures, problems, supervisors };
}
