import type { Curated } from '../ontology/curation.ts';
import { type AttributeSpec, attributesOf, type Bilingual, EDGES, type Figure, NODES } from '../ontology/registry.ts';
import type { EdgeAttributes, GraphSpan, NodeAttributes } from '../ontology/schema.ts';
import type { ExportGraph } from './format.ts';
import { quoter } from './quotes.ts';
import { type FlatRecord, freelyNamed } from './records.ts';

export type Cell = string | number | undefined;

export interface TableColumn {
  /** For programs. */
  readonly name: string;
  /** For people. */
  readonly label: Bilingual;
  /** About how many characters wide. */
  readonly width: number;
  /** Words for the values, where they are codes. */
  readonly words?: Readonly<Record<string, Bilingual>>;
}

/** Rows are made as they are asked for. */
export interface Table {
  readonly name: string;
  readonly label: Bilingual;
  readonly columns: readonly TableColumn[];
  rows(): Iterable<readonly Cell[]>;
}

const column = (name: string, zh: string, en: string, width = 12, words?: TableColumn['words']): TableColumn => ({
  name,
  label: { zh, en },
  width,
  ...(words ? { words } : {}),
});

const KINDS: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  [...Object.entries(NODES), ...Object.entries(EDGES)].map(([kind, { label }]) => [kind, label]),
);
const ORIGINS: Readonly<Record<string, Bilingual>> = {
  stated: { zh: '原文载明', en: 'stated' },
  derived: { zh: '由名称推出', en: 'derived' },
};
const ROLES: Readonly<Record<string, Bilingual>> = {
  mention: { zh: '提及', en: 'mention' },
  span: { zh: '原话', en: 'own words' },
  evidence: { zh: '证据', en: 'evidence' },
};

const NODE_COLUMNS = [
  column('key', '键', 'Key', 28),
  column('kind', '类型', 'Kind', 10, KINDS),
  column('label', '名称', 'Name', 44),
  column('aliases', '别名', 'Aliases', 28),
];
const NODE_TAIL = [column('mentions', '提及次数', 'Mentions'), column('x', 'x', 'x'), column('y', 'y', 'y')];

const EDGE_COLUMNS = [
  column('key', '键', 'Key', 28),
  column('kind', '关系', 'Kind', 12, KINDS),
  column('source', '起点键', 'Source key', 20),
  column('source_label', '起点', 'Source', 36),
  column('target', '终点键', 'Target key', 20),
  column('target_label', '终点', 'Target', 36),
  column('confidence', '置信度', 'Confidence'),
  column('origin', '来源', 'Origin', 12, ORIGINS),
];
const EDGE_TAIL = [column('evidence', '证据数', 'Evidence'), column('quote', '首条证据', 'First quote', 60)];

const EVIDENCE_COLUMNS = [
  column('of', '属于', 'Of', 8, { node: { zh: '节点', en: 'node' }, edge: { zh: '关系', en: 'edge' } }),
  column('key', '键', 'Key', 28),
  column('kind', '类型', 'Kind', 12, KINDS),
  column('role', '作用', 'Role', 10, ROLES),
  column('document', '文档', 'Document', 24),
  column('start', '起', 'Start', 8),
  column('end', '止', 'End', 8),
  column('rule', '规则', 'Rule', 24),
  column('quote', '原文', 'Quote', 80),
];

const DOCUMENT_COLUMNS = [
  column('id', '文档', 'Document', 24),
  column('title', '标题', 'Title', 44),
  column('source', '文件', 'File', 36),
  column('sha256', 'SHA-256', 'SHA-256', 24),
  column('length', '字符数', 'Characters'),
];

const CURATION = column('curation', '校订', 'Curation', 36);

/** Which attributes have columns of their own: all but the common ones, and by names that no other column has. */
interface Own {
  readonly common: ReadonlySet<string>;
  readonly taken: ReadonlySet<string>;
}

const ownBeside = (common: string, columns: readonly TableColumn[]): Own => ({
  common: new Set(common.split(' ')),
  taken: new Set(columns.map(({ name }) => name)),
});
const OF_NODES = ownBeside('kind label aliases mentions span x y', [...NODE_COLUMNS, ...NODE_TAIL]);
const OF_EDGES = ownBeside('kind evidence confidence origin', [...EDGE_COLUMNS, ...EDGE_TAIL]);

