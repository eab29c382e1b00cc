import { type Bilingual, LEVELS } from '../../ontology/attributes.ts';
import type { NodeKind } from '../../ontology/kinds.ts';

/** Where a thing stands on the way down from the centre to what was done, in the order of reading. */
export const STAGES = {
  ...LEVELS,
  unplaced: { zh: '层级未明', en: 'level not stated' },
  problem: { zh: '问题', en: 'problem' },
  measure: { zh: '举措', en: 'measure' },
  reform: { zh: '改革', en: 'reform' },
  body: { zh: '机构', en: 'body' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Record<string, Bilingual>;

/** What of a graph tells the stage of a node; a `TraceGraph` is one. */
export interface StageGraph {
  readonly nodes: {
    get(key: string): { readonly attributes: { readonly kind: NodeKind; readonly level?: unknown } } | undefined;
  };
  out(key: string): Iterable<{ readonly kind: string; readonly target: string }>;
  in(key: string): Iterable<{ readonly kind: string; readonly source: string }>;
}

export type Stage = keyof typeof STAGES;
export const STAGE_ORDER = Object.keys(STAGES) as readonly Stage[];

const isLevel = (value: unknown): value is keyof typeof LEVELS => typeof value === 'string' && value in LEVELS;

/**
 * The stage of a node. A document without a level of its own has that of its issuer, failing that of the notice that
 * carries it; 精神 that is followed is the centre's.
 */
export function stageOf(graph: StageGraph, key: string): Stage {
  const node = graph.nodes.get(key);
  if (!node) return 'other';
  const { kind, level } = node.attributes;
  if (kind === 'measure' || kind === 'reform' || kind === 'problem') return kind;
  if (kind === 'institution' || kind === 'region') return 'body';
  if (kind === 'guidance') return 'national';
  if (kind !== 'regulation' && kind !== 'report') return 'other';
  if (isLevel(level)) return level;
  for (const { kind: edge, target } of graph.out(key)) {
    const issuer = edge === 'issuedBy' ? graph.nodes.get(target)?.attributes.level : undefined;
    if (isLevel(issuer)) return issuer;
  }
  for (const { kind: edge, source } of graph.in(key)) {
    const notice = edge === 'promulgates' ? graph.nodes.get(source)?.attributes.level : undefined;
    if (isLevel(notice)) return notice;
  }
  return 'unplaced';
}
