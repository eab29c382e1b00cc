import { attributesOf, EDGES } from '../../ontology/registry.ts';
import type { ExportEdge } from '../format.ts';
import { curationResources } from './curation.ts';
import { digest } from './digest.ts';
import type { Spans } from './spans.ts';
import { documentIri, type Name, nodeIri, type Property, plain, type Resource, ref, typed } from './terms.ts';
import { describe } from './values.ts';

/**
 * An edge: the triples themselves, in yiju's term and in the standard ones, in the graph of each document that says so;
 * a reified statement (RDF Schema §5.3) that holds confidence and origin; and an annotation for every piece of evidence.
 */
export function* edgeResources({ key, source, target, attributes }: ExportEdge, spans: Spans): Iterable<Resource> {
  const { kind, evidence, confidence, origin } = attributes;
  const [from, to] = [nodeIri(source), nodeIri(target)];
  const sourceKind = source.slice(0, source.indexOf(':'));
  const terms = EDGES[kind].rdf.filter((term) => term.source === undefined || term.source === sourceKind);
  const forwards: Property[] = [
    [`yiju:${kind}`, ref(to)],
    ...terms.filter(({ inverse }) => !inverse).map(({ term }): Property => [term as Name, ref(to)]),
  ];
  const backwards = terms.filter(({ inverse }) => inverse).map(({ term }): Property => [term as Name, ref(from)]);
  const graphs = [...new Set(evidence.map(({ doc }) => documentIri(doc)))];
  yield { iri: from, properties: forwards, graphs };
  if (backwards.length > 0) yield { iri: to, properties: backwards, graphs };

  const id = digest(key);
  const statement: Name = `statement:${kind}-${id}`;
  const { properties, parts } = describe(statement, attributesOf(kind), attributes);
  yield {
    iri: statement,
    properties: [
      ['rdf:type', ref('rdf:Statement')],
      ['rdf:subject', ref(from)],
      ['rdf:predicate', ref(`yiju:${kind}`)],
      ['rdf:object', ref(to)],
      ['yiju:confidence', typed(confidence, 'xsd:decimal')],
      ['yiju:origin', plain(origin)],
      ...properties,
    ],
  };
  yield* parts;
  yield* curationResources(statement, id, attributes.curation);
  for (const [i, proof] of evidence.entries()) {
    yield {
      iri: `annotation:${id}-${i + 1}`,
      properties: [
        ['rdf:type', ref('oa:Annotation')],
        ['oa:motivatedBy', ref('oa:linking')],
        ['oa:hasBody', ref(statement)],
        ['oa:hasTarget', ref(spans.iri(proof))],
        ['yiju:rule', plain(proof.rule)],
      ],
    };
  }
  yield* spans.tell(evidence);
}
