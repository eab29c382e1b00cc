import { trace } from '../trace/trace.ts';
import type { TraceNode } from '../trace/traceGraph.ts';
import type { Subject } from './subject.ts';

/**
 * How a measure stands to authority: the text says under what; a reform or plan leads up to a document; the document that
 * states it is itself one with authority, whose task it is; none of these.
 */
export const GROUNDS = ['stated', 'through', 'ordered', 'none'] as const;
export type Ground = (typeof GROUNDS)[number];
export type Grounds = ReadonlyMap<string, Ground>;

/** The ground of every measure, by its key. */
export const groundsOf = (subject: Subject): Grounds =>
  new Map(subject.of('measure').map((measure) => [measure.key, groundOf(measure, subject)]));

function groundOf({ key }: TraceNode, subject: Subject): Ground {
  if (subject.in(key, 'drives').length > 0) return 'stated';
  if (subject.in(key, 'states').some(({ source }) => subject.node(source).attributes.kind === 'regulation')) {
    return 'ordered';
  }
  for (const above of trace(subject.graph, key, { direction: 'up' }).reached.keys()) {
    const { kind } = subject.node(above).attributes;
    if (kind === 'regulation' || kind === 'guidance') return 'through';
  }
  return 'none';
}
