import { curvature } from './dimensions.ts';

/** An edge by what its bend hangs on. */
interface Ends {
  readonly key: string;
  readonly source: string;
  readonly target: string;
}

/**
 * The bend of every edge that shares its two nodes with others; edges alone are straight and not in the map. Edges one
 * way are fanned out evenly; where there are edges both ways, each way bends to its own side.
 */
export function bendsOf(edges: Iterable<Ends>): Map<string, number> {
  /** Edges from one node to another, by both. */
  const oneWay = new Map<string, Map<string, string[]>>();
  for (const { key, source, target } of edges) {
    const from = oneWay.get(source) ?? new Map<string, string[]>();
    oneWay.set(source, from);
    const keys = from.get(target);
    if (keys) keys.push(key);
    else from.set(target, [key]);
  }
  const bends = new Map<string, number>();
  for (const [source, targets] of oneWay) {
    for (const [target, keys] of targets) {
      const back = source !== target && oneWay.get(target)?.has(source);
      if (keys.length === 1 && !back) continue;
      const middle = (keys.length - 1) / 2;
      for (const [i, key] of keys.entries()) {
        const bend = back
          ? curvature({ index: i + 1, most: keys.length })
          : curvature({ index: i - middle, most: middle });
        if (bend !== 0) bends.set(key, bend);
      }
    }
  }
  return bends;
}
