import type Sigma from 'sigma';
import { type CaptionText, FONT, placeCaptions } from '../../picture/captions.ts';
import type { Palette } from '../../picture/palette.ts';
import type { Emphasis } from '../core/emphasis.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** Nearer than this (Sigma's camera ratio) minor nodes have captions too. */
const NEAR = 0.6;
/** Smaller nodes, in pixels, may lie under names. */
const COVERED = 5;
/** The corner where the picture's buttons stand, at the bottom right. */
const BUTTONS = { width: 54, height: 168 };
/** The line at the top that says what size and colour mean. */
const MEANS = { height: 24 };
/** The corner at the bottom left that says how much is drawn. */
const COUNT = { width: 190, height: 30 };

const widths = new Map<string, number>();

/** Width of words in the context's font; measuring is what costs most in a frame. */
function widthOf(context: CanvasRenderingContext2D, words: string): number {
  const id = `${context.font} ${words}`;
  const known = widths.get(id) ?? context.measureText(words).width;
  widths.set(id, known);
  return known;
}

/** Draw the captions of a view, and rings around what is selected. */
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

  const at = (key: string) => {
    const data = sigma.getNodeDisplayData(key);
    if (!data || data.hidden) return undefined;
    const { x, y } = sigma.framedGraphToViewport(data);
    const radius = sigma.scaleSize(data.size);
    const off = x < -80 || y < -20 || x > width + 80 || y > height + 20;
    return off ? undefined : { x, y, radius };
  };
  const graph = sigma.getGraph();
  const line = (key: string) => {
    if (!graph.hasEdge(key)) return undefined;
    const { kind, curvature } = graph.getEdgeAttributes(key);
    const [source, target] = graph.extremities(key).map(at);
    return source && target ? { kind, source, target, bend: curvature } : undefined;
  };

  for (const key of emphasis.selectedNodes) {
    const node = at(key);
    if (!node) continue;
    context.beginPath();
    context.arc(node.x, node.y, node.radius + 4, 0, Math.PI * 2);
    context.lineWidth = 2.5;
    context.strokeStyle = palette.accent;
    context.stroke();
  }

  const setFont = (size: number) => {
    context.font = `500 ${size}px ${FONT}`;
  };
  const ground = {
    width,
    height,
    reserved: [
      { x: width - BUTTONS.width, y: height - BUTTONS.height, ...BUTTONS },
      { x: 0, y: 0, width, ...MEANS },
      { x: 0, y: height - COUNT.height, ...COUNT },
    ],
    near: sigma.getCamera().ratio < NEAR,
    covered: COVERED,
    at,
    line,
    widthOf(words: string, size: number) {
      setFont(size);
      return widthOf(context, words);
    },
  };
  for (const { words, box, size, kind } of placeCaptions(ground, emphasis, text)) {
    setFont(size);
    context.lineWidth = 4;
    context.strokeStyle = palette.halo;
    context.strokeText(words, box.x, box.y + box.height / 2);
    context.fillStyle = kind ? palette.edge(kind) : palette.ink;
    context.fillText(words, box.x, box.y + box.height / 2);
  }
}
