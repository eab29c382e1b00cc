import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { NodeSquareProgram } from '@sigma/node-square';
import type { AbstractNodeProgram, EdgeProgramType, NodeProgramType } from 'sigma/rendering';
import { createEdgeArrowProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { Shape } from '../../ontology/registry.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/**
 * Names of the programs that draw. Every program is compiled before the first picture, which costs as much as all the
 * rest of it, so there are few; and Sigma has programs of its own under some names, which ours take so that those are not.
 */
export const PROGRAM = { round: 'circle', square: 'square', straight: 'line', curved: 'arrow' } as const;

const relative = (attribute: string) => ({ attribute, defaultValue: 0, mode: 'relative' }) as const;

/** Disc, ring, hollow and target by one program: a rim, a ring and a gap of the widths that the shape has, and a core. */
const Round = createNodeBorderProgram<SceneNode, SceneEdge>({
  borders: [
    { color: { attribute: 'rim' }, size: { value: 1, mode: 'pixels' } },
    { color: { attribute: 'color' }, size: relative('ring') },
    { color: { attribute: 'tint' }, size: relative('gap') },
    { color: { attribute: 'core' }, size: { fill: true } },
  ],
  drawHover: () => {},
});

/** What the round shapes are made of: widths in parts of the radius, and whether the core has the node's own colour. */
export const ROUND: Readonly<Record<Exclude<Shape, 'square'>, { ring: number; gap: number; solid: boolean }>> = {
  disc: { ring: 0, gap: 0, solid: true },
  ringed: { ring: 0.3, gap: 0, solid: false },
  hollow: { ring: 0.34, gap: 0, solid: false },
  target: { ring: 0.22, gap: 0.24, solid: true },
};

/** Without the white label box that the program would draw under the pointer: `tooltip.ts` says the name. */
class Square extends NodeSquareProgram<SceneNode, SceneEdge> {
  override drawHover = () => {};
}

/** Nothing: what is under the pointer looks as it does otherwise, and is drawn once. */
class Unseen implements AbstractNodeProgram<SceneNode, SceneEdge> {
  drawLabel = undefined;
  drawHover = undefined;
  kill(): void {}
  reallocate(): void {}
  process(): void {}
  render(): void {}
}

const NODE_PROGRAMS: Readonly<Record<SceneNode['type'], NodeProgramType<SceneNode, SceneEdge>>> = {
  [PROGRAM.round]: Round,
  [PROGRAM.square]: Square,
};

const arrowHead = { extremity: 'target', lengthToThicknessRatio: 4, widenessToThicknessRatio: 3 } as const;

const EDGE_PROGRAMS: Readonly<Record<SceneEdge['type'], EdgeProgramType<SceneNode, SceneEdge>>> = {
  [PROGRAM.straight]: createEdgeArrowProgram(arrowHead),
  [PROGRAM.curved]: createEdgeCurveProgram({ arrowHead, curvatureAttribute: 'curvature', defaultCurvature: 0 }),
};

/** Sigma as this page uses it. Captions are drawn by `captions.ts`, for Sigma tests no label against another. */
export const SETTINGS: Partial<Settings<SceneNode, SceneEdge>> = {
  nodeProgramClasses: NODE_PROGRAMS,
  nodeHoverProgramClasses: { [PROGRAM.round]: Unseen, [PROGRAM.square]: Unseen },
  edgeProgramClasses: EDGE_PROGRAMS,
  defaultNodeType: PROGRAM.round,
  defaultEdgeType: PROGRAM.straight,
  renderLabels: false,
  renderEdgeLabels: false,
  defaultDrawNodeHover: () => {},
  enableEdgeEvents: false,
  zIndex: true,
  minEdgeThickness: 1,
  stagePadding: 36,
  minCameraRatio: 0.02,
  maxCameraRatio: 3,
  allowInvalidContainer: true,
};