/** The graph as tables: nodes, edges, evidence (every span of every node and edge, quoted) and documents. */
export function tablesOf(graph: ExportGraph): readonly Table[] {
  const quoteOf = quoter(graph.attributes.documents);
  const labels = () => new Map(Array.from(graph.nodes, ({ key, attributes }) => [key, attributes.label]));
  const ofNodes = ownColumns(graph.nodes, OF_NODES);
  const ofEdges = ownColumns(graph.edges, OF_EDGES);
  return [
    {
      name: 'nodes',
      label: { zh: '节点', en: 'Nodes' },
      columns: [...NODE_COLUMNS, ...ofNodes, ...NODE_TAIL],
      *rows() {
        for (const { key, attributes } of graph.nodes) {
          const { kind, label, aliases, mentions, x, y } = attributes;
          yield [key, kind, label, aliases.join('；'), ...own(attributes, ofNodes, OF_NODES), mentions.length, x, y];
        }
      },
    },
    {
      name: 'edges',
      label: { zh: '关系', en: 'Edges' },
      columns: [...EDGE_COLUMNS, ...ofEdges, ...EDGE_TAIL],
      *rows() {
        const labelOf = labels();
        for (const { key, source, target, attributes } of graph.edges) {
          const { kind, confidence, origin, evidence } = attributes;
          const ends = [source, labelOf.get(source), target, labelOf.get(target)];
          const first = evidence[0] && quoteOf(evidence[0]);
          yield [key, kind, ...ends, confidence, origin, ...own(attributes, ofEdges, OF_EDGES), evidence.length, first];
        }
      },
    },
    {
      name: 'evidence',
      label: { zh: '证据', en: 'Evidence' },
      columns: EVIDENCE_COLUMNS,
      *rows() {
        const at = (span: GraphSpan, rule?: string) => [span.doc, span.start, span.end, rule, quoteOf(span)];
        for (const { key, attributes } of graph.nodes) {
          const { kind, span, mentions } = attributes;
          if (span) yield ['node', key, kind, 'span', ...at(span)];
          for (const mention of mentions) yield ['node', key, kind, 'mention', ...at(mention)];
        }
        for (const { key, attributes } of graph.edges) {
          const { kind, evidence } = attributes;
          for (const proof of evidence) yield ['edge', key, kind, 'evidence', ...at(proof, proof.rule)];
        }
      },
    },
    {
      name: 'documents',
      label: { zh: '文档', en: 'Documents' },
      columns: DOCUMENT_COLUMNS,
      *rows() {
        for (const { id, title, source, sha256, length } of graph.attributes.documents) {
          yield [id, title, source, sha256, length];
        }
      },
    },
  ];
}

/** The attributes that occur beyond the common ones: declared ones in the ontology's order and with its labels, then others. */
function ownColumns(
  items: Iterable<{ readonly attributes: NodeAttributes | EdgeAttributes }>,
  which: Own,
): TableColumn[] {
  const declared = new Map<string, AttributeSpec>();
  const used = new Set<string>();
  const kinds = new Set<string>();
  for (const { attributes } of items) {
    for (const name in special(attributes, which)) used.add(name);
    if (kinds.has(attributes.kind)) continue;
    kinds.add(attributes.kind);
    for (const [name, spec] of Object.entries(attributesOf(attributes.kind))) declared.set(name, spec);
  }
  const ordered = [...[...declared.keys()].filter((name) => used.has(name)), ...used];
  return [...new Set(ordered)].map((name) => {
    if (name === CURATION.name) return CURATION;
    const spec = declared.get(name);
    return column(name, spec?.label.zh ?? name, spec?.label.en ?? name, 14, spec?.choices);
  });
}

/** The attributes beyond the common ones, under names that no other column has. */
const special = (attributes: NodeAttributes | EdgeAttributes, { common, taken }: Own): FlatRecord =>
  freelyNamed(Object.fromEntries(Object.entries(attributes).filter(([name]) => !common.has(name))), taken);

function own(attributes: NodeAttributes | EdgeAttributes, columns: readonly TableColumn[], which: Own): Cell[] {
  const record = special(attributes, which);
  return columns.map(({ name }) => cell(record[name]));
}

function cell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) && value.every(isFigure)) return value.map(figure).join('；');
  if (Array.isArray(value) && value.every(isCurated)) return value.map(words).join('；');
  return JSON.stringify(value);
}

const isFigure = (value: unknown): value is Figure =>
  typeof value === 'object' && value !== null && 'value' in value && 'unit' in value;

const figure = ({ value, unit, of }: Figure): string => `${value}${unit}${of ? ` ${of}` : ''}`;

const isCurated = (value: unknown): value is Curated =>
  typeof value === 'object' && value !== null && 'action' in value && 'why' in value;

const words = ({ action, why, when, by }: Curated): string => `${action} (${by}, ${when}): ${why}`;
