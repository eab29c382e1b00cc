import type { ExportGraph } from './format.ts';
import { rdfResources } from './rdf/resources.ts';
import { type Name, PREFIXES, type RdfObject, type Resource } from './rdf/terms.ts';

/** A value as JSON-LD says it: a reference, a string, or a string with its language or datatype. */
function json(object: RdfObject): unknown {
  if ('iri' in object) return { '@id': object.iri };
  const { value, language, datatype } = object;
  if (language) return { '@value': value, '@language': language };
  return datatype ? { '@value': value, '@type': datatype } : value;
}

function nodeObject({ iri, properties }: Resource): Record<string, unknown> {
  const types: Name[] = [];
  const values = new Map<Name, unknown[]>();
  for (const [predicate, object] of properties) {
    if (predicate === 'rdf:type' && 'iri' in object) types.push(object.iri);
    else values.set(predicate, [...(values.get(predicate) ?? []), json(object)]);
  }
  const entries = [...values].map(([name, list]) => [name, list.length === 1 ? list[0] : list]);
  return { '@id': iri, ...(types.length > 0 ? { '@type': types } : {}), ...Object.fromEntries(entries) };
}

/**
 * JSON-LD 1.1 in flat form, one resource a line, names shortened by the prefixes of its context. A resource may come
 * more than once, each time with more that is said of it.
 */
export function* writeJsonld(graph: ExportGraph): Generator<string> {
  yield `{"@context":${JSON.stringify(PREFIXES)},\n"@graph":[`;
  let separator = '\n';
  for (const resource of rdfResources(graph)) {
    yield separator + JSON.stringify(nodeObject(resource));
    separator = ',\n';
  }
  yield '\n]}\n';
}
