import type { EdgeKind, NodeKind } from '../ontology/kinds.ts';
import { middleOf, type Point } from './curve.ts';
import { type Box, createSpread } from './spread.ts';

/** What captions say; changes with the graph and the language. */
export interface CaptionText {
  /** Nodes, the most important first. */
  readonly order: readonly string[];
  node(key: string): string;
  /** Whether a node is one of very many, whose names would bury the others in the first view. */
  minor(key: string): boolean;
  edge(kind: EdgeKind): string;
}

/** What is drawn and what of it stands out. */
export interface CaptionEmphasis {
  readonly shownNodes: ReadonlySet<string>;
  readonly focused: boolean;
  readonly litNodes: ReadonlySet<string>;
  readonly litEdges: ReadonlySet<string>;
  readonly selectedNodes: ReadonlySet<string>;
  readonly selectedEdge: string | undefined;
}

/** Where a node is drawn, in pixels. */
export interface Disc extends Point {
  readonly radius: number;
}

/** An edge between two discs. */
export interface Line {
  readonly kind: EdgeKind;
  readonly source: Disc;
  readonly target: Disc;
  readonly bend: number;
}

/** The ground that captions are set on, and how to ask it. */
export interface CaptionGround {
  readonly width: number;
  readonly height: number;
  /** What nothing may cover. */
  readonly reserved: readonly Box[];
  /** Whether the view is so near that minor nodes are named too. */
  readonly near: boolean;
  /** Nodes of a smaller radius may be covered: in a crowd they are worth less than a name. */
  readonly covered: number;
  /** `undefined` for a node that is not in view. */
  at(key: string): Disc | undefined;
  /** `undefined` for an edge one of whose ends is not in view. */
  line(key: string): Line | undefined;
  widthOf(words: string, size: number): number;
}

/** Words with the box that they fill; `kind` where they are the words of an edge. */
export interface Caption {
  readonly words: string;
  readonly box: Box;
  readonly size: number;
  readonly kind?: EdgeKind;
}

/** Fonts with Chinese in them, on any system. */
export const FONT = '"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';
const SIZE = 12.5;
const LARGE_SIZE = 14;
/** From this radius in pixels a node counts as large. */
const LARGE = 10;
const EDGE_SIZE = 11;
/** One caption for this many square pixels is as dense as can be read; what is looked at may have more. */
const GROUND = 9000;
const MOST_FOCUSED = 150;
/** Beyond so many lit edges none is worded: around a hub the same word would stand on every line. */
export const MOST_WORDED_EDGES = 40;
const GAP = 3;
/** Room for the ring around what is selected. */
const RING = 5;
/** For one caption that finds room so many are tried: in a crowd nearly none does. */
const TRIES = 8;
/** Room left and right of a caption, so that two in a row do not read as one. */
const MARGIN = 6;

/** Kinds whose nodes are clauses of the report: too many and too long to be named in the first view. */
const MINOR_KINDS: ReadonlySet<NodeKind> = new Set(['measure', 'problem', 'topic']);

/** Whether nodes of a kind are named only when the view is near. */
export const isMinor = (kind: NodeKind): boolean => MINOR_KINDS.has(kind);

/** How much a name is worth: those that say most come first, for they take the place where two want the same. */
export const captionWeight = (kind: NodeKind, edges: number): number => edges * (isMinor(kind) ? 0.3 : 1);

/** Where a caption may stand beside its node, best first: right, left (or left, right), below, above. */
function places({ x, y, radius }: Disc, width: number, height: number, leftFirst: boolean): Box[] {
  const off = radius + GAP;
  const top = y - height / 2;
  const right = { x: x + off, y: top, width, height };
  const left = { x: x - off - width, y: top, width, height };
  return [
    ...(leftFirst ? [left, right] : [right, left]),
    { x: x - width / 2, y: y + off, width, height },
    { x: x - width / 2, y: y - off - height, width, height },
  ];
}

/**
 * Names beside nodes, and what lit edges say on them, so that none covers another: the most important name comes
 * first and keeps its place; one without room is left out until the view is nearer.
 */
export function placeCaptions(ground: CaptionGround, emphasis: CaptionEmphasis, text: CaptionText): Caption[] {
  const { width, height, near, at } = ground;
  const captions: Caption[] = [];
  const spread = createSpread(width, height);
  for (const box of ground.reserved) spread.take(box);
  const inside = (box: Box) => box.x >= MARGIN && box.x + box.width <= width - MARGIN;

  for (const key of emphasis.focused ? emphasis.litNodes : text.order.slice(0, MOST_FOCUSED)) {
    const node = at(key);
    if (node && node.radius >= ground.covered) {
      const side = node.radius * 1.6;
      spread.take({ x: node.x - side / 2, y: node.y - side / 2, width: side, height: side });
    }
  }

  const most = emphasis.focused ? MOST_FOCUSED : (width * height) / GROUND;
  // Names around what is looked at stand on its far side, off the lines that lead to it.
  const [looked] = emphasis.litNodes;
  const centre = emphasis.focused && looked !== undefined ? at(looked) : undefined;
  let drawn = 0;
  const name = (key: string, must: boolean) => {
    const node = at(key);
    if (!node) return;
    const words = text.node(key);
    const size = node.radius >= LARGE ? LARGE_SIZE : SIZE;
    const outwards = centre !== undefined && node.x < centre.x;
    const ringed = emphasis.selectedNodes.has(key) ? { ...node, radius: node.radius + RING } : node;
    const options = places(ringed, ground.widthOf(words, size), size + 4, outwards);
    const box = options.find((option) => inside(option) && spread.free(option)) ?? (must ? options[0] : undefined);
    if (!box) return;
    spread.take({ x: box.x - MARGIN, y: box.y - 1, width: box.width + 2 * MARGIN, height: box.height + 2 });
    captions.push({ words, box, size });
    drawn++;
  };
  for (const key of emphasis.selectedNodes) name(key, true);
  let tries = most * TRIES;
  for (const key of text.order) {
    if (drawn >= most || tries <= 0) break;
    if (emphasis.selectedNodes.has(key)) continue;
    const wanted = emphasis.focused
      ? emphasis.litNodes.has(key)
      : emphasis.shownNodes.has(key) && (near || !text.minor(key));
    if (!wanted) continue;
    tries--;
    name(key, false);
  }

  const word = (key: string, must: boolean) => {
    const line = ground.line(key);
    if (!line) return;
    const { kind, source, target, bend } = line;
    const words = text.edge(kind);
    const wide = ground.widthOf(words, EDGE_SIZE);
    if (!must && Math.hypot(source.x - target.x, source.y - target.y) < wide + source.radius + target.radius) return;
    const middle = middleOf(source, target, bend);
    const box = { x: middle.x - wide / 2, y: middle.y - 7, width: wide, height: 14 };
    if (!must && !spread.free(box)) return;
    spread.take(box);
    captions.push({ words, box, size: EDGE_SIZE, kind });
  };
  if (emphasis.selectedEdge !== undefined) word(emphasis.selectedEdge, true);
  if (emphasis.litEdges.size <= MOST_WORDED_EDGES) {
    for (const key of emphasis.litEdges) if (key !== emphasis.selectedEdge) word(key, false);
  }
  return captions;
}
