import type { EdgeKind, NodeKind } from '../ontology/kinds.ts';

/** A thing that a careful reader found in the document. */
export interface GoldEntity {
  readonly id: string;
  readonly kind: NodeKind;
  /** Names that a graph may rightly give it; the first is the one to show. */
  readonly names?: readonly string[];
  /** Ways in which the document writes it, exactly. */
  readonly forms?: readonly string[];
  /** The clause of a measure or problem, exactly as in the text. */
  readonly quote?: string;
  /** Which occurrence of `quote`, from 1. */
  readonly nth?: number;
  /** Counts neither as missed nor as wrong. */
  readonly optional?: boolean;
}

export interface GoldRelation {
  readonly kind: EdgeKind;
  readonly source: string;
  readonly target: string;
  readonly quote?: string;
  readonly optional?: boolean;
}

/** What a graph of one document is held against. */
export interface Gold {
  readonly doc: string;
  /** Kinds that were not annotated in this document. */
  readonly skip?: readonly (NodeKind | EdgeKind)[];
  readonly entities: readonly GoldEntity[];
  readonly relations: readonly GoldRelation[];
}

/** Kinds that are found by where they stand, not by what they are called. */
export const CLAUSE_KINDS = ['measure', 'problem'] as const satisfies readonly NodeKind[];

/** Kinds that are found by their names. */
export const NAMED_KINDS = [
  'report',
  'regulation',
  'institution',
  'reform',
  'platform',
  'guidance',
  'person',
  'region',
] as const satisfies readonly NodeKind[];

export const isClauseKind = (kind: string): boolean => (CLAUSE_KINDS as readonly string[]).includes(kind);

/** Where the nth occurrence of `quote` stands in `text`. */
export function locate(text: string, quote: string, nth = 1): { start: number; end: number } | undefined {
  let start = -1;
  for (let i = 0; i < nth; i++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) return undefined;
  }
  return { start, end: start + quote.length };
}

/** What is wrong with an annotation, one line each; empty when it fits its text. */
export function checkGold(gold: Gold, text: string): string[] {
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const { id, kind, names, forms, quote, nth } of gold.entities) {
    if (ids.has(id)) problems.push(`${id}: the id is taken`);
    ids.add(id);
    if (isClauseKind(kind)) {
      if (!quote || !locate(text, quote, nth)) problems.push(`${id}: not in the text: ${quote}`);
      else if (!nth && locate(text, quote, 2)) problems.push(`${id}: stands more than once, say which: ${quote}`);
    } else if (!names?.length) problems.push(`${id}: no names`);
    for (const form of forms ?? []) if (!text.includes(form)) problems.push(`${id}: not in the text: ${form}`);
  }
  for (const { kind, source, target, quote } of gold.relations) {
    const where = `${kind} ${source} → ${target}`;
    if (!ids.has(source) || !ids.has(target)) problems.push(`${where}: unknown id`);
    if (quote && !text.includes(quote)) problems.push(`${where}: not in the text: ${quote}`);
  }
  return problems;
}
