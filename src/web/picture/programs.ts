import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { createNodeBorderProgram } from '@sigma/node-border';
import { NodeSquareProgram } from '@sigma/node-square';
import type { EdgeProgramType, NodeProgramType } from 'sigma/rendering';
import { createEdgeArrowProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import type { Shape } from '../../ontology/registry.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

type Borders = NonNullable<Parameters<typeof createNodeBorderProgram>[0]>['borders'] & object;

const rim = { color: { attribute: 'rim' }, size: { value: 1, mode: 'pixels' } } as const;
const band = (attribute: 'color' | 'tint', value: number) =>
  ({ color: { attribute }, size: { value, mode: 'relative' } }) as const;
const fill = (attribute: 'color' | 'tint') => ({ color: { attribute }, size: { fill: true } }) as const;

const ring = (borders: Borders) => createNodeBorderProgram<SceneNode, SceneEdge>({ borders, drawHover: () => {} });

/** Without the white label box that the program would draw under the pointer: `tooltip.ts` says the name. */
class Square extends NodeSquareProgram<SceneNode, SceneEdge> {
  override drawHover = () => {};
}

/** One Sigma program for every shape that the registry knows. */
const NODE_PROGRAMS: Readonly<Record<Shape, NodeProgramType<SceneNode, SceneEdge>>> = {
  disc: ring([rim, fill('color')]),
  ringed: ring([rim, band('color', 0.3), fill('tint')]),
  hollow: ring([rim, band('color', 0.34), fill('tint')]),
  target: ring([rim, band('color', 0.22), band('tint', 0.24), fill('color')]),
  square: Square,
};

const arrowHead = { extremity: 'target', lengthToThicknessRatio: 4, widenessToThicknessRatio: 3 } as const;

const EDGE_PROGRAMS: Readonly<Record<SceneEdge['type'], EdgeProgramType<SceneNode, SceneEdge>>> = {
  straight: createEdgeArrowProgram(arrowHead),
  curved: createEdgeCurveProgram({ arrowHead, curvatureAttribute: 'curvature', defaultCurvature: 0 }),
};

/** Sigma as this page uses it. Captions are drawn by `captions.ts`, for Sigma tests no label against another. */
export const SETTINGS: Partial<Settings<SceneNode, SceneEdge>> = {
  nodeProgramClasses: NODE_PROGRAMS,
  edgeProgramClasses: EDGE_PROGRAMS,
  defaultNodeType: 'disc',
  defaultEdgeType: 'straight',
  renderLabels: false,
  renderEdgeLabels: false,
  defaultDrawNodeHover: () => {},
  enableEdgeEvents: true,
  zIndex: true,
  minEdgeThickness: 1,
  stagePadding: 36,
  minCameraRatio: 0.02,
  maxCameraRatio: 3,
  allowInvalidContainer: true,
};
