import { FLOWS } from '../../graph/trace/flows.ts';
import type { Stage, StageGraph } from '../../graph/trace/stage.ts';
import { STAGE_ORDER, stageOf } from '../../graph/trace/stage.ts';
import type { Model } from './model.ts';

/** Something that stands in a column: a node, or the measures of one topic folded into one. */
export interface CascadeBox {
  readonly id: string;
  /** The node, or the topic of a fold (`''`: measures without a topic). */
  readonly key: string;
  readonly label: string;
  /** How many measures are folded in; `undefined` on a node. */
  readonly folded: number | undefined;
}

export interface CascadeColumn {
  readonly stage: Stage;
  readonly boxes: readonly CascadeBox[];
}

/** A line between two boxes; several edges where it ends at a fold. */
export interface CascadeWire {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly edges: readonly string[];
}

export interface Cascade {
  readonly columns: readonly CascadeColumn[];
  readonly wires: readonly CascadeWire[];
  /** Nodes that were asked for and have no place or no line here. */
  readonly left: number;
}

export interface CascadeEdge {
  readonly key: string;
  readonly kind: string;
  readonly source: string;
  readonly target: string;
}

/** What to draw. */
export interface CascadeRequest {
  readonly nodes: ReadonlySet<string>;
  readonly edges: readonly CascadeEdge[];
  /** Nodes that are never folded away. */
  readonly lit: ReadonlySet<string>;
  /** Topics whose measures are all shown. */
  readonly open: ReadonlySet<string>;
  /** Everything that was asked for is drawn: the nodes of a trace. */
  readonly whole: boolean;
}

/** Edge kinds by which authority passes on, without those that every document and measure has. */
const BODIES: ReadonlySet<string> = new Set(['issuedBy', 'carriedOutBy', 'states']);
const RESTING: ReadonlySet<string> = new Set(
  FLOWS.map(({ kind }) => kind as string).filter((kind) => !BODIES.has(kind)),
);

/** Columns that are drawn only for what is looked at: they are beside the way from authority to deed. */
const ASIDE: ReadonlySet<Stage> = new Set(['problem', 'body', 'other']);

/** More measures than this are folded by topic. */
const MANY = 30;
/** More boxes than this in a column help nobody; what is left out is counted. */
const MOST = 150;

const FOLD = 'fold:';

/** Columns tell the level, so a document is named without the body in front of 关于. */
function labelOf(model: Model, key: string): string {
  const label = model.nodes.get(key)?.label ?? key;
  const about = label.search(/关于|印发/);
  return about > 0 && about <= 20 && !label.slice(0, about).includes('《') ? label.slice(about) : label;
}

function topicOf(model: Model, key: string): string {
  return model.incident.get(key)?.find(({ kind, source }) => kind === 'under' && source === key)?.target ?? '';
}

/** A model as its stages are read; nothing is copied, for most of a large model is never asked for. */
function stagesOf({ nodes, incident }: Model): StageGraph {
  return {
    nodes: {
      get(key) {
        const node = nodes.get(key);
        return node && { attributes: { ...node.attributes, kind: node.kind } };
      },
    },
    out: (key) => incident.get(key)?.filter(({ source }) => source === key) ?? [],
    in: (key) => incident.get(key)?.filter(({ target }) => target === key) ?? [],
  };
}

/**
 * Columns from the centre down to what was done (see `stageOf`), the lines of authority between them, many measures
 * folded by topic.
 */
export function cascade(model: Model, request: CascadeRequest): Cascade {
  const graph = stagesOf(model);
  const { nodes, lit, open, whole } = request;
  const edges = request.edges.filter(
    ({ kind, source, target }) =>
      (whole || RESTING.has(kind)) && source !== target && nodes.has(source) && nodes.has(target),
  );
  const wired = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const placed = [...nodes].filter((key) => model.nodes.has(key) && (whole || wired.has(key) || lit.has(key)));
  const byStage = new Map<Stage, string[]>(STAGE_ORDER.map((stage) => [stage, []]));
  for (const key of placed) byStage.get(stageOf(graph, key))?.push(key);

  const boxOf = new Map<string, string>();
  const columns: CascadeColumn[] = [];
  let left = [...nodes].filter((key) => model.nodes.has(key)).length - placed.length;
  for (const [stage, keys] of byStage) {
    if (keys.length === 0 || (!whole && ASIDE.has(stage) && !keys.some((key) => lit.has(key)))) {
      left += keys.length;
      continue;
    }
    const folding = stage === 'measure' && keys.length > MANY;
    const folds = new Map<string, { single: string[]; folded: string[] }>();
    for (const key of keys) {
      const topic = folding ? topicOf(model, key) : '';
      const group = folds.get(topic) ?? { single: [], folded: [] };
      const single = !folding || open.has(topic) || lit.has(key);
      (single ? group.single : group.folded).push(key);
      folds.set(topic, group);
    }
    const boxes: CascadeBox[] = [];
    for (const [topic, { single, folded }] of folds) {
      if (folding) {
        const label = model.nodes.get(topic)?.label ?? '';
        boxes.push({ id: FOLD + topic, key: topic, label, folded: folded.length });
        for (const key of folded) boxOf.set(key, FOLD + topic);
      }
      for (const key of single) {
        boxes.push({ id: key, key, label: labelOf(model, key), folded: undefined });
        boxOf.set(key, key);
      }
    }
    left += Math.max(0, boxes.length - MOST);
    for (const { id } of boxes.slice(MOST)) boxOf.delete(id);
    columns.push({ stage, boxes: boxes.slice(0, MOST) });
  }
  return { columns, wires: wiresOf(edges, boxOf), left };
}

function wiresOf(edges: readonly CascadeEdge[], boxOf: ReadonlyMap<string, string>): CascadeWire[] {
  const wires = new Map<string, CascadeWire & { edges: string[] }>();
  for (const { key, kind, source, target } of edges) {
    const [from, to] = [boxOf.get(source), boxOf.get(target)];
    if (from === undefined || to === undefined || from === to) continue;
    const id = `${kind}\u0000${from}\u0000${to}`;
    const wire = wires.get(id);
    if (wire) wire.edges.push(key);
    else wires.set(id, { from, to, kind, edges: [key] });
  }
  return [...wires.values()];
}
