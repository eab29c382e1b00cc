import type { AttributeSpec } from './attributes.ts';
import { EDGES } from './edges.ts';
import type { EdgeKind, NodeKind } from './kinds.ts';
import { NODES } from './nodes.ts';

/** Namespaces of the RDF terms that the registry uses. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  dcterms: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

export type { AttributeSpec, Bilingual, Figure } from './attributes.ts';
export { EDGE_FAMILIES, EDGES, type EdgeFamily } from './edges.ts';
export { EDGE_KINDS, type EdgeKind, NODE_KINDS, type NodeKind } from './kinds.ts';
export { type Colour, NODES, type Shape } from './nodes.ts';

/** The attributes that a kind of node or edge declares, by name. */
export function attributesOf(kind: NodeKind | EdgeKind): Readonly<Record<string, AttributeSpec>> {
  return (kind in NODES ? NODES[kind as NodeKind] : EDGES[kind as EdgeKind]).attributes;
}

/** Whether the ontology lets an edge of this kind join these kinds of node. */
export function mayJoin(kind: EdgeKind, source: NodeKind, target: NodeKind): boolean {
  return EDGES[kind].ends.some((ends) => ends.source.includes(source) && ends.target.includes(target));
}
