import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Palette } from '../../picture/palette.ts';
import { mix } from '../../picture/palette.ts';
import type { Emphasis } from '../core/emphasis.ts';
import type { Dress } from './dress.ts';
import { ROUND } from './programs.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** What the program of round nodes reads beside Sigma's own. */
interface NodeLook extends Partial<NodeDisplayData> {
  /** Widths of ring and gap, in parts of the radius. */
  ring?: number;
  gap?: number;
  /** Colour of the inside. */
  core?: string;
  /** Colour of the gap. */
  tint?: string;
  /** Colour of the hairline that parts a node from the lines behind it. */
  rim?: string;
}

/** How far a node that is not looked at, and the inside of a ringed one, fade into the background. */
const FADED = 0.84;
const TINT = 0.72;

/** Radius of a node by its weight: the heaviest has the sum. */
const RADIUS = { least: 2.4, more: 13 };

/** The look of a node under an emphasis, sized and coloured by more than its kind where it is so dressed. */
export function nodeLook(key: string, node: SceneNode, emphasis: Emphasis, palette: Palette, dress: Dress): NodeLook {
  if (!emphasis.shownNodes.has(key)) return { ...node, hidden: true };
  const faded = emphasis.focused && !emphasis.litNodes.has(key) && !emphasis.selectedNodes.has(key);
  const own = dress.colours?.get(key) ?? palette.node(node.kind);
  const weight = dress.weights?.get(key);
  const size = weight === undefined ? node.size : RADIUS.least + RADIUS.more * Math.sqrt(weight);
  const { ring, gap, solid } = ROUND[node.shape === 'square' ? 'disc' : node.shape];
  const color = faded ? mix(own, palette.background, FADED) : own;
  const tint = faded || node.shape !== 'ringed' ? palette.background : mix(own, palette.background, TINT);
  const core = solid ? color : tint;
  return {
    ...node,
    hidden: false,
    label: null,
    color,
    // A gap without width must not shine through at the edge.
    tint: gap > 0 ? tint : core,
    ring,
    gap,
    core,
    rim: palette.background,
    size: node.shape === 'square' ? size * 0.88 : size,
    zIndex: faded ? 0 : 1,
  };
}

/** More lit edges than this stay thin: they would run into one surface. */
const CROWD = 40;

/** Thickness in pixels at the first zoom. */
const THICKNESS = { resting: 1, lit: 1.8, selected: 3.2 };

/** The look of an edge under an emphasis. */
export function edgeLook(
  key: string,
  edge: SceneEdge,
  emphasis: Emphasis,
  palette: Palette,
): Partial<EdgeDisplayData> & { curvature: number } {
  if (!emphasis.shownEdges.has(key)) return { ...edge, hidden: true };
  const selected = emphasis.selectedEdge === key;
  const lit = emphasis.litEdges.has(key);
  const crowded = emphasis.litEdges.size > CROWD;
  const color = selected || lit ? palette.edge(edge.kind) : undefined;
  return {
    ...edge,
    hidden: false,
    label: null,
    color: color ?? (emphasis.focused ? palette.fadedEdge : palette.restingEdge(edge.kind)),
    size: selected ? THICKNESS.selected : lit && !crowded ? THICKNESS.lit : THICKNESS.resting,
    zIndex: selected || lit ? 1 : 0,
  };
}
