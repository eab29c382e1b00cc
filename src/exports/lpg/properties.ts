import type { AttributeType } from '../../ontology/attributes.ts';
import type { Curated } from '../../ontology/curation.ts';
import { attributesOf, type EdgeKind, type Figure, type NodeKind } from '../../ontology/registry.ts';
import type { GraphEvidence, GraphSpan } from '../../ontology/schema.ts';
import type { ExportEdge, ExportNode } from '../format.ts';
import type { QuoteOf } from '../quotes.ts';

/**
 * What a property of a labelled property graph may hold. Such graphs know no nested values, so a list of objects is
 * several lists of equal length: `evidenceDoc[i]`, `evidenceStart[i]` and `evidenceQuote[i]` tell of one span.
 */
export type PropertyType = 'string' | 'integer' | 'double' | 'string[]' | 'integer[]' | 'double[]';

export type PropertyValue = string | number | readonly string[] | readonly number[];

/** A property that every node or edge of a kind may have. */
export interface Property<T> {
  readonly name: string;
  readonly type: PropertyType;
  /** `undefined` where it is not stated. */
  value(item: T, quoteOf: QuoteOf): PropertyValue | undefined;
}

/** The spans as parallel lists; where a text is not at hand its quote is the empty string, to keep the lists in step. */
function spanLists<T, S extends GraphSpan>(prefix: string, spansOf: (item: T) => readonly S[]): Property<T>[] {
  return [
    { name: `${prefix}Doc`, type: 'string[]', value: (item) => spansOf(item).map(({ doc }) => doc) },
    { name: `${prefix}Start`, type: 'integer[]', value: (item) => spansOf(item).map(({ start }) => start) },
    { name: `${prefix}End`, type: 'integer[]', value: (item) => spansOf(item).map(({ end }) => end) },
    {
      name: `${prefix}Quote`,
      type: 'string[]',
      value: (item, quoteOf) => spansOf(item).map((span) => quoteOf(span) ?? ''),
    },
  ];
}

const TYPES: Partial<Record<AttributeType, PropertyType>> = { year: 'integer' };

type WithAttributes = { readonly attributes: Readonly<Record<string, unknown>> };

/** The attributes that the registry declares for a kind; figures become three lists. */
function declared<T extends WithAttributes>(kind: NodeKind | EdgeKind): Property<T>[] {
  return Object.entries(attributesOf(kind)).flatMap(([name, { type }]): Property<T>[] => {
    if (type !== 'figures') {
      return [
        { name, type: TYPES[type] ?? 'string', value: (item) => item.attributes[name] as string | number | undefined },
      ];
    }
    const figures = (item: T) => (item.attributes[name] ?? []) as readonly Figure[];
    return [
      { name: 'figureValue', type: 'double[]', value: (item) => figures(item).map(({ value }) => value) },
      { name: 'figureUnit', type: 'string[]', value: (item) => figures(item).map(({ unit }) => unit) },
      { name: 'figureOf', type: 'string[]', value: (item) => figures(item).map((figure) => figure.of ?? '') },
    ];
  });
}

/** What people said of it, as parallel lists. */
const curated = <T extends { readonly attributes: { readonly curation?: readonly Curated[] } }>(): Property<T>[] =>
  (['action', 'why', 'when', 'by'] as const).map((name) => ({
    name: `curation${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    type: 'string[]',
    value: ({ attributes }) => attributes.curation?.map((said) => said[name]) ?? [],
  }));

const SPAN: readonly Property<ExportNode>[] = [
  { name: 'spanDoc', type: 'string', value: ({ attributes }) => attributes.span?.doc },
  { name: 'spanStart', type: 'integer', value: ({ attributes }) => attributes.span?.start },
  { name: 'spanEnd', type: 'integer', value: ({ attributes }) => attributes.span?.end },
];

/** The properties of a kind of node beside its `key`. */
export function nodeProperties(kind: NodeKind): readonly Property<ExportNode>[] {
  return [
    { name: 'label', type: 'string', value: ({ attributes }) => attributes.label },
    { name: 'aliases', type: 'string[]', value: ({ attributes }) => attributes.aliases },
    ...declared<ExportNode>(kind),
    ...(kind === 'measure' || kind === 'problem' ? SPAN : []),
    ...spanLists<ExportNode, GraphSpan>('mention', ({ attributes }) => attributes.mentions),
    ...curated<ExportNode>(),
    { name: 'x', type: 'double', value: ({ attributes }) => attributes.x },
    { name: 'y', type: 'double', value: ({ attributes }) => attributes.y },
  ];
}

/** The properties of a kind of edge beside its `key`. */
export function edgeProperties(kind: EdgeKind): readonly Property<ExportEdge>[] {
  const evidence = ({ attributes }: ExportEdge): readonly GraphEvidence[] => attributes.evidence;
  return [
    { name: 'confidence', type: 'double', value: ({ attributes }) => attributes.confidence },
    { name: 'origin', type: 'string', value: ({ attributes }) => attributes.origin },
    ...declared<ExportEdge>(kind),
    ...spanLists<ExportEdge, GraphEvidence>('evidence', evidence),
    { name: 'evidenceRule', type: 'string[]', value: (edge) => evidence(edge).map(({ rule }) => rule) },
    ...curated<ExportEdge>(),
  ];
}
