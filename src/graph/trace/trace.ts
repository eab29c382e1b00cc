import type { Direction } from './flows.ts';
import { type Cost, compareCosts, costAfter, type Hop, hopKey, hopsFrom, START, type TraceFilter } from './hop.ts';
import { Queue } from './queue.ts';
import type { TraceGraph } from './traceGraph.ts';

export interface TraceOptions extends TraceFilter {
  readonly direction: Direction;
  /** At most so many hops from the start. */
  readonly depth?: number;
}

/** A node that a trace came to. */
export interface Reached {
  readonly key: string;
  /** The best path from the start. */
  readonly path: readonly Hop[];
  readonly cost: Cost;
  /** The hop by which the trace goes on furthest from here: mostly the last of `path`, but not where that one ends the trace. */
  readonly opening: Hop;
}

export interface Trace {
  readonly start: string;
  readonly direction: Direction;
  /** Every node but the start, the best reached first. */
  readonly reached: ReadonlyMap<string, Reached>;
  /** Every hop that leads from the start or a reached node to a reached node, each once. */
  readonly hops: readonly Hop[];
}

interface State {
  readonly key: string;
  readonly last: Hop | undefined;
  readonly before: State | undefined;
  readonly cost: Cost;
}

/**
 * Everything upstream or downstream of a node. Cycles end where they come back; a node that was reached in a way that
 * stops there (the body that acted) is still gone on from when another way leads on.
 * @throws {RangeError} when the graph has no node `start`
 */
export function trace(graph: TraceGraph, start: string, options: TraceOptions): Trace {
  if (!graph.nodes.has(start)) throw new RangeError(`no node ${start} in this graph`);
  const { direction, depth = Number.POSITIVE_INFINITY } = options;
  const queue = new Queue<State>((a, b) => compareCosts(a.cost, b.cost));
  const expanded = new Map<string, number>();
  const reached = new Map<string, Reached & { readonly on: number }>();
  const hops = new Map<string, Hop>();
  queue.push({ key: start, last: undefined, before: undefined, cost: START });
  for (let state = queue.pop(); state; state = queue.pop()) {
    const { key, last, cost } = state;
    // where the way one came decides how to go on, and a worse way that took fewer hops may go further
    const id = `${key}\u0000${last?.edge.kind ?? ''}\u0000${last?.edge.source === key}`;
    if (cost.hops >= (expanded.get(id) ?? Number.POSITIVE_INFINITY)) continue;
    expanded.set(id, cost.hops);
    const next =
      cost.hops < depth ? hopsFrom(graph, key, direction, last, options).filter(({ to }) => to !== start) : [];
    const known = reached.get(key);
    if (last && !known) reached.set(key, { key, path: pathTo(state), cost, opening: last, on: next.length });
    else if (last && known && next.length > known.on) reached.set(key, { ...known, opening: last, on: next.length });
    for (const hop of next) {
      hops.set(hopKey(hop), hop);
      queue.push({ key: hop.to, last: hop, before: state, cost: costAfter(cost, hop) });
    }
  }
  return { start, direction, reached, hops: [...hops.values()] };
}

function pathTo(state: State): Hop[] {
  const path: Hop[] = [];
  for (let at: State | undefined = state; at?.last; at = at.before) path.push(at.last);
  return path.reverse();
}
