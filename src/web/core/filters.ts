import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { Facet } from './facets.ts';

/** Only what lies within `depth` steps of a node. */
export interface Around {
  readonly key: string;
  readonly depth: number;
}

/** What may be seen. Every part narrows; `expanded` alone brings back. */
export interface Filters {
  readonly hiddenNodeKinds: ReadonlySet<NodeKind>;
  readonly hiddenEdgeKinds: ReadonlySet<EdgeKind>;
  /** Whether nodes without any edge in view are shown. */
  readonly loose: boolean;
  /** The chosen values of a facet; a facet that is absent lets everything through. */
  readonly facets: Readonly<Partial<Record<Facet, ReadonlySet<string>>>>;
  /** Edges less sure than this, 0…1, are left out. */
  readonly confidence: number;
  /** Nodes with fewer edges in view than this are left out. */
  readonly degree: number;
  readonly around: Around | undefined;
  /** Nodes that the reader put away, one by one. */
  readonly hiddenNodes: ReadonlySet<string>;
  /** Nodes shown with all their neighbours, whatever else is filtered. */
  readonly expanded: ReadonlySet<string>;
}

/** Filters that let everything through. */
export const OPEN_FILTERS: Filters = {
  hiddenNodeKinds: new Set(),
  hiddenEdgeKinds: new Set(),
  loose: true,
  facets: {},
  confidence: 0,
  degree: 0,
  around: undefined,
  hiddenNodes: new Set(),
  expanded: new Set(),
};

/** A copy of the set with the value put in or, where it was in, taken out. */
export function toggled<T>(set: ReadonlySet<T> | undefined, value: T): Set<T> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** Choose a value of a facet, or give it up again; a facet without chosen values is none. */
export function withFacet(filters: Filters, facet: Facet, value: string): Filters {
  const { [facet]: chosen, ...rest } = filters.facets;
  const next = toggled(chosen, value);
  return { ...filters, facets: next.size > 0 ? { ...rest, [facet]: next } : rest };
}
