import { attributesOf, NODES } from '../../ontology/registry.ts';
import type { ExportNode } from '../format.ts';
import { curationResources } from './curation.ts';
import { digest } from './digest.ts';
import type { Spans } from './spans.ts';
import { classIri, type Name, nodeIri, type Property, plain, type Resource, ref, zh } from './terms.ts';
import { describe } from './values.ts';

/** A node, its figures, and an annotation for every place that names it. */
export function* nodeResources({ key, attributes }: ExportNode, spans: Spans): Iterable<Resource> {
  const { kind, label, aliases, mentions, span } = attributes;
  const iri = nodeIri(key);
  const { properties, parts } = describe(iri, attributesOf(kind), attributes);
  yield {
    iri,
    properties: [
      ['rdf:type', ref(classIri(kind))],
      ...NODES[kind].rdf.map((term): Property => ['rdf:type', ref(term as Name)]),
      ['rdfs:label', zh(label)],
      ...aliases.map((alias): Property => ['skos:altLabel', zh(alias)]),
      ['dcterms:identifier', plain(key)],
      ...properties,
      ...(span ? [['yiju:span', ref(spans.iri(span))] as const] : []),
    ],
  };
  yield* parts;
  yield* curationResources(iri, digest(key), attributes.curation);
  if (span) yield* spans.tell([span]);
  for (const [i, mention] of mentions.entries()) {
    yield {
      iri: `annotation:${digest(key)}-${i + 1}`,
      properties: [
        ['rdf:type', ref('oa:Annotation')],
        ['oa:motivatedBy', ref('oa:identifying')],
        ['oa:hasBody', ref(iri)],
        ['oa:hasTarget', ref(spans.iri(mention))],
      ],
    };
  }
  yield* spans.tell(mentions);
}
