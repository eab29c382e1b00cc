import { type Figure, LEVELS, STATUSES } from '../../ontology/attributes.ts';
import { STAGES, stageOf } from '../trace/stage.ts';
import type { TraceNode } from '../trace/traceGraph.ts';
import type { Subject } from './subject.ts';

/** The numbers that a measure states: 公益性事业单位 65→7个. */
export function figuresOf({ attributes: { figures } }: TraceNode, { comma }: Subject): string {
  if (!Array.isArray(figures)) return '';
  return (figures as (Figure & { from?: number })[])
    .map(
      ({ value, unit, of, from }) =>
        `${of ? `${of} ` : ''}${from === undefined ? '' : `${amount(from)}→`}${amount(value)}${unit}`,
    )
    .join(comma);
}

/** A number as such reports write it, 1000亿 and 94.6万, where no more than two decimals are left. */
function amount(value: number): string {
  for (const [unit, sign] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    const rounded = Math.round((100 * value) / unit) / 100;
    if (Math.abs(value) >= unit && Math.abs(rounded * unit - value) < 1e-6 * unit) return `${rounded}${sign}`;
  }
  return String(value);
}

/** The documents and the 精神 that a measure is said to be done under, by 文号 where they have one. */
export function basisOf(measure: TraceNode, subject: Subject): string {
  return subject
    .in(measure.key, 'drives')
    .map(({ source }) => {
      const { number } = subject.node(source).attributes;
      return typeof number === 'string' ? number : subject.name(source);
    })
    .join(subject.comma);
}

/** The names of the nodes at the other end of edges. */
export const names = (keys: readonly string[], subject: Subject): string =>
  [...new Set(keys)].map((key) => subject.name(key)).join(subject.comma);

/** `report.txt 1740–1815`; the document only where there are several, and what stands around does not tell it. */
export function placeOf({ attributes: { span } }: TraceNode, { graph }: Subject, known = false): string {
  if (!span) return '';
  return `${graph.documents.size > 1 && !known ? `${span.doc} ` : ''}${span.start}–${span.end}`;
}

export function statusOf({ attributes: { status } }: TraceNode, { language }: Subject): string {
  return typeof status === 'string' && Object.hasOwn(STATUSES, status)
    ? STATUSES[status as keyof typeof STATUSES][language]
    : '';
}

/** The level of government of a document or a body. */
export function levelOf({ key, attributes: { level } }: TraceNode, { graph, language }: Subject): string {
  if (typeof level === 'string' && Object.hasOwn(LEVELS, level)) return LEVELS[level as keyof typeof LEVELS][language];
  const stage = stageOf(graph, key);
  return stage === 'body' || stage === 'other' ? '' : STAGES[stage][language];
}
