import { editionOf, genreOf } from '../../lexicon/genres.ts';
import type { GraphEvidence, GraphSpan } from '../../ontology/schema.ts';
import type { TraceEdge, TraceGraph, TraceNode } from './traceGraph.ts';

/** Fewer characters than this name no matter: 改革, 机构编制. */
const LEAST = 6;
/** A conclusion from names, below every rule that reads a sentence. */
const CONFIDENCE = 0.55;
export const SAME_MATTER_RULE = 'trace.same-matter';

/**
 * Ties a document that a measure drew up to the later measures of the same section that name its matter word for word:
 * having told that 《某县事业单位优化整合方案》 was issued, the report says 65个事业单位优化整合成7个. A basis phrase does not reach so
 * far, so this is a conclusion and says so; both places are its evidence.
 */
export function sameMatterEdges(graph: TraceGraph): TraceEdge[] {
  const measures = measuresByDocument(graph);
  const places = [...graph.nodes.values()].filter(({ attributes: { kind } }) => kind === 'region');
  const names = places
    .flatMap(({ attributes: { label, aliases } }) => [label, ...aliases])
    .sort((a, b) => b.length - a.length);
  const edges: TraceEdge[] = [];
  for (const edge of graph.edges.values()) {
    if (edge.kind !== 'produces') continue;
    const maker = graph.nodes.get(edge.source);
    const document = graph.nodes.get(edge.target);
    const drawnUp = maker?.attributes.span;
    if (!maker || !document || !drawnUp) continue;
    const matter = matterOf(document, names);
    if (matter.length < LEAST) continue;
    for (const measure of measures.get(drawnUp.doc) ?? []) {
      const span = measure.attributes.span as GraphSpan;
      if (span.start < drawnUp.end || !bare(measure.attributes.label).includes(matter)) continue;
      if (!sameSection(graph, maker.key, measure.key)) continue;
      if (graph.out(measure.key).some(({ kind, target }) => kind === 'produces' && target === document.key)) continue;
      const evidence: GraphEvidence[] = [
        ...edge.evidence.filter(({ doc }) => doc === span.doc).slice(0, 1),
        { ...span, rule: SAME_MATTER_RULE },
      ];
      edges.push({
        key: `sameMatter:${document.key}→${measure.key}`,
        kind: 'sameMatter',
        source: document.key,
        target: measure.key,
        evidence,
        confidence: CONFIDENCE,
        origin: 'derived',
      });
    }
  }
  return edges;
}

function measuresByDocument(graph: TraceGraph): Map<string, TraceNode[]> {
  const found = new Map<string, TraceNode[]>();
  for (const node of graph.nodes.values()) {
    const { kind, span } = node.attributes;
    if (kind !== 'measure' || !span) continue;
    const list = found.get(span.doc);
    if (list) list.push(node);
    else found.set(span.doc, [node]);
  }
  return found;
}

const bare = (words: string): string =>
  words.normalize('NFKC').replace(/[\s“”"'‘’《》〈〉「」,.、。:;()〔〕[\]]/gu, '');

/** What a title is about: without place in front, without edition and genre behind; empty for titles that name another document. */
function matterOf({ attributes: { label, title } }: TraceNode, places: readonly string[]): string {
  const written = typeof title === 'string' ? title : label;
  if (written.includes('印发') || written.includes('关于')) return '';
  let end = written.length - editionOf(written).length;
  end -= genreOf(written.slice(0, end))?.name.length ?? 0;
  const words = bare(written.slice(0, end));
  const place = places.find((name) => words.startsWith(name));
  return (place ? words.slice(place.length) : words).replace(/^政府|(?:工作|实施)$/gu, '');
}

function sameSection(graph: TraceGraph, a: string, b: string): boolean {
  const topics = (key: string) => graph.out(key).flatMap(({ kind, target }) => (kind === 'under' ? [target] : []));
  const first = topics(a);
  const second = topics(b);
  return first.length === 0 ? second.length === 0 : second.some((topic) => first.includes(topic));
}
