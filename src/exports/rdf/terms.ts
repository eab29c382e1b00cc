import { NAMESPACES, NODE_KINDS, type NodeKind } from '../../ontology/registry.ts';

/**
 * Where the IRIs of yiju lie. `.example` belongs to nobody (RFC 2606), so they name things and never lead to a site of
 * somebody else's; a publisher who has a site replaces this one string in the output.
 */
const BASE = 'https://yiju.example/';

/** Namespaces of yiju's own: its terms, and one for each sort of thing that has an IRI. */
const OWN: Readonly<Record<string, string>> = Object.fromEntries([
  ['yiju', `${BASE}ontology#`],
  ...[...NODE_KINDS, 'document', 'statement', 'annotation', 'span'].map((name) => [name, `${BASE}${name}/`]),
]);

/** Every prefix that the RDF formats declare. */
export const PREFIXES: Readonly<Record<string, string>> = { ...NAMESPACES, ...OWN };

/** `prefix:name`, the name with everything that an IRI or a prefixed name cannot hold percent-encoded. */
export type Name = `${string}:${string}`;

/** A string in a language, of a datatype, or plain. */
export interface Literal {
  readonly value: string;
  readonly language?: 'zh' | 'en';
  readonly datatype?: Name;
}

/** Another resource. */
export interface Reference {
  readonly iri: Name;
}

export type RdfObject = Literal | Reference;

export type Property = readonly [predicate: Name, object: RdfObject];

/** What is said of one resource. */
export interface Resource {
  readonly iri: Name;
  readonly properties: readonly Property[];
  /** The documents that say so: the named graphs that it stands in. In the default graph where there are none. */
  readonly graphs?: readonly Name[];
}

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Percent-encoded as UTF-8 (RFC 3986), the marks included that `encodeURIComponent` lets stand but Turtle does not. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd')).replace(
    /[!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

export const ref = (iri: Name): Reference => ({ iri });
export const zh = (value: string): Literal => ({ value, language: 'zh' });
export const en = (value: string): Literal => ({ value, language: 'en' });
export const plain = (value: string): Literal => ({ value });
export const typed = (value: string | number, datatype: Name): Literal => ({ value: String(value), datatype });

/** The IRI of a node; keys begin with the kind and a colon, which is the prefix here. */
export function nodeIri(key: string): Name {
  const colon = key.indexOf(':');
  const kind = key.slice(0, colon);
  return NODE_KINDS.includes(kind as NodeKind) ? `${kind}:${encode(key.slice(colon + 1))}` : `yiju:node-${encode(key)}`;
}

export const documentIri = (id: string): Name => `document:${encode(id)}`;

/** The class of a kind of node: `measure` → `yiju:Measure`. */
export const classIri = (kind: NodeKind): Name => `yiju:${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;

/** The whole IRI of a prefixed name. */
export function expand(name: Name): string {
  const colon = name.indexOf(':');
  return `${PREFIXES[name.slice(0, colon)]}${name.slice(colon + 1)}`;
}
