import type { TraceNode } from '../trace/traceGraph.ts';
import { type Block, heading, list, table, text } from './blocks.ts';
import { GROUNDS, type Ground, type Grounds } from './grounds.ts';
import { type TopicMeasures, topicName } from './measures.ts';
import type { Subject } from './subject.ts';

/** 7. How many measures of each topic have a basis, then those that have none, and the documents drawn up without one. */
export function unfoundedBlocks(subject: Subject, topics: readonly TopicMeasures[], grounds: Grounds): Block[] {
  const { say } = subject;
  const several = subject.graph.documents.size > 1;
  const found = new Set(grounds.values());
  const columns = GROUNDS.filter((ground) => ground !== 'ordered' || found.has(ground));
  const count = (measures: readonly TraceNode[], ground: Ground): string =>
    String(measures.filter(({ key }) => grounds.get(key) === ground).length);
  const row = (name: string, measures: readonly TraceNode[]): string[] => [
    name,
    String(measures.length),
    ...columns.map((ground) => count(measures, ground)),
  ];
  const blocks: Block[] = [
    text(say('unfoundedNote')),
    table(
      [say('topic'), say('measure'), ...columns.map(say)],
      [
        ...topics.map(({ topic, measures }) => row(topicName(topic, subject, several), measures)),
        row(say('total'), subject.of('measure')),
      ],
    ),
  ];
  const without = topics.flatMap(({ topic, measures }) => {
    const none = measures.filter(({ key }) => grounds.get(key) === 'none');
    return none.length > 0 ? [{ topic, none }] : [];
  });
  if (without.length > 0) blocks.push(heading(3, say('measuresWithout')));
  for (const { topic, none } of without) {
    blocks.push(text(`▸ ${topicName(topic, subject, several)}（${none.length}）`));
    blocks.push(list(none.map(({ attributes }) => attributes.label)));
  }
  const produced = subject.of('regulation').filter(({ key }) => subject.in(key, 'produces').length > 0);
  const groundless = produced.filter(
    ({ key }) =>
      subject.out(key, 'basedOn').length === 0 &&
      subject.in(key, 'produces').every(({ source }) => subject.in(source, 'drives').length === 0),
  );
  if (groundless.length > 0) {
    blocks.push(heading(3, say('producedWithout')), list(groundless.map(({ key }) => subject.name(key))));
  }
  return blocks;
}
