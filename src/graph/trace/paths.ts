import { type Direction, FLOWS } from './flows.ts';
import { type Cost, compareCosts, costAfter, type Hop, hopsFrom, runsForward, START, type TraceFilter } from './hop.ts';
import { Queue } from './queue.ts';
import { trace } from './trace.ts';
import type { TraceGraph } from './traceGraph.ts';

export interface Path {
  readonly hops: readonly Hop[];
  readonly cost: Cost;
}

export interface PathOptions extends TraceFilter {
  readonly depth?: number;
  /** At most so many paths, the best first; 20 unless said. */
  readonly limit?: number;
}

export interface Paths {
  /** How the end lies to the start; undefined when neither is upstream of the other. */
  readonly direction: Direction | undefined;
  readonly paths: readonly Path[];
  /** There may be more paths than are given. */
  readonly cut: boolean;
  /** Where there is no path: what is upstream of both, and what is downstream of both, the best reached first. */
  readonly shared: { readonly [direction in Direction]: readonly string[] };
}

/** More partial paths than this are not looked at: in a dense graph there are more paths than anyone reads. */
const EFFORT = 50_000;

/**
 * The paths between two nodes that visit no node twice, the best first: down from the start, else up.
 * @throws {RangeError} when the graph lacks one of them
 */
export function pathsBetween(graph: TraceGraph, start: string, end: string, options: PathOptions = {}): Paths {
  if (!graph.nodes.has(end)) throw new RangeError(`no node ${end} in this graph`);
  for (const direction of ['down', 'up'] as const) {
    const { paths, cut } = directed(graph, start, end, direction, options);
    if (paths.length > 0) return { direction, paths, cut, shared: { up: [], down: [] } };
  }
  const shared = (direction: Direction): string[] => {
    const other = trace(graph, end, { ...options, direction }).reached;
    return [...trace(graph, start, { ...options, direction }).reached.keys()].filter((key) => other.has(key));
  };
  return { direction: undefined, paths: [], cut: false, shared: { up: shared('up'), down: shared('down') } };
}

interface Partial {
  readonly key: string;
  readonly last: Hop | undefined;
  readonly before: Partial | undefined;
  readonly cost: Cost;
  /** What the whole path costs at least. */
  readonly whole: Cost;
}

function directed(graph: TraceGraph, start: string, end: string, direction: Direction, options: PathOptions) {
  const { depth = Number.POSITIVE_INFINITY, limit = 20 } = options;
  const { reached } = trace(graph, start, { ...options, direction });
  const found = reached.get(end);
  if (start === end || !found) return { paths: [], cut: false };
  const left = costsTo(graph, end, direction, (key) => key === start || reached.has(key));
  const queue = new Queue<Partial>((a, b) => compareCosts(a.whole, b.whole) || b.cost.hops - a.cost.hops);
  queue.push({ key: start, last: undefined, before: undefined, cost: START, whole: START });
  const paths: Path[] = [];
  let effort = 0;
  for (let at = queue.pop(); at; at = queue.pop()) {
    if (at.key === end) {
      if (paths.length === limit) return { paths, cut: true };
      paths.push({ hops: hopsOf(at), cost: at.cost });
      continue;
    }
    if (++effort > EFFORT)
      return { paths: paths.length > 0 ? paths : [{ hops: found.path, cost: found.cost }], cut: true };
    if (at.cost.hops >= depth) continue;
    for (const hop of hopsFrom(graph, at.key, direction, at.last, options)) {
      const rest = left.get(hop.to);
      if (!rest || visited(at, hop.to)) continue;
      const cost = costAfter(at.cost, hop);
      queue.push({ key: hop.to, last: hop, before: at, cost, whole: sum(cost, rest) });
    }
  }
  return { paths, cut: false };
}

const sum = (a: Cost, b: Cost): Cost => ({
  derived: a.derived + b.derived,
  confidence: a.confidence * b.confidence,
  hops: a.hops + b.hops,
});

/** The least that is left to the end from each node that can lead there: never too much, for no way is barred here. */
function costsTo(
  graph: TraceGraph,
  end: string,
  direction: Direction,
  within: (key: string) => boolean,
): ReadonlyMap<string, Cost> {
  const found = new Map<string, Cost>();
  const queue = new Queue<{ key: string; cost: Cost }>((a, b) => compareCosts(a.cost, b.cost));
  queue.push({ key: end, cost: START });
  for (let at = queue.pop(); at; at = queue.pop()) {
    const { key, cost } = at;
    if (found.has(key)) continue;
    found.set(key, cost);
    for (const flow of FLOWS) {
      const forward = runsForward(flow, direction);
      for (const edge of forward ? graph.in(key) : graph.out(key)) {
        const from = forward ? edge.source : edge.target;
        if (edge.kind === flow.kind && within(from)) queue.push({ key: from, cost: costAfter(cost, { edge }) });
      }
    }
  }
  return found;
}

function visited(partial: Partial, key: string): boolean {
  for (let at: Partial | undefined = partial; at; at = at.before) if (at.key === key) return true;
  return false;
}

function hopsOf(partial: Partial): Hop[] {
  const hops: Hop[] = [];
  for (let at: Partial | undefined = partial; at?.last; at = at.before) hops.unshift(at.last);
  return hops;
}
