import type { Hop } from '../../graph/trace/hop.ts';
import { pathsBetween } from '../../graph/trace/paths.ts';
import type { Section } from '../../graph/trace/render/section.ts';
import { pathSections, traceSection } from '../../graph/trace/render/section.ts';
import { trace } from '../../graph/trace/trace.ts';
import type { TraceEdge, TraceGraph } from '../../graph/trace/traceGraph.ts';
import { hopsOf } from '../../graph/trace/tree.ts';
import type { TraceRequest } from './state.ts';

/** Paths that are shown between two nodes. */
const PATHS = 5;

/** A trace as the page shows it. */
export interface ShownTrace {
  readonly sections: readonly Section[];
  /** Every hop in reading order: the steps that a reader walks. */
  readonly hops: readonly Hop[];
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlyMap<string, TraceEdge>;
}

/**
 * What a request comes to. A node that this graph does not have gives a trace without sections. A report states nearly
 * everything, so upstream and downstream show each node by its best way only.
 */
export function answerTrace(graph: TraceGraph, { direction, from, to }: TraceRequest): ShownTrace {
  const missing = !graph.nodes.has(from) || (to !== undefined && !graph.nodes.has(to));
  const sections = missing
    ? []
    : direction === 'between' && to !== undefined
      ? pathSections(from, pathsBetween(graph, from, to, { limit: PATHS }))
      : [traceSection(graph, trace(graph, from, { direction: direction === 'up' ? 'up' : 'down' }), true)];
  const hops = sections.flatMap(({ branches }) => hopsOf(branches));
  return {
    sections,
    hops,
    nodes: new Set(missing ? [] : [from, ...(to === undefined ? [] : [to]), ...hops.map((hop) => hop.to)]),
    edges: new Map(hops.map(({ edge }) => [edge.key, edge])),
  };
}
