import { FORCES, LEVELS } from '../../ontology/attributes.ts';
import { CURATION_WORDS } from '../../ontology/curation.ts';
import { EDGE_KINDS, NODE_KINDS } from '../../ontology/kinds.ts';
import type { PlainKey } from '../strings/index.ts';
import { nodeSpans } from './evidence.ts';
import type { EdgeRecord, Model, NodeRecord } from './model.ts';
import { degree } from './model.ts';
import { sortSlices } from './sort-slices.ts';
import type { Language, Sorting } from './state.ts';
import type { Visible } from './visible.ts';
import { edgeKindLabel, nodeKindLabel } from './wording.ts';

/** What a cell says, and by what its column is sorted where that is not the words. */
interface Cell {
  readonly text: string;
  readonly order?: number;
}

/** A column of the table: what it says of a record of the graph. */
export interface Column<R> {
  readonly id: string;
  readonly label: PlainKey;
  readonly numeric?: boolean;
  cell(record: R, model: Model, language: Language): Cell;
}

const LEVEL_ORDER = Object.keys(LEVELS);

function labelOf(model: Model, key: unknown): string {
  return typeof key === 'string' ? (model.nodes.get(key)?.label ?? key) : '';
}

function count(number: number): Cell {
  return { text: String(number), order: number };
}

const NODE_COLUMNS: readonly Column<NodeRecord>[] = [
  { id: 'label', label: 'table.label', cell: ({ label }) => ({ text: label }) },
  {
    id: 'kind',
    label: 'table.kind',
    cell: ({ kind }, _model, language) => ({ text: nodeKindLabel(kind, language), order: NODE_KINDS.indexOf(kind) }),
  },
  { id: 'degree', label: 'table.degree', numeric: true, cell: ({ key }, model) => count(degree(model, key)) },
  {
    id: 'level',
    label: 'table.level',
    cell({ attributes: { level } }, _model, language) {
      const known = LEVEL_ORDER.indexOf(String(level));
      const name = LEVELS[level as keyof typeof LEVELS]?.[language] ?? '';
      return { text: name, order: known < 0 ? LEVEL_ORDER.length : known };
    },
  },
  {
    id: 'year',
    label: 'table.year',
    cell: ({ attributes: { year, period } }) => ({ text: String(year ?? period ?? '') }),
  },
  { id: 'number', label: 'table.number', cell: ({ attributes: { number } }) => ({ text: String(number ?? '') }) },
  {
    id: 'issuer',
    label: 'table.issuer',
    cell: ({ attributes }, model) => ({ text: labelOf(model, attributes.issuer) }),
  },
  {
    id: 'force',
    label: 'table.force',
    cell: ({ attributes: { force } }, _model, language) => ({
      text: FORCES[force as keyof typeof FORCES]?.[language] ?? '',
    }),
  },
  { id: 'evidence', label: 'table.evidence', numeric: true, cell: (node) => count(nodeSpans(node).length) },
];

const EDGE_COLUMNS: readonly Column<EdgeRecord>[] = [
  { id: 'source', label: 'table.source', cell: ({ source }, model) => ({ text: labelOf(model, source) }) },
  {
    id: 'kind',
    label: 'table.kind',
    cell: ({ kind }, _model, language) => ({ text: edgeKindLabel(kind, language), order: EDGE_KINDS.indexOf(kind) }),
  },
  { id: 'target', label: 'table.target', cell: ({ target }, model) => ({ text: labelOf(model, target) }) },
  {
    id: 'confidence',
    label: 'table.confidence',
    numeric: true,
    cell: ({ confidence }) => ({
      text: confidence === undefined ? '' : `${Math.round(confidence * 100)}%`,
      order: confidence ?? 1,
    }),
  },
  { id: 'evidence', label: 'table.evidence', numeric: true, cell: ({ evidence }) => count(evidence.length) },
  {
    id: 'sentence',
    label: 'table.words',
    cell({ evidence: [first] }, model) {
      const text = first && model.documents.get(first.doc)?.text;
      return { text: text && first ? text.slice(first.start, first.end).replace(/\s+/g, ' ') : '' };
    },
  },
];

