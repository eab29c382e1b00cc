import type { EdgeKind, NodeKind } from '../../ontology/registry.ts';

/** The label of a kind of node, after the naming rules of Cypher: `measure` → `Measure`. */
export function nodeLabel(kind: NodeKind): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

/** The type of a kind of edge, after the naming rules of Cypher: `carriedOutBy` → `CARRIED_OUT_BY`. */
export function edgeType(kind: EdgeKind): string {
  return kind.replace(/[A-Z]/g, '_$&').toUpperCase();
}

/** The label of the documents that were read, which are no nodes of the graph itself. */
export const DOCUMENT_LABEL = 'Document';
