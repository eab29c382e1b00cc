import type { GraphFile } from '../../ontology/schema.ts';
import type { Visible } from './visible.ts';

/** The nodes and edges of a graph file that are shown, with the documents that they were read from. Nothing is copied. */
export function shownPart(file: GraphFile, shown: Pick<Visible, 'nodes' | 'edges'>): GraphFile {
  const nodes = file.nodes.filter(({ key }) => shown.nodes.has(key));
  const edges = file.edges.filter(({ key }) => shown.edges.has(key));
  const used = new Set<string>();
  for (const { attributes } of nodes) {
    for (const { doc } of attributes.mentions) used.add(doc);
    if (attributes.span) used.add(attributes.span.doc);
  }
  for (const { attributes } of edges) for (const { doc } of attributes.evidence) used.add(doc);
  const documents = file.attributes.documents.filter(({ id }) => used.has(id));
  return { ...file, attributes: { ...file.attributes, documents }, nodes, edges };
}
