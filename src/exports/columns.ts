import { type FlatRecord, freelyNamed } from './records.ts';

/**
 * What the formats whose attributes are typed (GEXF, GraphML) can say of a value. `json` is text in JSON: lists and
 * objects, which they cannot hold otherwise, and attributes that are not of one type throughout.
 */
export type ColumnType = 'string' | 'integer' | 'long' | 'double' | 'boolean' | 'json';

/** Attributes that are measured, so never integers even where all of a small graph happen to be. */
const MEASURED = new Set(['x', 'y', 'confidence']);

const MAX_INTEGER = 2 ** 31;

function typeOf(name: string, value: unknown): ColumnType {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
      if (!Number.isInteger(value) || MEASURED.has(name)) return 'double';
      return Math.abs(value) < MAX_INTEGER ? 'integer' : 'long';
    default:
      return 'json';
  }
}

/** Narrowest first. */
const NUMERIC: readonly ColumnType[] = ['integer', 'long', 'double'];

function join(a: ColumnType, b: ColumnType): ColumnType {
  if (a === b) return a;
  const wider = Math.max(NUMERIC.indexOf(a), NUMERIC.indexOf(b));
  return NUMERIC.includes(a) && NUMERIC.includes(b) ? (NUMERIC[wider] as ColumnType) : 'json';
}

/** The attributes that occur in the records with the type that fits all of their values, in order of first occurrence. */
export function columnsOf(records: Iterable<FlatRecord>): Map<string, ColumnType> {
  const columns = new Map<string, ColumnType>();
  for (const record of records) {
    for (const name in record) {
      const value = record[name];
      if (value === undefined) continue;
      const known = columns.get(name);
      const type = typeOf(name, value);
      if (known !== type) columns.set(name, known === undefined ? type : join(known, type));
    }
  }
  return columns;
}

/** A value as the text of an attribute of this type. */
export function textOf(value: unknown, type: ColumnType): string {
  return type === 'json' ? JSON.stringify(value) : String(value);
}

/** The attributes that these nodes or edges are written with, read as often as wanted and never held together. */
export function attributesOf(
  items: Iterable<{ readonly attributes: object }>,
  taken: ReadonlySet<string>,
): Iterable<FlatRecord> {
  return {
    *[Symbol.iterator]() {
      yield { color: '' };
      for (const { attributes } of items) yield freelyNamed(attributes as FlatRecord, taken);
    },
  };
}
