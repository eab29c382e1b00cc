import type { AttributeSpec } from '../../ontology/attributes.ts';
import type { Correction } from '../../ontology/curation.ts';
import type { EdgeKind, NodeKind } from '../../ontology/registry.ts';
import { attributesOf } from '../../ontology/registry.ts';
import type { EdgeRecord, NodeRecord } from './model.ts';

/** What a form of corrections holds: names and keys, and attributes as the text of their fields. */
export interface Fields {
  readonly label?: string;
  readonly kind?: string;
  readonly source?: string;
  readonly target?: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Types that a field of one line can hold; keys of nodes follow the edges, figures the words. */
const WRITABLE: readonly AttributeSpec['type'][] = ['text', 'number', 'date', 'period', 'year', 'choice'];

/** The attributes of a kind that a form offers. */
export function writable(kind: NodeKind | EdgeKind): [string, AttributeSpec][] {
  return Object.entries(attributesOf(kind)).filter(([, { type }]) => WRITABLE.includes(type));
}

function fieldsOf(kind: NodeKind | EdgeKind, attributes: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(writable(kind).map(([name]) => [name, String(attributes[name] ?? '')]));
}

/** The fields as the graph has them. */
export const nodeFields = ({ kind, label, attributes }: NodeRecord): Fields => ({
  label,
  attributes: fieldsOf(kind, attributes),
});

export const edgeFields = ({ kind, source, target, attributes }: EdgeRecord): Fields => ({
  kind,
  source,
  target,
  attributes: fieldsOf(kind, attributes),
});

type Changes = Pick<Correction, 'label' | 'kind' | 'source' | 'target' | 'attributes'>;

/** What of the fields was changed; undefined when nothing was. */
export function changesOf(kind: NodeKind | EdgeKind, before: Fields, after: Fields): Changes | undefined {
  const changes: Changes = {};
  for (const name of ['label', 'kind', 'source', 'target'] as const) {
    const value = after[name]?.trim();
    if (value && value !== before[name]) changes[name] = value;
  }
  const set: NonNullable<Changes['attributes']> = {};
  for (const [name, { type }] of writable(kind)) {
    const value = after.attributes[name]?.trim() ?? '';
    if (value === before.attributes[name]) continue;
    set[name] = value === '' ? null : type === 'year' && /^\d+$/.test(value) ? Number(value) : value;
  }
  if (Object.keys(set).length > 0) changes.attributes = set;
  return Object.keys(changes).length > 0 ? changes : undefined;
}
