import type { AttributeSpec, AttributeType, Figure } from '../../ontology/attributes.ts';
import {
  documentIri,
  type Name,
  nodeIri,
  type Property,
  plain,
  type RdfObject,
  type Resource,
  ref,
  typed,
  zh,
} from './terms.ts';

/** schema.org names the states of an action by IRIs. */
export const ACTION_STATUS: Readonly<Record<string, Name>> = {
  done: 'schema:CompletedActionStatus',
  ongoing: 'schema:ActiveActionStatus',
  planned: 'schema:PotentialActionStatus',
};

const DATE_TYPES: Readonly<Record<number, Name>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };

function dateObject(value: string): RdfObject {
  const datatype = DATE_TYPES[value.length];
  return datatype ? typed(value, datatype) : plain(value);
}

/** How the value of an attribute of each type is said in RDF; figures are resources of their own. */
const OBJECTS: Readonly<Record<Exclude<AttributeType, 'figures'>, (value: string, spec: AttributeSpec) => RdfObject>> =
  {
    text: (value, { rdf }) => (rdf === 'schema:identifier' || rdf === 'schema:position' ? plain(value) : zh(value)),
    number: plain,
    date: dateObject,
    period: plain,
    year: (value) => typed(value.padStart(4, '0'), 'xsd:gYear'),
    key: (value) => ref(nodeIri(value)),
    document: (value) => ref(documentIri(value)),
    choice: (value, { rdf }) =>
      rdf === 'schema:actionStatus' ? ref(ACTION_STATUS[value] ?? 'schema:Thing') : plain(value),
  };

/** The property of an attribute: the registry's, or one of yiju's own. */
export const predicateOf = (name: string, spec: AttributeSpec): Name => (spec.rdf ?? `yiju:${name}`) as Name;

/** Decimal, which is exact; only numbers that JavaScript writes with an exponent are none. */
const numberObject = (value: number): RdfObject => typed(value, /e/.test(String(value)) ? 'xsd:double' : 'xsd:decimal');

export interface Described {
  readonly properties: Property[];
  /** Resources that the properties point at. */
  readonly parts: Resource[];
}

/** What the declared attributes of a node or an edge say of `subject`. */
export function describe(
  subject: Name,
  specs: Readonly<Record<string, AttributeSpec>>,
  attributes: Readonly<Record<string, unknown>>,
): Described {
  const properties: Property[] = [];
  const parts: Resource[] = [];
  for (const [name, spec] of Object.entries(specs)) {
    const value = attributes[name];
    if (value === undefined) continue;
    const predicate = predicateOf(name, spec);
    if (spec.type !== 'figures') {
      properties.push([predicate, OBJECTS[spec.type](String(value), spec)]);
      continue;
    }
    for (const [i, { value: amount, unit, of }] of (value as readonly Figure[]).entries()) {
      const iri: Name = `${subject}-figure-${i + 1}`;
      properties.push([predicate, ref(iri)]);
      parts.push({
        iri,
        properties: [
          ['rdf:type', ref('schema:QuantitativeValue')],
          ['schema:value', numberObject(amount)],
          ['schema:unitText', zh(unit)],
          ...(of === undefined ? [] : [['schema:name', zh(of)] as const]),
        ],
      });
    }
  }
  return { properties, parts };
}
