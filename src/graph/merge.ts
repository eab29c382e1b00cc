import type {
  DocumentRecord,
  EdgeAttributes,
  GraphEvidence,
  GraphFile,
  GraphSpan,
  NodeAttributes,
} from '../ontology/schema.ts';
import { GraphFileError } from './fileError.ts';
import { canonicalText } from './serialize.ts';
import { SpanList } from './spanList.ts';

type Node = GraphFile['nodes'][number];
type Edge = GraphFile['edges'][number];

/**
 * Joins two graph files as `joinReadings` joins readings: what has one key is one thing, with the mentions, names and
 * evidence of both; where they tell different things of it, the first is believed, save what a document tells of
 * itself. Positions are as they were: lay the result out anew.
 * @throws {GraphFileError} when one id stands for two documents, or one key for things of two kinds
 */
export function mergeGraphFiles(first: GraphFile, second: GraphFile): GraphFile {
  return {
    attributes: {
      ...second.attributes,
      ...first.attributes,
      ...decisions(first.attributes, second.attributes),
      documents: mergeBy(first.attributes.documents, second.attributes.documents, idOf, sameDocument),
    },
    options: first.options,
    nodes: mergeBy(first.nodes, second.nodes, keyOf, mergeNodes),
    edges: mergeBy(first.edges, second.edges, keyOf, mergeEdges),
  };
}

function sameDocument(known: DocumentRecord, other: DocumentRecord): DocumentRecord {
  if (known.sha256 === other.sha256 && known.length === other.length) return known;
  throw new GraphFileError([`documents: ${other.id} is another document in the graph that this is to join`]);
}

const idOf = ({ id }: DocumentRecord): string => id;
const keyOf = ({ key }: { readonly key: string }): string => key;

function mergeBy<T>(
  first: readonly T[],
  second: readonly T[],
  name: (item: T) => string,
  join: (known: T, other: T) => T,
): T[] {
  const merged = new Map(first.map((item) => [name(item), item]));
  for (const item of second) {
    const known = merged.get(name(item));
    merged.set(name(item), known ? join(known, item) : item);
  }
  return [...merged.values()];
}

function union<T extends GraphSpan>(first: readonly T[], second: readonly T[]): T[] {
  const list = new SpanList<T>();
  for (const span of first) list.add(span);
  for (const span of second) list.add(span);
  return list.spans;
}

/** Whatever people decided, of both; nothing where they decided nothing. */
function decisions<T>({ curation: known = [] }: { curation?: T[] }, { curation: other = [] }: { curation?: T[] }) {
  const byText = new Map([...known, ...other].map((said) => [canonicalText(said), said]));
  return byText.size > 0 ? { curation: [...byText.values()] } : {};
}

function mergeNodes(first: Node, second: Node): Node {
  const { key } = first;
  if (first.attributes.kind === second.attributes.kind)
    return { key, attributes: mergeAttributes(first.attributes, second.attributes) };
  throw new GraphFileError([`nodes: ${key} is a ${second.attributes.kind} here, a ${first.attributes.kind} there`]);
}

/** What two nodes that are one thing are told to be; kind, label and place are those of the first. */
export function mergeAttributes(known: NodeAttributes, other: NodeAttributes): NodeAttributes {
  const names = new Set([...known.aliases, other.label, ...other.aliases]);
  names.delete(known.label);
  const { kind, label, x, y } = known;
  const told = other.source ? { ...known, ...other } : { ...other, ...known };
  const mentions = union(known.mentions, other.mentions);
  return { ...told, kind, label, aliases: [...names], mentions, ...decisions(known, other), x, y };
}

/** One edge of two that say the same; it keeps the key and ends of the first. */
export function mergeEdges(first: Edge, { attributes: other }: Edge): Edge {
  const { attributes: known } = first;
  const attributes: EdgeAttributes = {
    ...other,
    ...known,
    evidence: union<GraphEvidence>(known.evidence, other.evidence),
    confidence: Math.max(known.confidence, other.confidence),
    origin: known.origin === 'stated' || other.origin === 'stated' ? 'stated' : 'derived',
    ...decisions(known, other),
  };
  return { ...first, attributes };
}
