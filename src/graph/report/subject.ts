import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { Language } from '../trace/render/names.ts';
import { nameOf } from '../trace/render/names.ts';
import type { TraceEdge, TraceGraph, TraceNode } from '../trace/traceGraph.ts';
import { type Say, sayIn } from './words.ts';

/** What a report is about, and the questions that its sections ask of the graph. */
export interface Subject {
  readonly graph: TraceGraph;
  readonly language: Language;
  readonly say: Say;
  /** Between the items of a cell. */
  readonly comma: string;
  /** Nodes of a kind; clauses in the order of the text, all else by key. */
  of(kind: NodeKind): readonly TraceNode[];
  /** Edges of a kind at a node, in the order of what stands at their other end. */
  out(key: string, kind: EdgeKind): readonly TraceEdge[];
  in(key: string, kind: EdgeKind): readonly TraceEdge[];
  node(key: string): TraceNode;
  name(key: string): string;
}

export function subjectOf(graph: TraceGraph, language: Language): Subject {
  const byKind = new Map<NodeKind, TraceNode[]>();
  for (const node of graph.nodes.values()) {
    const known = byKind.get(node.attributes.kind);
    if (known) known.push(node);
    else byKind.set(node.attributes.kind, [node]);
  }
  for (const nodes of byKind.values()) nodes.sort(inTextOrder);
  const ordered = (edges: readonly TraceEdge[], kind: EdgeKind, end: 'source' | 'target'): TraceEdge[] =>
    edges.filter((edge) => edge.kind === kind).sort((a, b) => inTextOrder(node(a[end]), node(b[end])));
  const node = (key: string): TraceNode => graph.nodes.get(key) as TraceNode;
  return {
    graph,
    language,
    say: sayIn(language),
    comma: language === 'zh' ? '；' : '; ',
    of: (kind) => byKind.get(kind) ?? [],
    out: (key, kind) => ordered(graph.out(key), kind, 'target'),
    in: (key, kind) => ordered(graph.in(key), kind, 'source'),
    node,
    name: (key) => nameOf(node(key)),
  };
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By document and place for what is a stretch of text, by key for what is named in many. */
export function inTextOrder(a: TraceNode, b: TraceNode): number {
  const [first, second] = [a, b].map(({ attributes: { kind, span, mentions } }) =>
    kind === 'topic' ? mentions[0] : span,
  );
  if (!first || !second) return byText(a.key, b.key);
  return byText(first.doc, second.doc) || first.start - second.start;
}
