import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { Model } from '../core/model.ts';
import type { Visible } from '../core/visible.ts';

/** What can be worked out about a graph beside the page's own thread. */
export type Task = 'layout' | 'pagerank' | 'betweenness' | 'communities';

/** A graph as it is handed to a worker: nodes by their place in `nodes`. */
export interface AnalysisInput {
  readonly task: Task;
  readonly nodes: readonly { readonly key: string; readonly kind: NodeKind }[];
  readonly edges: readonly { readonly source: number; readonly target: number; readonly kind: EdgeKind }[];
}

/** One number for each node, for a layout two: x and y. */
export type AnalysisOutput = Float64Array<ArrayBuffer>;

/** The part of the graph that is shown, as a task reads it. */
export function inputOf(task: Task, model: Model, { nodes, edges }: Visible): AnalysisInput {
  const keys = [...nodes].filter((key) => model.nodes.has(key)).sort();
  const index = new Map(keys.map((key, i) => [key, i]));
  return {
    task,
    nodes: keys.flatMap((key) => {
      const node = model.nodes.get(key);
      return node ? [{ key, kind: node.kind }] : [];
    }),
    edges: [...edges].sort().flatMap((key) => {
      const edge = model.edges.get(key);
      const [source, target] = [index.get(edge?.source ?? ''), index.get(edge?.target ?? '')];
      if (!edge || source === undefined || target === undefined || source === target) return [];
      return [{ source, target, kind: edge.kind }];
    }),
  };
}
