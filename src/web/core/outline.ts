import type { Model } from './model.ts';

/** A heading of a document that measures fall under. */
export interface OutlineEntry {
  readonly key: string;
  readonly start: number;
  /** The heading with its ordinal, as it is written. */
  readonly label: string;
  /** 1 for the outermost kind of ordinal in this document. */
  readonly level: number;
}

/** Kinds of ordinals from the outermost inwards, as official documents number (党政机关公文格式 GB/T 9704: 一、（一）1.（1）). */
const ORDINALS = [
  /^第.+[编章]/u,
  /^第.+节/u,
  /^[一二三四五六七八九十]+、/u,
  /^（[一二三四五六七八九十]+）/u,
  /^\d+[.．、]/u,
  /^（\d+）/u,
];

function rank(ordinal: string): number {
  const found = ORDINALS.findIndex((pattern) => pattern.test(ordinal));
  return found < 0 ? ORDINALS.length : found;
}

/** The headings of a document in order, each as deep as its ordinal among those that the document uses. */
export function outlineOf(model: Model, doc: string): OutlineEntry[] {
  const topics = [...model.nodes.values()].flatMap(({ kind, key, label, attributes, mentions }) => {
    if (kind !== 'topic') return [];
    const ordinal = typeof attributes.ordinal === 'string' ? attributes.ordinal : '';
    return mentions.flatMap((span) => (span.doc === doc ? [{ key, start: span.start, label, ordinal }] : []));
  });
  const ranks = [...new Set(topics.map(({ ordinal }) => rank(ordinal)))].sort((a, b) => a - b);
  return topics
    .sort((a, b) => a.start - b.start)
    .map(({ key, start, label, ordinal }) => ({
      key,
      start,
      label: `${ordinal}${label}`,
      level: ranks.indexOf(rank(ordinal)) + 1,
    }));
}
