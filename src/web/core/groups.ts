import { LEVELS } from '../../ontology/attributes.ts';
import type { Colour } from '../../ontology/registry.ts';
import type { Model } from './model.ts';

/** Colours of groups that no kind owns, told apart by hue and lightness; what is in no group has the last. */
const COLOURS: readonly Colour[] = [
  { light: '#b3261e', dark: '#ff8a80' },
  { light: '#b06000', dark: '#ffab5e' },
  { light: '#7b3fb5', dark: '#c9a0ff' },
  { light: '#1d5fa8', dark: '#7ab8ff' },
  { light: '#1b7a3d', dark: '#6fd18c' },
  { light: '#006d77', dark: '#4fd1d9' },
  { light: '#a8326f', dark: '#ff9ad0' },
  { light: '#5d6600', dark: '#cdd45a' },
];
const OTHER: Colour = { light: '#9aa1a9', dark: '#5f6873' };

/** A group of nodes that are drawn in one colour. */
export interface Group {
  /** The level, or the node that has most relations in it; `undefined` for all the rest. */
  readonly name: string | undefined;
  readonly colour: Colour;
  readonly members: readonly string[];
}

function withColours(groups: readonly { name: string; members: string[] }[], rest: string[]): Group[] {
  const named = groups.slice(0, COLOURS.length).map((group, i) => ({ ...group, colour: COLOURS[i] as Colour }));
  const members = [...groups.slice(COLOURS.length).flatMap((group) => group.members), ...rest];
  return members.length > 0 ? [...named, { name: undefined, colour: OTHER, members }] : named;
}

/** Nodes by the level of government that they stand on. */
export function levelGroups(model: Model, nodes: Iterable<string>): Group[] {
  const byLevel = new Map<string, string[]>(Object.keys(LEVELS).map((level) => [level, []]));
  const rest: string[] = [];
  for (const key of nodes) {
    const level = model.nodes.get(key)?.attributes.level;
    (byLevel.get(typeof level === 'string' ? level : '') ?? rest).push(key);
  }
  const colours = Object.keys(LEVELS);
  const groups = withColours(
    [...byLevel].map(([name, members]) => ({ name, members })),
    rest,
  );
  return groups.filter(({ name, members }) => members.length > 0 && (name === undefined || colours.includes(name)));
}

/** Nodes by community; each is called after its best connected node, one alone is in none. */
export function communityGroups(
  communities: ReadonlyMap<string, readonly number[]>,
  degree: (key: string) => number,
): Group[] {
  const byNumber = new Map<number, string[]>();
  for (const [key, [number = -1]] of communities) {
    const members = byNumber.get(number);
    if (members) members.push(key);
    else byNumber.set(number, [key]);
  }
  const groups: { name: string; members: string[] }[] = [];
  const rest: string[] = [];
  for (const [, members] of [...byNumber].sort(([a], [b]) => a - b)) {
    const [first, ...others] = members;
    if (first === undefined || others.length === 0) rest.push(...members);
    else groups.push({ name: others.reduce((best, key) => (degree(key) > degree(best) ? key : best), first), members });
  }
  return withColours(groups, rest);
}
