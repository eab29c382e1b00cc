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
  for (const { document, entities } of sorted)
    for (const entity of entities) addEntity(graph, entity, document.id, document.flow);
  for (const { document, facts } of sorted) for (const fact of facts) addFact(graph, fact, document.id, document.flow);
  return graph;
}

const inText = (doc: string, flow: Flow, span: Span): GraphSpan => ({ doc, ...toText(flow, span) });

function addEntity(graph: YijuGraph, entity: Entity, doc: string, flow: Flow): void {
  const { span, ...attributes } = entity.attributes;
  const mentions = entity.mentions.map((mention) => inText(doc, flow, mention));
  if (!graph.hasNode(entity.key)) {
    graph.addNode(entity.key, {
      kind: entity.kind,
      label: entity.label,
      aliases: [...entity.aliases],
      mentions: uniqueSpans(mentions),
      ...(span ? { span: inText(doc, flow, span as Span) } : {}),
      ...attributes,
      x: 0,
      y: 0,
    });
    return;
  }
  const known = graph.getNodeAttributes(entity.key);
  const aliases = new Set([...known.aliases, entity.label, ...entity.aliases]);
  aliases.delete(known.label);
  // what the document itself tells of its instrument (source) outranks what others that cite it tell
  const merged = attributes.source ? { ...known, ...attributes } : { ...attributes, ...known };
  graph.replaceNodeAttributes(entity.key, {
    ...merged,
    kind: known.kind,
    label: known.label,
    aliases: [...aliases],
    mentions: uniqueSpans([...known.mentions, ...mentions]),
    x: 0,
    y: 0,
  });
}

function uniqueSpans<T extends GraphSpan>(spans: readonly T[]): T[] {
  const seen = new Set<string>();
  return spans.filter(({ doc, start, end }) => {
    const id = `${doc}\u0000${start}\u0000${end}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function addFact(graph: YijuGraph, fact: Fact, doc: string, flow: Flow): void {
  if (!graph.hasNode(fact.source) || !graph.hasNode(fact.target) || fact.source === fact.target) return;
  const evidence: GraphEvidence[] = fact.evidence.map((proof) => ({ ...inText(doc, flow, proof), rule: proof.rule }));
  const key = `${fact.kind}:${fact.source}→${fact.target}`;
  if (!graph.hasEdge(key)) {
    graph.addEdgeWithKey(key, fact.source, fact.target, {
      kind: fact.kind,
      evidence,
      confidence: round(fact.confidence),
      origin: fact.origin,
      ...fact.attributes,
    });
    return;
  }
  const known = graph.getEdgeAttributes(key);
  graph.mergeEdgeAttributes(key, {
    evidence: uniqueSpans([...known.evidence, ...evidence]),
    confidence: Math.max(known.confidence, round(fact.confidence)),
    origin: known.origin === 'stated' || fact.origin === 'stated' ? 'stated' : 'derived',
  });
}

const round = (confidence: number): number => Math.round(confidence * 1000) / 1000;
