import {
  type DocumentRecord,
  type EdgeAttributes,
  type GraphEvidence,
  type GraphFile,
  type GraphSpan,
  type NodeAttributes,
  SCHEMA_VERSION,
} from '../ontology/schema.ts';
import type { Reading } from '../pipeline.ts';
import { type Flow, type Span, toText } from '../reading/document.ts';
import type { Entity, Evidence, Fact } from '../resolve/entity.ts';
import { SpanList } from './spanList.ts';

/**
 * Joins readings in one graph, every node at 0, 0. The same entity read from several documents is one node, the same fact one edge with the
 * evidence of all; the order of `readings` does not matter. Facts whose ends were not found are left out.
 * @param documents what the file is to say of the documents
 */
export function joinReadings(readings: readonly Reading[], documents: DocumentRecord[] = []): GraphFile {
  const sorted = [...readings].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const nodes = new Map<string, NodeDraft>();
  for (const { document, entities } of sorted)
    for (const entity of entities) addEntity(nodes, entity, document.id, document.flow);
  const edges = new Map<string, Edge>();
  const proofs = new Map<Edge, SpanList<GraphEvidence>>();
  for (const { document, facts } of sorted)
    for (const fact of facts) {
      if (nodes.has(fact.source) && nodes.has(fact.target) && fact.source !== fact.target)
        addFact(edges, proofs, fact, document.id, document.flow);
    }
  return {
    attributes: { schemaVersion: SCHEMA_VERSION, documents },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes: Array.from(nodes, ([key, { attributes, aliases }]) => ({
      key,
      attributes: aliases ? { ...attributes, aliases: [...aliases] } : attributes,
    })),
    edges: [...edges.values()],
  };
}

/**
 * A node while readings are joined. What grows with every document that names it, its mentions and aliases, is added to and never copied:
 * copied, a hundred reports of one body would take ten thousand steps.
 */
interface NodeDraft {
  readonly attributes: NodeAttributes;
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
  const { attributes } = draft;
  draft.aliases ??= new Set(attributes.aliases);
  draft.aliases.add(entity.label);
  for (const alias of entity.aliases) draft.aliases.add(alias);
  draft.aliases.delete(attributes.label);
  // what the document itself tells of its instrument (source) outranks what others that cite it tell
  const outranks = Boolean(entity.attributes.source);
  for (const name in entity.attributes)
    if (name !== 'span' && (outranks || !(name in attributes))) attributes[name] = entity.attributes[name];
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

type Edge = GraphFile['edges'][number];

/** @param proofs the evidence of edges that were proved by more than one fact */
function addFact(
  edges: Map<string, Edge>,
  proofs: Map<Edge, SpanList<GraphEvidence>>,
  fact: Fact,
  doc: string,
  flow: Flow,
): void {
  const { key, kind, source, target, origin } = fact;
  const evidence = evidenceOf(fact, doc, flow);
  const confidence = round(fact.confidence);
  const edge = edges.get(key);
  if (!edge) {
    const attributes: EdgeAttributes = { kind, evidence, confidence, origin };
    if (fact.attributes) Object.assign(attributes, fact.attributes);
    edges.set(key, { key, source, target, attributes });
    return;
  }
  const { attributes } = edge;
  let list = proofs.get(edge);
  if (!list) {
    list = new SpanList(attributes.evidence);
    proofs.set(edge, list);
  }
  for (const proof of evidence) list.add(proof);
  attributes.confidence = Math.max(attributes.confidence, confidence);
  if (origin === 'stated') attributes.origin = 'stated';
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
