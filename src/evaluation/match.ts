import type { GraphFile, NodeAttributes } from '../ontology/schema.ts';
import type { Span } from '../reading/document.ts';
import { CLAUSE_KINDS, type Gold, type GoldEntity, locate, NAMED_KINDS } from './gold.ts';

/** Two clauses are one when they share at least half of their characters (Dice coefficient). */
const SAME_CLAUSE = 0.5;

export type GraphNode = { key: string } & NodeAttributes;

/** Which node of the graph is which thing of the annotation. */
export interface Matching {
  /** Key of a node → id of the gold entity that it names; several nodes may name one. */
  readonly named: ReadonlyMap<string, string>;
  /** Id of a gold entity → key of the one node that counts as found. */
  readonly found: ReadonlyMap<string, string>;
}

/** A name without marks, blanks, widths and case: what is left when 《》 “” ， （） 〔〕 are only ways of writing. */
export function bareName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s《》〈〉<>“”"'‘’「」『』·,、。:;()[\]〔〕【】]/g, '')
    .toLowerCase();
}

/** Where a measure or problem stands. */
export function clauseOf(node: GraphNode): Span | undefined {
  return node.span ?? node.mentions[0];
}

/** Matches nodes with what a careful reader found: names by name, the clearest first, clauses by overlap. */
export function match(nodes: readonly GraphNode[], gold: Gold, text: string): Matching {
  const named = new Map<string, string>();
  const found = new Map<string, string>();
  const accept = (node: GraphNode, entity: GoldEntity) => {
    named.set(node.key, entity.id);
    if (!found.has(entity.id)) found.set(entity.id, node.key);
  };
  for (const kind of NAMED_KINDS) {
    matchNames(
      nodes.filter((node) => node.kind === kind),
      gold.entities.filter((entity) => entity.kind === kind),
      { named, found, accept },
    );
  }
  for (const kind of CLAUSE_KINDS) {
    const pairs = nodes
      .filter((node) => node.kind === kind)
      .flatMap((node) =>
        gold.entities
          .filter((entity) => entity.kind === kind)
          .map((entity, order) => ({ node, entity, order, overlap: overlapOf(node, entity, text) })),
      )
      .filter(({ overlap }) => overlap >= SAME_CLAUSE)
      .sort((a, b) => b.overlap - a.overlap || a.order - b.order);
    for (const { node, entity } of pairs) if (!found.has(entity.id) && !named.has(node.key)) accept(node, entity);
  }
  return { named, found };
}

interface State extends Matching {
  accept(node: GraphNode, entity: GoldEntity): void;
}

/** Label against right names, then any name against those, then label and any name against forms in the text too. */
function matchNames(nodes: readonly GraphNode[], entities: readonly GoldEntity[], { named, found, accept }: State) {
  const right = entities.map((entity) => ({
    entity,
    names: new Set((entity.names ?? []).map(bareName)),
    all: new Set([...(entity.names ?? []), ...(entity.forms ?? [])].map(bareName)),
  }));
  type Right = (typeof right)[number];
  const rounds: ((candidate: Right, names: readonly string[]) => boolean)[] = [
    (candidate, [label]) => candidate.names.has(label as string),
    (candidate, names) => !found.has(candidate.entity.id) && names.some((name) => candidate.names.has(name)),
    (candidate, [label]) => candidate.all.has(label as string),
    (candidate, names) => names.some((name) => candidate.all.has(name)),
  ];
  for (const fits of rounds) {
    for (const node of nodes) {
      if (named.has(node.key)) continue;
      const names = namesOf(node);
      const hit = right.find((candidate) => fits(candidate, names));
      if (hit) accept(node, hit.entity);
    }
  }
}

function namesOf(node: GraphNode): string[] {
  const title = typeof node.title === 'string' ? [node.title] : [];
  return [node.label, ...title, ...node.aliases].filter((name) => name !== '').map(bareName);
}

function overlapOf(node: GraphNode, entity: GoldEntity, text: string): number {
  const a = clauseOf(node);
  const b = locate(text, entity.quote ?? '', entity.nth);
  if (!a || !b) return 0;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : (2 * shared) / (a.end - a.start + b.end - b.start);
}

/** The nodes of a graph file, flat. */
export const nodesOf = (graph: GraphFile): GraphNode[] =>
  graph.nodes.map(({ key, attributes }) => ({ ...attributes, key }));
