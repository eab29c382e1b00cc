import { captionWeight } from '../../picture/captions.ts';
import { shown } from './emphasis.ts';
import { endsOf } from './evidence.ts';
import type { EdgeRecord, Model } from './model.ts';
import { degree } from './model.ts';
import type { ViewState } from './state.ts';
import type { Visible } from './visible.ts';
import { visible } from './visible.ts';

/** What one picture holds: beyond it a picture is a cloud that takes seconds to draw and tells nothing. */
export const MOST_DRAWN = { nodes: 5000, edges: 10_000 };
/** So many of the edges of one node, so that a single hub does not fill the picture. */
const MOST_OF_ONE = 200;
/** Edges that come into the picture with what is selected. */
const MOST_AROUND = 1000;

type Drawn = ReturnType<typeof shown>;
type Part = Pick<Visible, 'nodes' | 'edges'>;

const ranks = new WeakMap<Model, readonly string[]>();

/** The nodes of a model, those whose names say most first. */
export function ranked(model: Model): readonly string[] {
  const known = ranks.get(model);
  if (known) return known;
  const keys = [...model.nodes.keys()];
  const weights = Float64Array.from(model.nodes.values(), ({ key, kind }) => captionWeight(kind, degree(model, key)));
  const order = Uint32Array.from(keys.keys()).sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  const found = Array.from(order, (i) => keys[i] as string);
  ranks.set(model, found);
  return found;
}

/** Whether a model fits into one picture, whatever the filters let through. */
export function fits({ nodes, edges }: { nodes: { size: number }; edges: { size: number } }): boolean {
  return nodes.size <= MOST_DRAWN.nodes && edges.size <= MOST_DRAWN.edges;
}

/** Keys by how many passing edges meet at each, the most first. */
function byDegree(model: Model, { nodes, edges }: Visible): string[] {
  const keys = [...nodes];
  const place = new Map(keys.map((key, i) => [key, i]));
  const counts = new Uint32Array(keys.length);
  for (const edge of edges) {
    const { source, target } = model.edges.get(edge) as EdgeRecord;
    for (const end of [source, target]) {
      const i = place.get(end);
      if (i !== undefined) counts[i] = (counts[i] as number) + 1;
    }
  }
  const order = Uint32Array.from(keys.keys()).sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  return Array.from(order, (i) => keys[i] as string);
}

/** The best connected of what passes the filters, each with what hangs on it, as much as there is room for. */
function bestPart(model: Model, passing: Visible): Part {
  if (fits(passing)) return passing;
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const key of byDegree(model, passing)) {
    let room = MOST_OF_ONE;
    nodes.add(key);
    for (const { key: edge, source, target } of model.incident.get(key) ?? []) {
      if (room <= 0 || nodes.size + 2 > MOST_DRAWN.nodes || edges.size >= MOST_DRAWN.edges) break;
      if (!passing.edges.has(edge) || edges.has(edge)) continue;
      nodes.add(source).add(target);
      edges.add(edge);
      room--;
    }
    if (nodes.size + 2 > MOST_DRAWN.nodes || edges.size >= MOST_DRAWN.edges) break;
  }
  return { nodes, edges };
}

const parts = new WeakMap<Visible, Part>();

/** The part of what passes the filters that the picture draws: all of it where that fits. */
export function drawnPart(model: Model, passing: Visible): Part {
  if (fits(model)) return passing;
  const part = parts.get(passing) ?? bestPart(model, passing);
  parts.set(passing, part);
  return part;
}

/** What the picture draws in a state: the part that fits, and in any case what is selected with what lies around it. */
export function drawn(model: Model, state: Pick<ViewState, 'filters' | 'selection'>): Drawn {
  const passing = visible(model, state.filters);
  const part = drawnPart(model, passing);
  if (part === passing) return shown(model, state);
  const { selectedNodes, selectedEdge } = shown(model, state);
  const shownNodes = new Set(part.nodes);
  const shownEdges = new Set(part.edges);
  let room = MOST_AROUND;
  for (const key of state.selection ? endsOf(model, state.selection) : []) {
    if (model.nodes.has(key)) shownNodes.add(key);
    for (const edge of model.incident.get(key) ?? []) {
      if (room <= 0) break;
      if (!passing.edges.has(edge.key) || shownEdges.has(edge.key)) continue;
      shownNodes.add(edge.source).add(edge.target);
      shownEdges.add(edge.key);
      room--;
    }
  }
  if (selectedEdge !== undefined) shownEdges.add(selectedEdge);
  return { shownNodes, shownEdges, selectedNodes, selectedEdge };
}
