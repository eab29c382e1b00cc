import type { EdgeKind, NodeKind } from '../ontology/kinds.ts';
import type { Colour } from '../ontology/registry.ts';
import { EDGES, NODES } from '../ontology/registry.ts';

export type Scheme = keyof Colour;

/** The colours of the picture that no kind owns. */
interface Surface {
  readonly background: string;
  readonly ink: string;
  readonly halo: string;
  readonly accent: string;
}

const SURFACES: Readonly<Record<Scheme, Surface>> = {
  light: { background: '#fbfaf7', ink: '#1f2328', halo: 'rgba(251, 250, 247, 0.92)', accent: '#b3261e' },
  dark: { background: '#15181c', ink: '#e8eaed', halo: 'rgba(21, 24, 28, 0.9)', accent: '#ff8a80' },
};

/** How far what is not looked at fades into the background, 0…1. */
const FADED = 0.84;
/** How far an edge at rest fades, so that lines stay behind nodes. */
const RESTING = 0.5;

export interface Palette extends Surface {
  node(kind: NodeKind): string;
  /** The inside of a ringed node. */
  nodeTint(kind: NodeKind): string;
  fadedNode(kind: NodeKind): string;
  edge(kind: EdgeKind): string;
  restingEdge(kind: EdgeKind): string;
  fadedEdge: string;
}

function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `amount` of `b` mixed into `a`, both `#rrggbb`. Mixed, not made transparent: overlapping lines do not add up. */
export function mix(a: string, b: string, amount: number): string {
  const [from, to] = [channels(a), channels(b)];
  const mixed = from.map((channel, i) => Math.round(channel + ((to[i] as number) - channel) * amount));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function table<K extends string>(specs: Readonly<Record<K, { colour: Colour }>>, make: (colour: Colour) => string) {
  const colours = new Map((Object.keys(specs) as K[]).map((kind) => [kind, make(specs[kind].colour)]));
  return (kind: K) => colours.get(kind) as string;
}

/** Every colour that the picture needs, worked out once for a colour scheme. */
export function createPalette(scheme: Scheme): Palette {
  const surface = SURFACES[scheme];
  const towards = (amount: number) => (colour: Colour) => mix(colour[scheme], surface.background, amount);
  return {
    ...surface,
    node: table(NODES, towards(0)),
    nodeTint: table(NODES, towards(0.72)),
    fadedNode: table(NODES, towards(FADED)),
    edge: table(EDGES, towards(0)),
    restingEdge: table(EDGES, towards(RESTING)),
    fadedEdge: mix(surface.ink, surface.background, 0.93),
  };
}
