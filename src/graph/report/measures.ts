import type { TraceNode } from '../trace/traceGraph.ts';
import { type Block, heading, table, text } from './blocks.ts';
import { basisOf, figuresOf, names, placeOf, statusOf } from './cells.ts';
import { inTextOrder, type Subject } from './subject.ts';

/** The measures of one section of one document. */
export interface TopicMeasures {
  /** Undefined for those that stand under no heading. */
  readonly topic: TraceNode | undefined;
  readonly measures: readonly TraceNode[];
}

/** Measures by the heading that they stand under, in the order of the text; those without one last. */
export function measuresByTopic(subject: Subject): TopicMeasures[] {
  const found = new Map<string | undefined, TraceNode[]>();
  for (const measure of subject.of('measure')) {
    const key = subject.out(measure.key, 'under')[0]?.target;
    const known = found.get(key);
    if (known) known.push(measure);
    else found.set(key, [measure]);
  }
  return [...found]
    .map(([key, measures]) => ({ topic: key === undefined ? undefined : subject.node(key), measures }))
    .sort((a, b) => (a.topic && b.topic ? inTextOrder(a.topic, b.topic) : Number(!a.topic) - Number(!b.topic)));
}

/** 1. What was done, by topic, with who did it, the figures, and what it was done under. */
export function measureBlocks(subject: Subject, topics: readonly TopicMeasures[]): Block[] {
  const { say } = subject;
  if (topics.length === 0) return [text(say('nothing'))];
  const several = subject.graph.documents.size > 1;
  return topics.flatMap(({ topic, measures }) => [
    heading(3, `${topicName(topic, subject, several)}（${measures.length}）`),
    table(
      [say('measure'), say('actor'), say('figures'), say('basis'), say('status'), say('place')],
      measures.map((measure) => [
        measure.attributes.label,
        names(
          subject.out(measure.key, 'carriedOutBy').map(({ target }) => target),
          subject,
        ),
        figuresOf(measure, subject),
        basisOf(measure, subject),
        statusOf(measure, subject),
        placeOf(measure, subject, topic !== undefined),
      ]),
    ),
  ]);
}

/** A heading with its number, and with its document where there are several. */
export function topicName(topic: TraceNode | undefined, { say, graph }: Subject, several: boolean): string {
  if (!topic) return say('noTopic');
  const { label, ordinal, mentions } = topic.attributes;
  const doc = mentions[0]?.doc;
  const written = `${typeof ordinal === 'string' ? ordinal : ''}${label}`;
  return several && doc !== undefined ? `${written} · ${graph.documents.get(doc)?.title ?? doc}` : written;
}
