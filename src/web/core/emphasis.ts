import type { Model } from './model.ts';
import { otherEnd } from './model.ts';
import { readPassage } from './passage.ts';
import type { Selection, ViewState } from './state.ts';
import { visible } from './visible.ts';

/** What the picture draws and what of it stands out, for one state and one thing under the pointer. */
export interface Emphasis {
  readonly shownNodes: ReadonlySet<string>;
  readonly shownEdges: ReadonlySet<string>;
  /** Whether something is looked at, so that all the rest fades. */
  readonly focused: boolean;
  readonly litNodes: ReadonlySet<string>;
  readonly litEdges: ReadonlySet<string>;
  /** The selected node, or the ends of the selected edge. */
  readonly selectedNodes: ReadonlySet<string>;
  readonly selectedEdge: string | undefined;
}

type Shown = Pick<Emphasis, 'shownNodes' | 'shownEdges' | 'selectedNodes' | 'selectedEdge'>;

/** What is drawn: all that passes the legend, and in any case what is selected. */
export function shown(model: Model, state: Pick<ViewState, 'filters' | 'selection'>): Shown {
  const { nodes, edges } = visible(model, state.filters);
  const shownNodes = new Set(nodes);
  const shownEdges = new Set(edges);
  const selectedNodes = new Set<string>();
  const { selection } = state;
  if (selection?.type === 'node' && model.nodes.has(selection.key)) selectedNodes.add(selection.key);
  const edge = selection?.type === 'edge' ? model.edges.get(selection.key) : undefined;
  if (edge) {
    selectedNodes.add(edge.source).add(edge.target);
    shownEdges.add(edge.key);
  }
  for (const key of selectedNodes) shownNodes.add(key);
  return { shownNodes, shownEdges, selectedNodes, selectedEdge: edge?.key };
}

/**
 * Light what is under the pointer or, failing that, selected: a node with its neighbours, an edge with its ends,
 * a sentence with all that was read from it.
 */
export function emphasise(model: Model, drawn: Shown, focus: Selection | undefined): Emphasis {
  const litNodes = new Set<string>();
  const litEdges = new Set<string>();
  const edge = focus?.type === 'edge' ? model.edges.get(focus.key) : undefined;
  if (edge) {
    litEdges.add(edge.key);
    litNodes.add(edge.source).add(edge.target);
  } else if (focus?.type === 'passage') {
    const passage = readPassage(model, focus.key);
    for (const { key } of passage?.nodes ?? []) litNodes.add(key);
    for (const { key, source, target } of passage?.edges ?? []) {
      if (!drawn.shownEdges.has(key)) continue;
      litEdges.add(key);
      litNodes.add(source).add(target);
    }
  } else if (focus?.type === 'node' && model.nodes.has(focus.key)) {
    litNodes.add(focus.key);
    for (const incident of model.incident.get(focus.key) ?? []) {
      if (!drawn.shownEdges.has(incident.key)) continue;
      litEdges.add(incident.key);
      litNodes.add(otherEnd(incident, focus.key));
    }
  }
  return { ...drawn, focused: litNodes.size > 0, litNodes, litEdges };
}
