import { trace } from '../graph/trace/trace.ts';
import { indexGraph } from '../graph/trace/traceGraph.ts';
import type { EdgeKind, NodeKind } from '../ontology/registry.ts';
import type { GraphFile } from '../ontology/schema.ts';

/** Which part of a graph is exported; what is left out does not restrict. */
export interface Selection {
  /** Nodes of these kinds, and of the edges between them all. */
  readonly nodeKinds?: ReadonlySet<NodeKind>;
  /** Edges of these kinds; without `nodeKinds` their ends are the nodes. */
  readonly edgeKinds?: ReadonlySet<EdgeKind>;
  /** The node with this key and what lies around it, either way along edges. */
  readonly around?: string;
  /** What drove the node with this key, and what it set off. */
  readonly trace?: string;
  /** At most so many edges away; 1 around a node and as far as it goes in a trace, unless said. */
  readonly depth?: number;
  /** Only edges that are at least so sure, 0…1. */
  readonly minConfidence?: number;
}

/**
 * The part of a graph that is selected, with the documents that it was read from. Confidence counts on the way around or
 * along a trace, kinds in what was reached; the node where it begins is always there. Order is kept, nothing is copied.
 * @throws {RangeError} when the graph has no node `around` or `trace`
 */
export function selectGraph(graph: GraphFile, selection: Selection): GraphFile {
  const { nodeKinds, edgeKinds, around, minConfidence = 0 } = selection;
  const begin = selection.trace ?? around;
  const kinds = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.kind]));
  if (begin !== undefined && !kinds.has(begin)) throw new RangeError(`no node ${begin} in this graph`);
  const reached = reach(graph, selection);

  const sure = graph.edges.filter(({ attributes }) => attributes.confidence >= minConfidence);
  const wanted = (key: string): boolean =>
    (!reached.nodes || reached.nodes.has(key)) &&
    (!nodeKinds || key === begin || nodeKinds.has(kinds.get(key) as NodeKind));
  const edges = sure.filter(
    ({ key, source, target, attributes }) =>
      (!reached.edges || reached.edges.has(key)) &&
      (!edgeKinds || edgeKinds.has(attributes.kind)) &&
      wanted(source) &&
      wanted(target),
  );
  const ends = edgeKinds && !nodeKinds ? new Set(edges.flatMap(({ source, target }) => [source, target])) : undefined;
  const nodes = graph.nodes.filter(({ key }) => wanted(key) && (!ends || key === begin || ends.has(key)));
  if (nodes.length === graph.nodes.length && edges.length === graph.edges.length) return graph;

  const used = new Set<string>();
  for (const { attributes } of nodes) for (const { doc } of attributes.mentions) used.add(doc);
  for (const { attributes } of nodes) if (attributes.span) used.add(attributes.span.doc);
  for (const { attributes } of edges) for (const { doc } of attributes.evidence) used.add(doc);
  const documents = graph.attributes.documents.filter(({ id }) => used.has(id));
  return { ...graph, attributes: { ...graph.attributes, documents }, nodes, edges };
}

/** What a walk came to; undefined where it does not restrict. */
interface Reach {
  readonly nodes?: ReadonlySet<string>;
  readonly edges?: ReadonlySet<string>;
}

function reach(graph: GraphFile, { around, trace: begin, depth, minConfidence = 0 }: Selection): Reach {
  if (begin !== undefined) {
    const traced = indexGraph(graph);
    const options = { minConfidence, ...(depth === undefined ? {} : { depth }) };
    const hops = (['up', 'down'] as const).flatMap((direction) => trace(traced, begin, { ...options, direction }).hops);
    return {
      nodes: new Set([begin, ...hops.flatMap(({ from, to }) => [from, to])]),
      edges: new Set(hops.map(({ edge }) => edge.key)),
    };
  }
  if (around === undefined) return {};
  const beside = new Map<string, string[]>();
  const push = (from: string, to: string) => {
    const list = beside.get(from);
    if (list) list.push(to);
    else beside.set(from, [to]);
  };
  for (const { source, target, attributes } of graph.edges) {
    if (attributes.confidence < minConfidence) continue;
    push(source, target);
    push(target, source);
  }
  const nodes = new Set([around]);
  let rim = [around];
  for (let i = 0; i < (depth ?? 1) && rim.length > 0; i++) {
    rim = rim.flatMap((key) => beside.get(key) ?? []).filter((key) => !nodes.has(key));
    for (const key of rim) nodes.add(key);
  }
  return { nodes };
}
