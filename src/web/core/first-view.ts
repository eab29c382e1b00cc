import type { EdgeKind } from '../../ontology/kinds.ts';
import { MANY, QUIET_EDGE_KINDS, QUIET_NODE_KINDS } from '../../picture/dimensions.ts';
import type { Filters } from './filters.ts';
import { OPEN_FILTERS } from './filters.ts';
import type { Model } from './model.ts';

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
