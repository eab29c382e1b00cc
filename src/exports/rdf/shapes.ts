import type { AttributeSpec } from '../../ontology/attributes.ts';
import { EDGE_KINDS, EDGES, type EdgeKind, NODE_KINDS, NODES, type NodeKind } from '../../ontology/registry.ts';
import { classIri, PREFIXES } from './terms.ts';
import { ACTION_STATUS, predicateOf } from './values.ts';

const list = (items: readonly string[]): string => `( ${items.join(' ')} )`;
const either = (alternatives: readonly string[]): string =>
  `sh:or ${list(alternatives.map((alternative) => `[ ${alternative} ]`))}`;
const property = (path: string, ...constraints: string[]): string =>
  `sh:property [ sh:path ${path} ; ${constraints.join(' ; ')} ]`;
const ONE = 'sh:minCount 1 ; sh:maxCount 1';

const shape = (name: string, target: string, constraints: readonly string[]): string =>
  `shape:${name} a sh:NodeShape ;\n  ${target} ;\n  ${constraints.join(' ;\n  ')} .\n`;

/** What the value of an attribute must be. */
function valueConstraint({ type, choices, rdf }: AttributeSpec): string {
  switch (type) {
    case 'year':
      return 'sh:datatype xsd:gYear';
    case 'date':
      return either(['date', 'gYearMonth', 'gYear'].map((datatype) => `sh:datatype xsd:${datatype}`));
    case 'choice':
      return rdf === 'schema:actionStatus'
        ? `sh:in ${list(Object.values(ACTION_STATUS))}`
        : `sh:in ${list(Object.keys(choices ?? {}).map((choice) => JSON.stringify(choice)))}`;
    case 'figures':
      return 'sh:class schema:QuantitativeValue';
    case 'key':
    case 'document':
      return 'sh:nodeKind sh:IRI';
    default:
      return 'sh:minLength 1';
  }
}

function attributeConstraints(attributes: Readonly<Record<string, AttributeSpec>>): string[] {
  return Object.entries(attributes).map(([name, spec]) =>
    property(predicateOf(name, spec), valueConstraint(spec), ...(spec.type === 'figures' ? [] : ['sh:maxCount 1'])),
  );
}

function nodeShape(kind: NodeKind): string {
  const { attributes, rdf } = NODES[kind];
  const spanned = kind === 'measure' || kind === 'problem';
  return shape(classIri(kind).slice('yiju:'.length), `sh:targetClass ${classIri(kind)}`, [
    `sh:class ${rdf.join(', ')}`,
    property('rdfs:label', ONE, 'sh:languageIn ( "zh" )', 'sh:minLength 1'),
    property('dcterms:identifier', ONE, `sh:pattern "^${kind}:"`),
    ...attributeConstraints(attributes),
    ...(spanned ? [property('yiju:span', ONE, 'sh:class oa:SpecificResource')] : []),
  ]);
}

const anyOf = (kinds: readonly NodeKind[]): string => either(kinds.map((kind) => `sh:class ${classIri(kind)}`));

function edgeShape(kind: EdgeKind): string {
  const path = `yiju:${kind}`;
  const ends = EDGES[kind].ends.map(({ source, target }) => `${anyOf(source)} ; ${property(path, anyOf(target))}`);
  const told = `sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ ${property('rdf:predicate', `sh:hasValue ${path}`)} ]`;
  return shape(kind, `sh:targetSubjectsOf ${path}`, [either(ends), property('[ sh:inversePath rdf:subject ]', told)]);
}

const statementAttributes = Object.assign({}, ...EDGE_KINDS.map((kind) => EDGES[kind].attributes));

/** Nothing without evidence: every statement is the body of an annotation that leads to a place in a document. */
const EVIDENCE = [
  shape('Statement', 'sh:targetClass rdf:Statement', [
    property('rdf:subject', ONE, 'sh:nodeKind sh:IRI'),
    property('rdf:predicate', ONE, `sh:in ${list(EDGE_KINDS.map((kind) => `yiju:${kind}`))}`),
    property('rdf:object', ONE, 'sh:nodeKind sh:IRI'),
    property('yiju:confidence', ONE, 'sh:datatype xsd:decimal', 'sh:minInclusive 0.0', 'sh:maxInclusive 1.0'),
    property('yiju:origin', ONE, 'sh:in ( "stated" "derived" )'),
    property('[ sh:inversePath oa:hasBody ]', 'sh:minCount 1', 'sh:class oa:Annotation'),
    ...attributeConstraints(statementAttributes),
  ]),
  shape('Annotation', 'sh:targetClass oa:Annotation', [
    property('oa:motivatedBy', ONE, 'sh:in ( oa:linking oa:identifying )'),
    property('oa:hasBody', ONE, 'sh:nodeKind sh:IRI'),
    property('oa:hasTarget', ONE, 'sh:class oa:SpecificResource'),
    either([property('oa:motivatedBy', 'sh:hasValue oa:identifying'), property('yiju:rule', ONE, 'sh:minLength 1')]),
  ]),
  shape('Span', 'sh:targetClass oa:SpecificResource', [
    property('oa:hasSource', ONE, 'sh:class yiju:Document'),
    property(
      'oa:hasSelector',
      'sh:maxCount 2',
      either(['sh:class oa:TextPositionSelector', 'sh:class oa:TextQuoteSelector']),
    ),
    property('oa:hasSelector', 'sh:qualifiedMinCount 1 ; sh:qualifiedValueShape [ sh:class oa:TextPositionSelector ]'),
  ]),
  shape('Position', 'sh:targetClass oa:TextPositionSelector', [
    property('oa:start', ONE, 'sh:datatype xsd:nonNegativeInteger', 'sh:lessThanOrEquals oa:end'),
    property('oa:end', ONE, 'sh:datatype xsd:nonNegativeInteger'),
  ]),
  shape('Quote', 'sh:targetClass oa:TextQuoteSelector', [property('oa:exact', ONE, 'sh:minLength 1')]),
  shape('Document', 'sh:targetClass yiju:Document', [
    property('rdfs:label', ONE),
    property('dcterms:identifier', ONE, 'sh:minLength 1'),
    property('schema:sha256', ONE, 'sh:pattern "^[0-9a-f]{64}$"'),
  ]),
];

/**
 * SHACL shapes (W3C SHACL Core, so any validator will do) that the RDF formats keep, made from the registry: kinds,
 * attributes, what each edge may join, and that no statement stands without evidence.
 */
export function shapes(): string {
  const prefixes = {
    ...PREFIXES,
    sh: 'http://www.w3.org/ns/shacl#',
    shape: PREFIXES.yiju?.replace('ontology#', 'shapes#'),
  };
  return [
    Object.entries(prefixes)
      .map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`)
      .join(''),
    ...NODE_KINDS.map(nodeShape),
    ...EDGE_KINDS.map(edgeShape),
    ...EVIDENCE,
  ].join('\n');
}
