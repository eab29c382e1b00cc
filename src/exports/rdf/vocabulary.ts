import type { AttributeSpec, Bilingual } from '../../ontology/registry.ts';
import { EDGE_KINDS, EDGES, NODE_KINDS, NODES } from '../../ontology/registry.ts';
import { classIri, en, type Name, type Property, type Resource, ref, zh } from './terms.ts';

const labels = (label: Bilingual): Property[] => [
  ['rdfs:label', zh(label.zh)],
  ['rdfs:label', en(label.en)],
];

const property = (iri: Name, label: Bilingual, more: readonly Property[] = []): Resource => ({
  iri,
  properties: [['rdf:type', ref('rdf:Property')], ...labels(label), ...more],
});

/** Terms that no kind owns. */
const COMMON: readonly Resource[] = [
  {
    iri: 'yiju:Document',
    properties: [
      ['rdf:type', ref('rdfs:Class')],
      ...labels({ zh: '读入的文件', en: 'Document that was read' }),
      ['rdfs:subClassOf', ref('schema:DigitalDocument')],
    ],
  },
  property('yiju:confidence', { zh: '可信度', en: 'Confidence' }),
  property('yiju:origin', { zh: '来历', en: 'Stated or derived' }),
  property('yiju:rule', { zh: '识别规则', en: 'Rule that read it' }),
  property('yiju:span', { zh: '原文位置', en: 'The clause itself' }),
  property('yiju:length', { zh: '字数', en: 'Length in UTF-16 code units' }),
];

/** Attributes that no standard has a term for, each once. */
function ownAttributes(): Map<string, AttributeSpec> {
  const specs = [...NODE_KINDS.map((kind) => NODES[kind]), ...EDGE_KINDS.map((kind) => EDGES[kind])];
  const entries = specs.flatMap(({ attributes }) => Object.entries(attributes)).filter(([, spec]) => !spec.rdf);
  return new Map(entries);
}

/**
 * yiju's own terms, told in the output itself: what they are called, and of which standard terms they are a narrower
 * kind. A standard term that holds only for some sources, or runs the other way, is mentioned and no more.
 */
export function* vocabulary(): Iterable<Resource> {
  yield* COMMON;
  for (const kind of NODE_KINDS) {
    const { label, description, rdf } = NODES[kind];
    yield {
      iri: classIri(kind),
      properties: [
        ['rdf:type', ref('rdfs:Class')],
        ...labels(label),
        ['rdfs:comment', zh(description.zh)],
        ['rdfs:comment', en(description.en)],
        ...rdf.map((term): Property => ['rdfs:subClassOf', ref(term as Name)]),
      ],
    };
  }
  for (const [name, { label }] of ownAttributes()) yield property(`yiju:${name}`, label);
  for (const kind of EDGE_KINDS) {
    const { label, reads, rdf } = EDGES[kind];
    yield property(`yiju:${kind}`, label, [
      ['rdfs:comment', zh(reads.zh)],
      ['rdfs:comment', en(reads.en)],
      ...rdf.map(
        ({ term, source, inverse }): Property => [
          source || inverse ? 'rdfs:seeAlso' : 'rdfs:subPropertyOf',
          ref(term as Name),
        ],
      ),
    ]);
  }
}
