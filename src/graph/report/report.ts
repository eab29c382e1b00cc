import { NODE_KINDS, NODES } from '../../ontology/registry.ts';
import type { Language } from '../trace/render/names.ts';
import type { TraceGraph } from '../trace/traceGraph.ts';
import { type Block, heading, list, text } from './blocks.ts';
import { bodyBlocks } from './bodies.ts';
import { findingBlocks } from './findings.ts';
import { groundsOf } from './grounds.ts';
import { measureBlocks, measuresByTopic } from './measures.ts';
import { problemBlocks } from './problems.ts';
import { reformBlocks } from './reforms.ts';
import { regulationBlocks } from './regulations.ts';
import { type Subject, subjectOf } from './subject.ts';
import { unfoundedBlocks } from './unfounded.ts';

/** The summary that an analyst writes first, as blocks to be rendered. */
export function reportOf(graph: TraceGraph, language: Language): Block[] {
  const subject = subjectOf(graph, language);
  const { say } = subject;
  const topics = measuresByTopic(subject);
  const grounds = groundsOf(subject);
  const sections: [Parameters<typeof say>[0], Block[]][] = [
    ['overview', [...findingBlocks(subject, grounds), ...overview(subject)]],
    ['measures', measureBlocks(subject, topics)],
    ['regulations', regulationBlocks(subject)],
    ['bodies', bodyBlocks(subject)],
    ['reforms', reformBlocks(subject)],
    ['problems', problemBlocks(subject)],
    ['unfounded', unfoundedBlocks(subject, topics, grounds)],
  ];
  const numeral = (i: number): string => (language === 'zh' ? `${'〇一二三四五六七'[i]}、` : `${i}. `);
  return [
    heading(1, say('title')),
    ...sections.flatMap(([name, blocks], i) => [heading(2, `${numeral(i + 1)}${say(name)}`), ...blocks]),
  ];
}

function overview(subject: Subject): Block[] {
  const { graph, language, say, comma } = subject;
  const counts = NODE_KINDS.flatMap((kind) => {
    const { length } = subject.of(kind);
    return length > 0 ? [`${NODES[kind].label[language]} ${length}`] : [];
  });
  const documents = [...graph.documents.values()].map(({ id, title }) => `${id}  ${title}`);
  return [
    text(`${say('contents')}${language === 'zh' ? '：' : ': '}${counts.join(comma)}`),
    text(`${say('documents')}（${documents.length}）`),
    list(documents),
  ];
}
