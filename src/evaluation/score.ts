import type { EdgeAttributes, GraphFile } from '../ontology/schema.ts';
import type { Span } from '../reading/document.ts';
import {
  CLAUSE_KINDS,
  type Gold,
  type GoldEntity,
  type GoldRelation,
  isClauseKind,
  locate,
  NAMED_KINDS,
} from './gold.ts';
import { clauseOf, type GraphNode, type Matching, match, nodesOf } from './match.ts';

export interface Count {
  /** Found and right. */
  readonly right: number;
  /** In the graph and wrong, or there twice. */
  readonly wrong: number;
  readonly missed: number;
}

/** One difference between graph and annotation. */
export interface Difference {
  readonly what: 'missed' | 'wrong' | 'twice';
  readonly kind: string;
  /** The name or clause; for an edge, both ends. */
  readonly text: string;
  /** Where in the document to look. */
  readonly at?: Span | undefined;
  /** The rule that read a wrong edge. */
  readonly rule?: string | undefined;
  /** Key of the wrong node or edge. */
  readonly key?: string | undefined;
}

export interface Score {
  readonly nodes: Readonly<Record<string, Count>>;
  readonly edges: Readonly<Record<string, Count>>;
  readonly differences: readonly Difference[];
}

/** An annotated relation, its kind as it is counted. */
interface Expected extends Omit<GoldRelation, 'kind'> {
  readonly kind: string;
}

/** A region in a region is counted apart from a body in a body, for it follows from tables, not from reading. */
export const edgeKind = (kind: string, sourceKind: string | undefined): string =>
  kind === 'partOf' && sourceKind === 'region' ? 'regionPartOf' : kind;

/** Holds the graph of one document against what a careful reader found in it. `text` is the document's text. */
export function score(graph: GraphFile, gold: Gold, text: string): Score {
  const skipped = new Set<string>(gold.skip);
  const nodes = nodesOf(graph).filter((node) => !skipped.has(node.kind));
  const edges = graph.edges.filter((edge) => !skipped.has(edge.attributes.kind));
  const matching = match(nodes, gold, text);
  const differences: Difference[] = [];
  const nodeCounts: Record<string, Count> = {};
  for (const kind of [...NAMED_KINDS, ...CLAUSE_KINDS]) {
    nodeCounts[kind] = countNodes(
      nodes.filter((node) => node.kind === kind && (!isClauseKind(kind) || clauseOf(node))),
      gold.entities.filter((entity) => entity.kind === kind),
      matching,
      text,
      differences,
    );
  }
  return { nodes: nodeCounts, edges: countEdges(nodes, edges, gold, matching, text, differences), differences };
}

function countNodes(
  nodes: readonly GraphNode[],
  entities: readonly GoldEntity[],
  { named, found }: Matching,
  text: string,
  differences: Difference[],
): Count {
  const expected = entities.filter((entity) => !entity.optional);
  const missed = expected.filter((entity) => !found.has(entity.id));
  const wrong = nodes.filter((node) => found.get(named.get(node.key) ?? '') !== node.key);
  for (const entity of missed) {
    differences.push({ what: 'missed', kind: entity.kind, text: nameOf(entity), at: placeOf(entity, text) });
  }
  for (const node of wrong) {
    const at = clauseOf(node);
    const shown = isClauseKind(node.kind) && at ? text.slice(at.start, at.end) : node.label;
    const what = named.has(node.key) ? 'twice' : 'wrong';
    differences.push({ what, kind: node.kind, text: shown, at, key: node.key });
  }
  return { right: expected.length - missed.length, wrong: wrong.length, missed: missed.length };
}

function countEdges(
  nodes: readonly GraphNode[],
  edges: readonly { key: string; source: string; target: string; attributes: EdgeAttributes }[],
  gold: Gold,
  { named }: Matching,
  text: string,
  differences: Difference[],
): Record<string, Count> {
  const byId = new Map(gold.entities.map((entity) => [entity.id, entity]));
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const expected = new Map<string, Expected>(
    gold.relations.map((relation) => {
      const kind = edgeKind(relation.kind, byId.get(relation.source)?.kind);
      return [`${kind}|${relation.source}|${relation.target}`, { ...relation, kind }];
    }),
  );
  const seen = new Set<string>();
  // Parallel edges of one kind between the same nodes are one statement.
  const wrong = new Map<string, Difference>();
  for (const { key: edgeKey, source, target, attributes } of edges) {
    const kind = edgeKind(attributes.kind, byKey.get(source)?.kind);
    const key = `${kind}|${named.get(source)}|${named.get(target)}`;
    if (expected.has(key)) seen.add(key);
    else {
      const proof = attributes.evidence[0];
      const ends = `${byKey.get(source)?.label ?? source} → ${byKey.get(target)?.label ?? target}`;
      wrong.set(`${kind}|${source}|${target}`, {
        what: 'wrong',
        kind,
        text: ends,
        at: proof,
        rule: proof?.rule,
        key: edgeKey,
      });
    }
  }
  const missed = [...expected].filter(([key, relation]) => !relation.optional && !seen.has(key));
  for (const [, { kind, source, target, quote }] of missed) {
    const [from, to] = [byId.get(source), byId.get(target)];
    const at = quote === undefined ? placeOf(from, text) : locate(text, quote);
    differences.push({ what: 'missed', kind, text: `${nameOf(from)} → ${nameOf(to)}`, at });
  }
  differences.push(...wrong.values());
  const counts: Record<string, { right: number; wrong: number; missed: number }> = {};
  const count = (kind: string) => {
    counts[kind] ??= { right: 0, wrong: 0, missed: 0 };
    return counts[kind];
  };
  for (const [key, { kind, optional }] of expected) {
    const row = count(kind);
    if (!optional) row[seen.has(key) ? 'right' : 'missed']++;
  }
  for (const { kind } of wrong.values()) count(kind).wrong++;
  return counts;
}

const nameOf = (entity: GoldEntity | undefined): string => entity?.names?.[0] ?? entity?.quote ?? entity?.id ?? '';

function placeOf(entity: GoldEntity | undefined, text: string): Span | undefined {
  const written = entity?.quote ?? entity?.forms?.[0];
  return written === undefined ? undefined : locate(text, written, entity?.nth);
}
