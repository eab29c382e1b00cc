import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { Filters } from './filters.ts';
import { OPEN_FILTERS } from './filters.ts';
import type { Model } from './model.ts';

/**
 * Kinds of edge that the picture leaves out at first: nearly every node has one of them to the report, its heading or
 * its region, so they draw a ball of wool that says nothing which the reader beside it does not.
 */
export const QUIET_EDGE_KINDS: readonly EdgeKind[] = ['states', 'under', 'cites', 'locatedIn'];

/** Kinds of node that only hang on quiet edges. */
const QUIET_NODE_KINDS: readonly NodeKind[] = ['topic'];

/** Beyond so many nodes a first view of everything is a cloud. */
const MANY = 800;

/**
 * The filters of a page that was just opened. A graph of many reports begins without the edge that every measure has
 * to its own government, and so with the measures alone that something drives or that advance something.
 */
export function firstFilters(model: Model): Filters {
  const many = model.nodes.size > MANY;
  return {
    ...OPEN_FILTERS,
    hiddenNodeKinds: new Set(QUIET_NODE_KINDS),
    hiddenEdgeKinds: new Set<EdgeKind>(many ? [...QUIET_EDGE_KINDS, 'carriedOutBy'] : QUIET_EDGE_KINDS),
    loose: !many,
  };
}