const CURATION: Column<NodeRecord | EdgeRecord> = {
  id: 'curation',
  label: 'curate.label',
  cell: ({ curation }, _model, language) => ({
    text: [...new Set(curation.map(({ action }) => CURATION_WORDS[action][language]))].join(
      language === 'zh' ? '、' : ', ',
    ),
  }),
};

/** The columns of a table of nodes or of edges; what people said has one where they said anything. */
export function columnsOf(of: Sorting['of'], model: Model): readonly Column<NodeRecord | EdgeRecord>[] {
  const columns = (of === 'nodes' ? NODE_COLUMNS : EDGE_COLUMNS) as readonly Column<NodeRecord | EdgeRecord>[];
  return isCurated(of, model) ? [...columns, CURATION] : columns;
}

function isCurated(of: Sorting['of'], model: Model): boolean {
  for (const { curation } of model[of].values()) if (curation.length > 0) return true;
  return false;
}

/** A line of the table. */
export interface Row {
  readonly key: string;
  readonly kind: NodeRecord['kind'] | EdgeRecord['kind'];
  /** Worked out when asked for: of a large table most lines are never seen. */
  readonly cells: readonly Cell[];
}

/** Beyond so many rows names are ordered by their characters' codes, for collation takes seconds. */
const MANY = 5000;
/** Records that are looked at before the page may draw again. */
const SLICE = 2000;

class Line implements Row {
  constructor(
    private readonly record: NodeRecord | EdgeRecord,
    private readonly columns: readonly Column<NodeRecord | EdgeRecord>[],
    private readonly model: Model,
    private readonly language: Language,
    /** The cell by which it is sorted. */
    readonly by: Cell | undefined,
  ) {}
  get key() {
    return this.record.key;
  }
  get kind() {
    return this.record.kind;
  }
  get cells() {
    return this.columns.map((column) => column.cell(this.record, this.model, this.language));
  }
}

/** What a table lists. */
export interface TableRequest {
  readonly sorting: Sorting;
  readonly language: Language;
  /** What passes the filters; without it every row is listed. */
  readonly shown: Visible | undefined;
  readonly query: string;
}

/**
 * The rows that pass the filters (all rows without `shown`), whose cells hold all of the query's words, in order.
 * Rows that tell nothing in the sorted column come last, whichever way it is sorted. Yields wherever the page may draw.
 */
export function* tableSlices(model: Model, request: TableRequest): Generator<undefined, readonly Row[]> {
  const { sorting, language, shown, query } = request;
  const { of, column, descending } = sorting;
  const columns = columnsOf(of, model);
  const sorted = columns.find(({ id }) => id === column);
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const lines: Line[] = [];
  let seen = 0;
  for (const record of model[of].values()) {
    if (++seen % SLICE === 0) yield;
    if (shown && !shown[of].has(record.key)) continue;
    const line = new Line(record, columns, model, language, sorted?.cell(record, model, language));
    const text = words.length > 0 ? line.cells.map((cell) => cell.text.toLowerCase()).join('\n') : '';
    if (words.every((word) => text.includes(word))) lines.push(line);
  }
  if (!sorted) return lines;
  const collator = new Intl.Collator('zh', { numeric: true });
  const byText = lines.length > MANY ? (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0) : collator.compare;
  const way = descending ? -1 : 1;
  return yield* sortSlices(lines, ({ by: one }, { by: other }) => {
    if (!one || !other || one.text === '' || other.text === '') return Number(!one?.text) - Number(!other?.text);
    const order =
      one.order !== undefined && other.order !== undefined ? one.order - other.order : byText(one.text, other.text);
    return way * order;
  });
}

/** The rows all at once. */
export function tableRows(model: Model, request: TableRequest): readonly Row[] {
  const slices = tableSlices(model, request);
  for (let slice = slices.next(); ; slice = slices.next()) if (slice.done) return slice.value;
}
