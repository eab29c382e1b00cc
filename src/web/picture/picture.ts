import Sigma from 'sigma';
import { captionWeight, isMinor } from '../../picture/captions.ts';
import { pointOf } from '../../picture/curve.ts';
import { createPalette, type Scheme } from '../../picture/palette.ts';
import { shorten } from '../../picture/shorten.ts';
import type { Emphasis } from '../core/emphasis.ts';
import { emphasise, shown } from '../core/emphasis.ts';
import type { Model } from '../core/model.ts';
import { degree } from '../core/model.ts';
import type { Camera, Selection, ViewState } from '../core/state.ts';
import { edgeKindLabel, nodeKindLabel, reading } from '../core/wording.ts';
import type { CameraControl } from './camera.ts';
import { createCameraControl } from './camera.ts';
import { drawCaptions } from './captions.ts';
import type { Dress } from './dress.ts';
import { placeOnScreen } from './geometry.ts';
import { nearestEdge } from './nearest-edge.ts';
import { placeNodes } from './place.ts';
import { SETTINGS } from './programs.ts';
import { edgeLook, nodeLook } from './reducers.ts';
import type { SceneEdge, SceneNode } from './scene.ts';
import { createScene } from './scene.ts';
import { createTooltip } from './tooltip.ts';

/** The drawn graph. The only way from the page to Sigma. */
export interface Picture {
  readonly camera: CameraControl;
  /** Bring what is lit into view, as near as it can all be seen. */
  frameLit(): void;
  /** Draw another state; cheap when nothing that is drawn has changed. */
  update(state: ViewState): void;
  setScheme(scheme: Scheme): void;
  /** Size, colour and place nodes otherwise. */
  setDress(dress: Dress): void;
  /** Where a node or a point on an edge is, in pixels from the picture's corner; `undefined` when it is not drawn. */
  locate(selection: Selection, along?: number): { x: number; y: number } | undefined;
  kill(): void;
}

/** Nodes and edges beyond which a redraw keeps their order, and the pointer alone causes none. */
const LARGE = 5000;

/** Nodes whose names say most come first, for they take the place where two captions want the same. */
function captionOrder(model: Model): string[] {
  const weight = (key: string) => captionWeight(model.nodes.get(key)?.kind ?? 'measure', degree(model, key));
  return [...model.nodes.keys()].sort((a, b) => weight(b) - weight(a));
}

/**
 * Draw a model into a container that has a size. Needs WebGL: ask `hasWebGL` first.
 * @param moved called with where the camera has come to rest.
 * @param select called when the reader clicks a node, an edge, or (with `undefined`) the ground.
 */
