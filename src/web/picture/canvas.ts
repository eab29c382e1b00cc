import Sigma from 'sigma';
import type { Model } from '../core/model.ts';
import { SETTINGS } from './programs.ts';
import type { SceneEdge, SceneNode } from './scene.ts';
import { emptyScene } from './scene.ts';

/** What a picture is drawn on: Sigma with nothing in it yet, and a layer for captions. */
export type Canvas = Sigma<SceneNode, SceneEdge>;

/** Nodes and edges beyond which a redraw keeps their order, and the pointer alone causes none. */
const LARGE = 5000;

export function isLarge({ nodes, edges }: Model): boolean {
  return nodes.size + edges.size > LARGE;
}

/** A canvas that fills a container. Throws where the browser has no WebGL. */
export function createCanvas(container: HTMLElement): Canvas {
  const sigma = new Sigma<SceneNode, SceneEdge>(emptyScene(), container, SETTINGS);
  sigma.createCanvasContext('captions', { style: { pointerEvents: 'none' } });
  sigma.resize(true);
  return sigma;
}
