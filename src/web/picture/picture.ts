import { isMinor } from '../../picture/captions.ts';
import { pointOf } from '../../picture/curve.ts';
import { createPalette, type Scheme } from '../../picture/palette.ts';
import { shorten } from '../../picture/shorten.ts';
import { drawn as drawnIn, fits, ranked } from '../core/drawn.ts';
import type { Emphasis } from '../core/emphasis.ts';
import { emphasise } from '../core/emphasis.ts';
import type { Model } from '../core/model.ts';
import type { Camera, Selection, ViewState } from '../core/state.ts';
import { edgeKindLabel, nodeKindLabel, reading } from '../core/wording.ts';
import type { CameraControl } from './camera.ts';
import { createCameraControl } from './camera.ts';
import type { Canvas } from './canvas.ts';
import { isLarge } from './canvas.ts';
import { drawCaptions } from './captions.ts';
import type { Dress } from './dress.ts';
import { watchEdges } from './edge-pointer.ts';
import { placeOnScreen } from './geometry.ts';
import { nearestEdge } from './nearest-edge.ts';
import { frameWhole, placeNodes, widening } from './place.ts';
import { edgeLook, nodeLook } from './reducers.ts';
import type { Scene, SceneEdge } from './scene.ts';
import { addToScene, emptyScene } from './scene.ts';
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

/**
 * Draw a model on a canvas in its container, which has a size.
 * @param moved called with where the camera has come to rest.
 * @param select called when the reader clicks a node, an edge, or (with `undefined`) the ground.
 */
export function createPicture(
  sigma: Canvas,
  container: HTMLElement,
  model: Model,
  initial: ViewState,
  firstScheme: Scheme,
  select: (selection: Selection | undefined) => void,
  moved: (camera: Camera | undefined) => void,
): Picture {
  let state = initial;
  let scheme = firstScheme;
  let palette = createPalette(scheme);
  let drawn = drawnIn(model, state);
  let dress: Dress = {};
  let hovered: Selection | undefined;
  let emphasis: Emphasis = emphasise(model, drawn, state.selection);

  const aspect = () => container.clientWidth / Math.max(1, container.clientHeight);
  // Where the model fits, all of it is in the scene and filters only hide; else the scene is the part that is drawn.
  const whole = fits(model);
  const large = isLarge(model);
  const wider = widening(model, aspect());
  const sceneOf = (part: Pick<Emphasis, 'shownNodes' | 'shownEdges'>): Scene => {
    const made = emptyScene();
    addToScene(made, model, part, wider);
    return made;
  };
  sigma.setSettings({
    nodeReducer: (key, node) => nodeLook(key, node, emphasis, palette, dress),
    edgeReducer: (key, edge) => edgeLook(key, edge, emphasis, palette),
  });
  const context = sigma.getCanvases().captions?.getContext('2d');
  const tooltip = createTooltip(container);
  const short = new Map<string, string>();
  const text = {
    order: ranked(model),
    node(key: string) {
      const known = short.get(key) ?? shorten(model.nodes.get(key)?.label ?? '');
      short.set(key, known);
      return known;
    },
    minor: (key: string) => isMinor(model.nodes.get(key)?.kind ?? 'measure'),
    edge: (kind: SceneEdge['kind']) => edgeKindLabel(kind, state.language),
  };

  sigma.on('afterRender', () => {
    if (context) drawCaptions(sigma, context, emphasis, text, palette);
  });
  // For whoever measures the page, `npm run bench:web` above all.
  sigma.once('afterRender', () => performance.mark('picture'));
  if (!whole) frameWhole(sigma, model, wider);
  sigma.setGraph(
    sceneOf(whole ? { shownNodes: new Set(model.nodes.keys()), shownEdges: new Set(model.edges.keys()) } : drawn),
  );

  // Indexing again puts what is lit in front of what is not; a large graph has to do without, for it takes too long.
  const redraw = (indexed = !large) => {
    emphasis = emphasise(model, drawn, (large ? undefined : hovered) ?? state.selection);
    const scene = sigma.getGraph();
    const everything = { nodes: scene.nodes(), edges: scene.edges() };
    sigma.refresh(indexed ? { schedule: true } : { partialGraph: everything, skipIndexation: true, schedule: true });
  };

  /**
   * Have in the scene what is drawn now: another part where the filters changed, a little more where the selection did.
   * Whether something was added that wants indexing.
   */
  const follow = (refiltered: boolean): boolean => {
    if (whole) return false;
    if (!refiltered) return addToScene(sigma.getGraph(), model, drawn, wider);
    emphasis = emphasise(model, drawn, state.selection);
    sigma.setGraph(sceneOf(drawn));
    if (dress.places) placeNodes(sigma, model, dress.places, aspect());
    return false;
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
  // Of many thousand lines none can be pointed at.
  if (!large) {
    const pointed = () => (hovered?.type === 'node' ? [] : emphasis.shownEdges);
    watchEdges(sigma, pointed, (edge, at) => {
      if (hovered?.type !== 'node') hover(edge === undefined ? undefined : { type: 'edge', key: edge }, at);
    });
  }
  sigma.on('clickNode', ({ node }) => select({ type: 'node', key: node }));
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
      drawn = drawnIn(model, next);
      const added = follow(next.filters !== before.filters);
      redraw(added || !large);
    },
    setScheme(next) {
      if (next === scheme) return;
      scheme = next;
      palette = createPalette(next);
      redraw();
    },
    setDress(next) {
      if (Object.keys(next).length + Object.keys(dress).length === 0) return;
      const moved = next.places !== dress.places;
      dress = next;
      if (moved) placeNodes(sigma, model, dress.places, aspect());
      // Places want indexing, however large the graph.
      if (moved) sigma.refresh({ schedule: true });
      redraw();
    },
    locate({ type, key }, along = 0.5) {
      if (type === 'node') return drawn.shownNodes.has(key) ? placeOnScreen(sigma, key) : undefined;
      const scene = sigma.getGraph();
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