export function createPicture(
  container: HTMLElement,
  model: Model,
  initial: ViewState,
  scheme: Scheme,
  select: (selection: Selection | undefined) => void,
  moved: (camera: Camera | undefined) => void,
): Picture {
  let state = initial;
  let palette = createPalette(scheme);
  let drawn = shown(model, state);
  let dress: Dress = {};
  let hovered: Selection | undefined;
  let emphasis: Emphasis = emphasise(model, drawn, state.selection);

  const aspect = () => container.clientWidth / Math.max(1, container.clientHeight);
  const scene = createScene(model, aspect());
  const sigma = new Sigma<SceneNode, SceneEdge>(scene, container, {
    ...SETTINGS,
    nodeReducer: (key, node) => nodeLook(key, node, emphasis, palette, dress),
    edgeReducer: (key, edge) => edgeLook(key, edge, emphasis, palette),
  });
  sigma.createCanvasContext('captions', { style: { pointerEvents: 'none' } });
  sigma.resize(true);
  const context = sigma.getCanvases().captions?.getContext('2d');
  const tooltip = createTooltip(container);
  const order = captionOrder(model);
  const short = new Map([...model.nodes.values()].map(({ key, label }) => [key, shorten(label)]));
  const text = {
    order,
    node: (key: string) => short.get(key) ?? '',
    minor: (key: string) => isMinor(model.nodes.get(key)?.kind ?? 'measure'),
    edge: (kind: SceneEdge['kind']) => edgeKindLabel(kind, state.language),
  };

  sigma.on('afterRender', () => {
    if (context) drawCaptions(sigma, context, emphasis, text, palette);
  });
  sigma.refresh();

  // Indexing again puts what is lit in front of what is not; a large graph has to do without, for it takes too long.
  const everything = { nodes: scene.nodes(), edges: scene.edges() };
  const large = scene.order + scene.size > LARGE;
  const redraw = () => {
    emphasis = emphasise(model, drawn, (large ? undefined : hovered) ?? state.selection);
    sigma.refresh(large ? { partialGraph: everything, skipIndexation: true, schedule: true } : { schedule: true });
  };

  const describe = ({ type, key }: Selection): [string, string] => {
    const node = type === 'node' ? model.nodes.get(key) : undefined;
    if (node) return [nodeKindLabel(node.kind, state.language), node.label];
    const edge = model.edges.get(key);
    if (!edge) return ['', ''];
    const name = (end: string) => shorten(model.nodes.get(end)?.label ?? '', 24);
    const [before, after] = reading(edge.kind, 'out', state.language);
    const sentence = [name(edge.source), before, name(edge.target), after].filter(Boolean).join(' ');
    return [edgeKindLabel(edge.kind, state.language), sentence];
  };

  const hover = (selection: Selection | undefined, at?: { x: number; y: number }) => {
    hovered = selection;
    container.style.cursor = selection ? 'pointer' : '';
    if (selection && at) tooltip.show(...describe(selection), at.x, at.y);
    else tooltip.hide();
    if (!large) redraw();
  };
  sigma.on('enterNode', ({ node, event }) => hover({ type: 'node', key: node }, event));
  sigma.on('leaveNode', () => hover(undefined));
  sigma.on('enterEdge', ({ edge, event }) => hover({ type: 'edge', key: edge }, event));
  sigma.on('leaveEdge', () => hover(undefined));
  sigma.on('clickNode', ({ node }) => select({ type: 'node', key: node }));
  sigma.on('clickEdge', ({ edge }) => select({ type: 'edge', key: edge }));
  sigma.on('clickStage', ({ event }) => {
    const edge = nearestEdge(sigma, event, emphasis.shownEdges);
    select(edge === undefined ? undefined : { type: 'edge', key: edge });
  });
  sigma.on('doubleClickNode', ({ preventSigmaDefault }) => preventSigmaDefault());

  // Sigma follows the window's size; the frame changes without it when the text beside it is folded.
  const observer = new ResizeObserver(() => sigma.scheduleRefresh());
  observer.observe(container);

  const camera = createCameraControl(sigma, moved);
  return {
    camera,
    frameLit: () => camera.frame(emphasis.litNodes),
    update(next) {
      const before = state;
      state = next;
      if (next.filters === before.filters && next.selection === before.selection && next.language === before.language)
        return;
      drawn = shown(model, next);
      redraw();
    },
    setScheme(next) {
      palette = createPalette(next);
      redraw();
    },
    setDress(next) {
      const moved = next.places !== dress.places;
      dress = next;
      if (moved) placeNodes(sigma, model, dress.places, aspect());
      // Places want indexing, however large the graph.
      if (moved) sigma.refresh({ schedule: true });
      redraw();
    },
    locate({ type, key }, along = 0.5) {
      if (type === 'node') return drawn.shownNodes.has(key) ? placeOnScreen(sigma, key) : undefined;
      if (!scene.hasEdge(key) || !drawn.shownEdges.has(key)) return undefined;
      const { curvature } = scene.getEdgeAttributes(key);
      return pointOf(
        placeOnScreen(sigma, scene.source(key)),
        placeOnScreen(sigma, scene.target(key)),
        curvature,
        along,
      );
    },
    kill() {
      camera.kill();
      observer.disconnect();
      tooltip.remove();
      sigma.kill();
    },
  };
}
