import { type Direction, FLOWS, type Flow } from './flows.ts';
import type { Stage } from './stage.ts';
import { stageOf } from './stage.ts';
import type { TraceEdge, TraceGraph } from './traceGraph.ts';

/** One step of a trace, from the thing nearer to where it began. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly direction: Direction;
  readonly flow: Flow;
  readonly edge: TraceEdge;
}

/** Tells a hop from every other of one trace. */
export const hopKey = ({ edge, from }: Hop): string => `${edge.key}\u0000${from}`;

/** What a trace may use; everything unless said. */
export interface TraceFilter {
  /** Only these kinds of edge. */
  readonly kinds?: ReadonlySet<string>;
  /** Only regulations of these levels; things that are no document have none and are not held to it. */
  readonly levels?: ReadonlySet<Stage>;
  /** Only what these documents prove. */
  readonly documents?: ReadonlySet<string>;
  /** Only edges that are at least so sure, 0…1. */
  readonly minConfidence?: number;
}

/** Every hop that leads on from `key`, having come by `last`: what the filter lets through, in the order of the flow table. */
export function hopsFrom(
  graph: TraceGraph,
  key: string,
  direction: Direction,
  last: Hop | undefined,
  filter: TraceFilter,
): Hop[] {
  if (last && (last.flow.ends === direction || last.flow.ends === 'both')) return [];
  const hops: Hop[] = [];
  for (const flow of FLOWS) {
    if ((flow.only && flow.only !== direction) || turnsBack(last, flow, direction)) continue;
    const forward = runsForward(flow, direction);
    for (const edge of forward ? graph.out(key) : graph.in(key)) {
      if (edge.kind !== flow.kind) continue;
      const to = forward ? edge.target : edge.source;
      const [upper, lower] = direction === 'down' ? [key, to] : [to, key];
      if (!hasKind(graph, upper, flow.upper) || !hasKind(graph, lower, flow.lower)) continue;
      if (flow.unless && graph.nodes.get(lower)?.attributes.status === flow.unless) continue;
      if (passes(graph, edge, to, filter)) hops.push({ from: key, to, direction, flow, edge });
    }
  }
  return hops;
}

/** From the edge's source to its target? */
export const runsForward = (flow: Flow, direction: Direction): boolean =>
  (flow.downstream === 'along') === (direction === 'down');

/** Back by the kind of edge one came by: from a measure over its reform to another measure of it. Siblings are neither up nor down. */
const turnsBack = (last: Hop | undefined, flow: Flow, direction: Direction): boolean =>
  last !== undefined &&
  last.flow.kind === flow.kind &&
  runsForward(last.flow, last.direction) !== runsForward(flow, direction);

const hasKind = (graph: TraceGraph, key: string, kinds: Flow['upper']): boolean => {
  const kind = graph.nodes.get(key)?.attributes.kind;
  return kind !== undefined && (kinds === undefined || kinds.includes(kind));
};

function passes(graph: TraceGraph, edge: TraceEdge, to: string, filter: TraceFilter): boolean {
  const { kinds, levels, documents, minConfidence = 0 } = filter;
  if (edge.confidence < minConfidence || (kinds && !kinds.has(edge.kind))) return false;
  if (documents && !edge.evidence.some(({ doc }) => documents.has(doc))) return false;
  return !levels || graph.nodes.get(to)?.attributes.kind !== 'regulation' || levels.has(stageOf(graph, to));
}

/** How good a path is: fewest conclusions first, then how sure its hops are together, then how short it is. */
export interface Cost {
  readonly derived: number;
  /** The product of the confidences. */
  readonly confidence: number;
  readonly hops: number;
}

export const START: Cost = { derived: 0, confidence: 1, hops: 0 };

export const costAfter = ({ derived, confidence, hops }: Cost, { edge }: Pick<Hop, 'edge'>): Cost => ({
  derived: derived + (edge.origin === 'derived' ? 1 : 0),
  confidence: confidence * edge.confidence,
  hops: hops + 1,
});

/** Sums that differ only in the last bits of a floating point product are equal. */
const SAME = 1e-9;

/** Negative when the first is better. */
export const compareCosts = (a: Cost, b: Cost): number =>
  a.derived - b.derived ||
  (Math.abs(a.confidence - b.confidence) > SAME ? b.confidence - a.confidence : 0) ||
  a.hops - b.hops;
