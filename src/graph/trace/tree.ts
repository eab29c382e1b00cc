import { type Hop, hopKey } from './hop.ts';
import { STAGE_ORDER, stageOf } from './stage.ts';
import type { Trace } from './trace.ts';
import type { TraceGraph } from './traceGraph.ts';

/** A hop as a tree shows it. */
export interface Branch {
  readonly hop: Hop;
  /** What this leads to goes on at another place of the tree. */
  readonly elsewhere: boolean;
  readonly branches: readonly Branch[];
}

/**
 * A trace as a tree from its start: every hop stands in it once, what a node leads on to below the hop that opens it. With
 * `best` only the last hop of each node's best way is left. What lies higher comes first, then what the
 * text tells first.
 */
export function treeOf(graph: TraceGraph, { start, hops, reached }: Trace, best = false): Branch[] {
  const from = new Map<string, Hop[]>();
  for (const hop of hops) {
    const opens = isSame(reached.get(hop.to)?.opening, hop);
    if (best && !opens) continue;
    const list = from.get(hop.from);
    if (list) list.push(hop);
    else from.set(hop.from, [hop]);
  }
  const rank = (hop: Hop): number => STAGE_ORDER.indexOf(stageOf(graph, hop.to));
  for (const list of from.values()) list.sort((a, b) => rank(a) - rank(b) || inTextOrder(a, b));

  const root: Branch[] = [];
  const open: { readonly key: string; readonly into: Branch[] }[] = [{ key: start, into: root }];
  const shown = new Set<string>();
  for (let next = open.pop(); next; next = open.pop()) {
    for (const hop of from.get(next.key) ?? []) {
      const opens = isSame(reached.get(hop.to)?.opening, hop) && !shown.has(hop.to);
      const branches: Branch[] = [];
      next.into.push({ hop, elsewhere: !opens && from.has(hop.to), branches });
      if (!opens) continue;
      shown.add(hop.to);
      open.push({ key: hop.to, into: branches });
    }
  }
  return root;
}

/** By the end of the first proof: of several measures under one basis the proofs begin alike. */
function inTextOrder(a: Hop, b: Hop): number {
  const [first, second] = [a.edge.evidence[0], b.edge.evidence[0]];
  if (!first || !second) return 0;
  if (first.doc !== second.doc) return first.doc < second.doc ? -1 : 1;
  return first.end - second.end;
}

const isSame = (a: Hop | undefined, b: Hop): boolean => a !== undefined && hopKey(a) === hopKey(b);

/** Every hop of a tree, from the top down. */
export function hopsOf(branches: readonly Branch[]): Hop[] {
  const hops: Hop[] = [];
  const pending = [...branches].reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    hops.push(next.hop);
    pending.push(...[...next.branches].reverse());
  }
  return hops;
}
