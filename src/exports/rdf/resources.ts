import type { ExportGraph } from '../format.ts';
import { edgeResources } from './edges.ts';
import { nodeResources } from './nodes.ts';
import { createSpans, documentResources } from './spans.ts';
import type { Resource } from './terms.ts';
import { vocabulary } from './vocabulary.ts';

/** The graph as RDF, resource by resource, in the order of the graph: what all RDF formats write. */
export function* rdfResources(graph: ExportGraph): Iterable<Resource> {
  const { documents } = graph.attributes;
  const spans = createSpans(documents);
  yield* vocabulary();
  yield* documentResources(documents);
  for (const node of graph.nodes) yield* nodeResources(node, spans);
  for (const edge of graph.edges) yield* edgeResources(edge, spans);
}
