import type { Document } from '../reading/document.ts';
import type { Entity } from './entity.ts';
import { regulationAttributes } from './regulationAttributes.ts';
import { accountGenre, periodOf } from './regulationOwn.ts';
import type { RegulationRecord } from './regulationRecords.ts';
import type { ResolvedRegulation } from './regulationTypes.ts';

/** The node of a record: its official name, every form written, and what its words tell of it. */
export function entityOf(
  document: Document,
  { key, record, issuers }: ResolvedRegulation,
  kind: 'report' | 'regulation',
): Entity {
  const { date } = document.letterhead;
  const official =
    record.opening && /^(?:关于|印发|转发|批转)/u.test(record.title) ? record.opening + record.title : record.title;
  const label = kind === 'report' && record.opening ? record.opening + record.title : official;
  const number = record.number?.canonical;
  const aliases = [record.title, ...record.forms];
  if (record.opening) aliases.push(record.opening + record.title);
  if (number) aliases.push(number);
  const attributes =
    kind === 'report' ? reportAttributes(document, record) : regulationAttributes(record, issuers[0]?.key ?? undefined);
  const isRead = record.part !== undefined;
  return {
    key,
    kind,
    label,
    aliases: [...new Set(aliases)].filter((alias) => alias !== label),
    mentions: record.mentions.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start),
    attributes: { ...attributes, ...(isRead && date && { date: date.iso }), ...(isRead && { source: document.id }) },
  };
}

function reportAttributes(document: Document, record: RegulationRecord): Record<string, unknown> {
  const period = periodOf(document, record.opening + record.title);
  const genre = accountGenre(record.title) ?? record.parts.genre?.name;
  return {
    ...(record.number && { number: record.number.canonical }),
    ...(period && { period }),
    ...(genre && { genre }),
  };
}
