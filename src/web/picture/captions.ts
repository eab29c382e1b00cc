import type Sigma from 'sigma';
import type { EdgeKind } from '../../ontology/kinds.ts';
import type { Emphasis } from '../core/emphasis.ts';
import { middleOf } from './geometry.ts';
import type { Palette } from './palette.ts';
import type { SceneEdge, SceneNode } from './scene.ts';
import type { Box } from './spread.ts';
import { createSpread } from './spread.ts';

/** What captions say; changes with the model and the language. */
export interface CaptionText {
  /** Nodes, the most important first. */
  readonly order: readonly string[];
  node(key: string): string;
  /** Whether a node is one of very many, whose names would bury the others in the first view. */
  minor(key: string): boolean;
  edge(kind: EdgeKind): string;
}

const FONT = '"Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';
const SIZE = 12.5;
const LARGE_SIZE = 14;
/** From this radius in pixels a node counts as large. */
const LARGE = 10;
/** Nearer than this (Sigma's camera ratio) minor nodes have captions too. */
const NEAR = 0.6;
const EDGE_SIZE = 11;
/** One caption for this many square pixels is as dense as can be read; what is looked at may have more. */
const GROUND = 7500;
const MOST_FOCUSED = 150;
/** Beyond so many lit edges none is worded. */
const MOST_EDGES = 40;
const GAP = 3;
/** The corner where the picture's buttons stand, at the bottom right. */
const BUTTONS = { width: 54, height: 168 };
/** For one caption that finds room so many are tried: in a crowd nearly none does. */
const TRIES = 8;
/** Room left and right of a caption, so that two in a row do not read as one. */
const MARGIN = 6;

const widths = new Map<string, number>();

/** Width of words in the context's font; measuring is what costs most in a frame. */
function widthOf(context: CanvasRenderingContext2D, words: string): number {
  const id = `${context.font} ${words}`;
  const known = widths.get(id) ?? context.measureText(words).width;
  widths.set(id, known);
  return known;
}

/** Where a caption may stand beside its node, best first: right, left (or left, right), below, above. */
function places(x: number, y: number, radius: number, width: number, height: number, leftFirst: boolean): Box[] {
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
 * Draw names beside nodes, and what lit edges say on them, so that none covers another: the most important name comes
 * first and keeps its place; one without room is left out until the view is nearer.
 */
export function drawCaptions(
  sigma: Sigma<SceneNode, SceneEdge>,
  context: CanvasRenderingContext2D,
  emphasis: Emphasis,
  text: CaptionText,
  palette: Palette,
): void {
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  const spread = createSpread(width, height);

  const write = (words: string, box: Box, size: number, colour: string) => {
    context.font = `500 ${size}px ${FONT}`;
    context.lineWidth = 4;
    context.strokeStyle = palette.halo;
    context.strokeText(words, box.x, box.y + box.height / 2);
    context.fillStyle = colour;
    context.fillText(words, box.x, box.y + box.height / 2);
  };

  const inside = (box: Box) => box.x >= 0 && box.x + box.width <= width;
  const at = (key: string) => {
    const data = sigma.getNodeDisplayData(key);
    if (!data || data.hidden) return undefined;
    const { x, y } = sigma.framedGraphToViewport(data);
    const radius = sigma.scaleSize(data.size);
    const off = x < -80 || y < -20 || x > width + 80 || y > height + 20;
    return off ? undefined : { x, y, radius };
  };

  spread.take({ x: width - BUTTONS.width, y: height - BUTTONS.height, ...BUTTONS });

  // Bodies of large nodes are ground that no name may cover; small ones are worth less than a name.
  for (const key of emphasis.focused ? emphasis.litNodes : text.order.slice(0, MOST_FOCUSED)) {
    const node = at(key);
    if (node && node.radius >= 6) {
      const side = node.radius * 1.6;
      spread.take({ x: node.x - side / 2, y: node.y - side / 2, width: side, height: side });
    }
  }

  for (const key of emphasis.selectedNodes) {
    const node = at(key);
    if (!node) continue;
    context.beginPath();
    context.arc(node.x, node.y, node.radius + 4, 0, Math.PI * 2);
    context.lineWidth = 2.5;
    context.strokeStyle = palette.accent;
    context.stroke();
  }

  const near = sigma.getCamera().ratio < NEAR;
  const most = emphasis.focused ? MOST_FOCUSED : (width * height) / GROUND;
  // Names around what is looked at stand on its far side, off the lines that lead to it.
  const [looked] = emphasis.litNodes;
  const centre = looked === undefined ? undefined : at(looked);
  let drawn = 0;
  const caption = (key: string, must: boolean) => {
    const node = at(key);
    if (!node) return;
    const words = text.node(key);
    const size = node.radius >= LARGE ? LARGE_SIZE : SIZE;
    context.font = `500 ${size}px ${FONT}`;
    const outwards = centre !== undefined && node.x < centre.x;
    const options = places(node.x, node.y, node.radius, widthOf(context, words), size + 4, outwards);
    const box = options.find((option) => inside(option) && spread.free(option)) ?? (must ? options[0] : undefined);
    if (!box) return;
    spread.take({ x: box.x - MARGIN, y: box.y - 1, width: box.width + 2 * MARGIN, height: box.height + 2 });
    write(words, box, size, palette.ink);
    drawn++;
  };

  for (const key of emphasis.selectedNodes) caption(key, true);
  let tries = most * TRIES;
  for (const key of text.order) {
    if (drawn >= most || tries <= 0) break;
    if (emphasis.selectedNodes.has(key)) continue;
    const wanted = emphasis.focused
      ? emphasis.litNodes.has(key)
      : emphasis.shownNodes.has(key) && (near || !text.minor(key));
    if (!wanted) continue;
    tries--;
    caption(key, false);
  }

  const graph = sigma.getGraph();
  const sayEdge = (key: string, must: boolean) => {
    if (!graph.hasEdge(key)) return;
    const { kind, curvature } = graph.getEdgeAttributes(key);
    const [source, target] = graph.extremities(key).map(at);
    if (!source || !target) return;
    const words = text.edge(kind);
    context.font = `500 ${EDGE_SIZE}px ${FONT}`;
    const wide = widthOf(context, words);
    if (!must && Math.hypot(source.x - target.x, source.y - target.y) < wide + source.radius + target.radius) return;
    const middle = middleOf(source, target, curvature);
    const box = { x: middle.x - wide / 2, y: middle.y - 7, width: wide, height: 14 };
    if (!must && !spread.free(box)) return;
    spread.take(box);
    write(words, box, EDGE_SIZE, palette.edge(kind));
  };
  if (emphasis.selectedEdge !== undefined) sayEdge(emphasis.selectedEdge, true);
  // Around a hub the same word would stand on every line.
  const worded = emphasis.litEdges.size <= MOST_EDGES ? emphasis.litEdges : [];
  for (const key of worded) {
    if (key !== emphasis.selectedEdge) sayEdge(key, false);
  }
}
