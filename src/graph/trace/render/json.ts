import { quotesOf } from '../quote.ts';
import { stageOf } from '../stage.ts';
import type { TraceGraph, TraceNode } from '../traceGraph.ts';
import { hopsOf } from '../tree.ts';
import { byStage, type Section } from './section.ts';

/** Sections as JSON: nodes by level, and hops in the order of the tree with their evidence quoted. */
export function renderJson(graph: TraceGraph, sections: readonly Section[]): string {
  const written = sections.map((section) => ({
    heading: section.heading,
    start: section.start,
    nodes: byStage(graph, section).flatMap(({ stage, keys }) => keys.map((key) => ({ ...nodeOf(graph, key), stage }))),
    hops: hopsOf(section.branches).map(({ from, to, direction, flow, edge }) => ({
      from,
      to,
      toStage: stageOf(graph, to),
      direction,
      relation: flow[direction],
      kind: edge.kind,
      edge: edge.key,
      confidence: edge.confidence,
      origin: edge.origin,
      evidence: quotesOf(graph, edge.evidence).map(({ doc, start, end, rule, words, sentence }) => ({
        doc,
        start,
        end,
        rule,
        quote: words,
        sentence,
      })),
    })),
  }));
  return `${JSON.stringify({ sections: written }, null, 2)}\n`;
}

function nodeOf(graph: TraceGraph, key: string) {
  const { kind, label, number } = (graph.nodes.get(key) as TraceNode).attributes;
  return { key, kind, label, ...(typeof number === 'string' ? { number } : {}) };
}
