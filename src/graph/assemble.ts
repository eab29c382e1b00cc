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
import type { Entity, Evidence, Fact } from '../resolve/entity.ts';
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
  const proofs = new Map<EdgeAttributes, SpanList<GraphEvidence>>();
  for (const { document, facts } of sorted)
    for (const fact of facts) {
      if (nodes.has(fact.source) && nodes.has(fact.target) && fact.source !== fact.target)
        addFact(graph, proofs, fact, document.id, document.flow);
    }
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

function inText(doc: string, flow: Flow, span: Span): GraphSpan {
  const { start, end } = toText(flow, span);
  return { doc, start, end };
}

function addEntity(nodes: Map<string, NodeDraft>, entity: Entity, doc: string, flow: Flow): void {
  const draft = nodes.get(entity.key);
  const mentions = draft?.mentions ?? new SpanList<GraphSpan>();
  for (const mention of entity.mentions) mentions.add(inText(doc, flow, mention));
  if (!draft) {
    nodes.set(entity.key, { attributes: newAttributes(entity, mentions.spans, doc, flow), mentions });
    return;
  }
  const { span, ...attributes } = entity.attributes;
  const known = draft.attributes;
  draft.aliases ??= new Set(known.aliases);
  for (const alias of [entity.label, ...entity.aliases]) draft.aliases.add(alias);
  draft.aliases.delete(known.label);
  // what the document itself tells of its instrument (source) outranks what others that cite it tell
  const merged = attributes.source ? { ...known, ...attributes } : { ...attributes, ...known };
  draft.attributes = { ...merged, kind: known.kind, label: known.label };
}

/** The attributes of a node that no document has named before. Set one by one, for most nodes are made here. */
function newAttributes(entity: Entity, mentions: GraphSpan[], doc: string, flow: Flow): NodeAttributes {
  const { kind, label, aliases, attributes: own } = entity;
  const attributes = { kind, label, aliases: [...aliases], mentions } as NodeAttributes;
  if (own.span) attributes.span = inText(doc, flow, own.span as Span);
  for (const name in own) if (name !== 'span') attributes[name] = own[name];
  attributes.x = 0;
  attributes.y = 0;
  return attributes;
}

/** @param proofs the evidence of edges that were proved more than once */
function addFact(
  graph: YijuGraph,
  proofs: Map<EdgeAttributes, SpanList<GraphEvidence>>,
  fact: Fact,
  doc: string,
  flow: Flow,
): void {
  const key = `${fact.kind}:${fact.source}→${fact.target}`;
  const evidence = evidenceOf(fact, doc, flow);
  const confidence = round(fact.confidence);
  if (!graph.hasEdge(key)) {
    const attributes: EdgeAttributes = { kind: fact.kind, evidence, confidence, origin: fact.origin };
    if (fact.attributes) Object.assign(attributes, fact.attributes);
    graph.addEdgeWithKey(key, fact.source, fact.target, attributes);
    return;
  }
  const attributes = graph.getEdgeAttributes(key);
  let known = proofs.get(attributes);
  if (!known) {
    known = new SpanList(attributes.evidence);
    proofs.set(attributes, known);
  }
  for (const proof of evidence) known.add(proof);
  attributes.confidence = Math.max(attributes.confidence, confidence);
  if (fact.origin === 'stated') attributes.origin = 'stated';
}

function proofInText(doc: string, flow: Flow, proof: Evidence): GraphEvidence {
  const { start, end } = toText(flow, proof);
  return { doc, start, end, rule: proof.rule };
}

function evidenceOf(fact: Fact, doc: string, flow: Flow): GraphEvidence[] {
  if (fact.evidence.length === 1) return [proofInText(doc, flow, fact.evidence[0] as Evidence)];
  const distinct = new SpanList<GraphEvidence>();
  for (const proof of fact.evidence) distinct.add(proofInText(doc, flow, proof));
  return distinct.spans;
}

const round = (confidence: number): number => Math.round(confidence * 1000) / 1000;
