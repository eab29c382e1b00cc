import type { TraceNode } from '../traceGraph.ts';

export type Language = 'zh' | 'en';

/** A document as a memo names it, 《title》（文号）, title marks within it single; any other thing by its label. */
export function nameOf({ attributes: { kind, label, number } }: TraceNode): string {
  const name = label.replace(/\s+/gu, ' ').trim();
  if (kind !== 'regulation' && kind !== 'report') return name;
  const marked = label === number ? name : `《${name.replace(/《/gu, '〈').replace(/》/gu, '〉')}》`;
  return typeof number === 'string' && label !== number ? `${marked}（${number}）` : marked;
}

/** A name for a narrow place: the title or label cut to `limit` characters, the 文号 kept. */
export function shortName(node: TraceNode, limit = 24): string {
  const { label, number } = node.attributes;
  const characters = [...label.replace(/\s+/gu, ' ').trim()];
  if (characters.length <= limit) return nameOf(node);
  const cut = `${characters.slice(0, limit - 1).join('')}…`;
  return nameOf({ ...node, attributes: { ...node.attributes, label: label === number ? label : cut } });
}
