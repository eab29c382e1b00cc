import { MultiDirectedGraph } from 'graphology';
import {
  type EdgeAttributes,
  type GraphAttributes,
  type GraphEvidence,
  type GraphSpan,
  type NodeAttributes,
  SCHEMA_VERSION,
} from '../ontology/schema.ts';
import type { Reading } from '../pipeline.ts';
import { type Flow, type Span, toText } from '../reading/document.ts';
import type { Entity, Fact } from '../resolve/entity.ts';
import { layOutGraph } from './layout.ts';
import { SpanList } from './spanList.ts';

export type YijuGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/**
 * Joins readings in one graph with positions. The same entity read from several documents is one node, the same fact one edge with the evidence
 * of all; the order of `readings` does not matter. Facts whose ends were not found are left out.
 */
export function assembleGraph(readings: readonly Reading[]): YijuGraph {
  const graph = joinReadings(readings);
  layOutGraph(graph);
  return graph;
}

/** The graph of `assembleGraph` before it is laid out: every node at 0, 0. */
export function joinReadings(readings: readonly Reading[]): YijuGraph {
  const graph: YijuGraph = new MultiDirectedGraph();
  graph.replaceAttributes({ schemaVersion: SCHEMA_VERSION, documents: [] });
  const sorted = [...readings].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const nodes = new Map<string, NodeDraft>();
  for (const { document, entities } of sorted)
    for (const entity of entities) addEntity(nodes, entity, document.id, document.flow);
  for (const [key, { attributes, aliases }] of nodes)
    graph.addNode(key, aliases ? { ...attributes, aliases: [...aliases] } : attributes);
  const edges = new Map<string, EdgeDraft>();
  for (const { document, facts } of sorted)
    for (const fact of facts) {
      if (nodes.has(fact.source) && nodes.has(fact.target) && fact.source !== fact.target)
        addFact(edges, fact, document.id, document.flow);
    }
  for (const [key, { source, target, attributes }] of edges) graph.addEdgeWithKey(key, source, target, attributes);
  return graph;
}

/**
 * A node while readings are joined. What grows with every document that names it, its mentions and aliases, is added to and never copied:
 * copied, a hundred reports of one body would take ten thousand steps.
 */
interface NodeDraft {
  attributes: NodeAttributes;
  readonly mentions: SpanList<GraphSpan>;
  /** Once a second document has named it. */
  aliases?: Set<string>;
}

interface EdgeDraft {
  readonly source: string;
  readonly target: string;
  readonly attributes: EdgeAttributes;
  readonly evidence: SpanList<GraphEvidence>;
}

const inText = (doc: string, flow: Flow, span: Span): GraphSpan => ({
  doc,
  ...toText(flow, span),
});

function addEntity(nodes: Map<string, NodeDraft>, entity: Entity, doc: string, flow: Flow): void {
  const { span, ...attributes } = entity.attributes;
  const draft = nodes.get(entity.key);
  if (!draft) {
    const mentions = new SpanList<GraphSpan>();
    for (const mention of entity.mentions) mentions.add(inText(doc, flow, mention));
    nodes.set(entity.key, {
      attributes: {
        kind: entity.kind,
        label: entity.label,
        aliases: [...entity.aliases],
        mentions: mentions.spans,
        ...(span ? { span: inText(doc, flow, span as Span) } : {}),
        ...attributes,
        x: 0,
        y: 0,
      },
      mentions,
    });
    return;
  }
  const known = draft.attributes;
  for (const mention of entity.mentions) draft.mentions.add(inText(doc, flow, mention));
  draft.aliases ??= new Set(known.aliases);
  for (const alias of [entity.label, ...entity.aliases]) draft.aliases.add(alias);
  draft.aliases.delete(known.label);
  // what the document itself tells of its instrument (source) outranks what others that cite it tell
  const merged = attributes.source ? { ...known, ...attributes } : { ...attributes, ...known };
  draft.attributes = { ...merged, kind: known.kind, label: known.label };
}

function addFact(edges: Map<string, EdgeDraft>, fact: Fact, doc: string, flow: Flow): void {
  const key = `${fact.kind}:${fact.source}→${fact.target}`;
  const known = edges.get(key);
  const evidence = known?.evidence ?? new SpanList<GraphEvidence>();
  for (const proof of fact.evidence) evidence.add({ ...inText(doc, flow, proof), rule: proof.rule });
  if (!known) {
    const attributes = {
      kind: fact.kind,
      evidence: evidence.spans,
      confidence: round(fact.confidence),
      origin: fact.origin,
      ...fact.attributes,
    };
    edges.set(key, {
      source: fact.source,
      target: fact.target,
      attributes,
      evidence,
    });
    return;
  }
  const { attributes } = known;
  attributes.confidence = Math.max(attributes.confidence, round(fact.confidence));
  if (fact.origin === 'stated') attributes.origin = 'stated';
}

const round = (confidence: number): number => Math.round(confidence * 1000) / 1000;
