import type { NodeKind } from '../../ontology/kinds.ts';
import type { EdgeRecord, Model, NodeRecord } from './model.ts';

/** Properties by whose values a reader narrows the view. `origin` belongs to edges, `document` to both. */
export const FACETS = ['level', 'topic', 'issuer', 'year', 'force', 'document', 'origin'] as const;
export type Facet = (typeof FACETS)[number];

/** The value of a node that has the property by its kind, but none is known. */
export const UNKNOWN = '';

/** Kinds that have a property; nodes of other kinds are not asked for it. */
const CARRIERS: Readonly<Partial<Record<Facet, ReadonlySet<NodeKind>>>> = {
  level: new Set(['regulation', 'institution', 'region']),
  topic: new Set(['measure', 'problem']),
  issuer: new Set(['report', 'regulation']),
  year: new Set(['report', 'regulation', 'measure', 'problem']),
  force: new Set(['regulation']),
};

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : UNKNOWN;
}

function yearOf({ attributes }: NodeRecord): string {
  return text(attributes.year ?? attributes.period ?? attributes.date).slice(0, 4);
}

/** The other ends of a node's outgoing edges of one kind. */
function targets(model: Model, key: string, kind: EdgeRecord['kind']): string[] {
  const edges = (model.incident.get(key) ?? []).filter((edge) => edge.kind === kind && edge.source === key);
  return edges.length > 0 ? edges.map(({ target }) => target) : [UNKNOWN];
}

function documentsOf({ mentions, span }: NodeRecord): string[] {
  return [...new Set((span ? [...mentions, span] : mentions).map(({ doc }) => doc))];
}

/** The values of a facet that a node has; `undefined` where its kind is not asked for it. */
export function nodeValues(model: Model, node: NodeRecord, facet: Facet): readonly string[] | undefined {
  if (facet === 'document') return documentsOf(node);
  if (!CARRIERS[facet]?.has(node.kind)) return undefined;
  if (facet === 'topic') return targets(model, node.key, 'under');
  if (facet === 'issuer') return targets(model, node.key, 'issuedBy');
  if (facet === 'year') return [yearOf(node)];
  return [text(node.attributes[facet])];
}

/** The values of a facet that an edge has; `undefined` where edges do not have it. */
export function edgeValues(edge: EdgeRecord, facet: Facet): readonly string[] | undefined {
  if (facet === 'origin') return [edge.origin];
  if (facet === 'document') return [...new Set(edge.evidence.map(({ doc }) => doc))];
  return undefined;
}
