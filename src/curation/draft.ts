import { mergeAttributes, mergeEdges } from '../graph/merge.ts';
import { canonicalText } from '../graph/serialize.ts';
import type { Correction, Curated } from '../ontology/curation.ts';
import { edgeKeyOf } from '../ontology/edgeKey.ts';
import type { GraphFile } from '../ontology/schema.ts';
import { correctedEdge, correctedNode, misjoined } from './correct.ts';
import { turned } from './keys.ts';
import type { Refusal } from './refusal.ts';

type Node = GraphFile['nodes'][number];
type Edge = GraphFile['edges'][number];

/** A graph while decisions are applied to it. What cannot be done changes nothing and says why. */
export class CurationDraft {
  readonly #given: GraphFile;
  readonly #nodes: Map<string, Node>;
  readonly #edges: Map<string, Edge>;
  /** Where what had a key went, when it was merged or moved. */
  readonly #moved = new Map<string, string>();

  constructor(file: GraphFile) {
    this.#given = file;
    this.#nodes = new Map(file.nodes.map((node) => [node.key, node]));
    this.#edges = new Map(file.edges.map((edge) => [edge.key, edge]));
  }

  file(): GraphFile {
    return { ...this.#given, nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
  }

  /** The node that has this key, or that what had it became; undefined when it is gone. */
  node(key: string): Node | undefined {
    return this.#now(key, this.#nodes);
  }

  edge(key: string): Edge | undefined {
    return this.#now(key, this.#edges);
  }

  #now<T>(key: string, held: ReadonlyMap<string, T>): T | undefined {
    let now: string | undefined = key;
    // A way is no longer than there are moves, so one that leads back to where it began ends, too.
    for (let step = 0; now !== undefined && step <= this.#moved.size; step++) {
      const found = held.get(now);
      if (found !== undefined) return found;
      now = this.#moved.get(now);
    }
    return undefined;
  }

  removeEdge({ key, source, target, attributes: { kind } }: Edge): void {
    this.#edges.delete(key);
    this.#turn(source, target, undefined, kind);
  }

  removeNode({ key }: Node): void {
    this.#nodes.delete(key);
    for (const edge of this.#edges.values())
      if (edge.source === key || edge.target === key) this.#edges.delete(edge.key);
    this.#turnAll(key, undefined);
  }

  speakOfNode({ key, attributes }: Node, words: Curated): void {
    this.#nodes.set(key, { key, attributes: withWords(attributes, words) });
  }

  /** A person who saw the evidence of an edge and found it right leaves no doubt of it. */
  speakOfEdge(edge: Edge, words: Curated): void {
    const attributes = withWords(edge.attributes, words);
    const confidence = words.action === 'note' ? attributes.confidence : 1;
    this.#edges.set(edge.key, { ...edge, attributes: { ...attributes, confidence } });
  }

  correctNode(node: Node, correction: Correction, words: Curated): Refusal | undefined {
    const answer = correctedNode(node, correction, (key) => this.node(key)?.key);
    if ('why' in answer) return answer;
    this.speakOfNode(answer, words);
    return undefined;
  }

  correctEdge(edge: Edge, correction: Correction, words: Curated): Refusal | undefined {
    const corrected = correctedEdge(edge, correction, (key) => this.node(key)?.key);
    if ('why' in corrected) return corrected;
    const kindOf = (key: string) => this.#nodes.get(key)?.attributes.kind;
    const wrong = misjoined(corrected, kindOf);
    if (wrong) return wrong;
    const { source, target, attributes } = edge;
    const same = corrected.source === source && corrected.attributes.kind === attributes.kind;
    this.#turn(source, target, same ? corrected.target : undefined, attributes.kind);
    this.#put(edge.key, corrected);
    this.speakOfEdge(this.#edges.get(corrected.key) as Edge, words);
    return undefined;
  }

  /** One node of two: the second keeps its key and name, and has the edges of both. */
  merge(one: Node, into: Node, words: Curated): Refusal | undefined {
    const [key, kept] = [one.key, into.key];
    if (key === kept) return { why: 'itself', about: key };
    const kinds = [one.attributes.kind, into.attributes.kind];
    if (kinds[0] !== kinds[1]) return { why: 'kinds', about: kinds.join(', ') };
    this.#nodes.set(kept, {
      key: kept,
      attributes: withWords(mergeAttributes(into.attributes, one.attributes), words),
    });
    this.#nodes.delete(key);
    this.#moved.set(key, kept);
    this.#turnAll(key, kept);
    for (const edge of [...this.#edges.values()]) {
      if (edge.source !== key && edge.target !== key) continue;
      const source = edge.source === key ? kept : edge.source;
      const target = edge.target === key ? kept : edge.target;
      if (source === target) this.#edges.delete(edge.key);
      else this.#put(edge.key, { ...edge, key: edgeKeyOf(edge.attributes.kind, source, target), source, target });
    }
    return undefined;
  }

  #turn(node: string, from: string, to: string | undefined, kind: Edge['attributes']['kind']): void {
    const known = this.#nodes.get(node);
    if (known) this.#nodes.set(node, turned(known, from, to, kind));
  }

  #turnAll(from: string, to: string | undefined): void {
    for (const [key, node] of this.#nodes) {
      const next = turned(node, from, to);
      if (next !== node) this.#nodes.set(key, next);
    }
  }

  /** Puts an edge where the one of `key` was; where one of its new key is there already, they are one. */
  #put(key: string, edge: Edge): void {
    const there = edge.key === key ? undefined : this.#edges.get(edge.key);
    if (edge.key !== key) {
      this.#edges.delete(key);
      this.#moved.delete(edge.key);
      this.#moved.set(key, edge.key);
    }
    this.#edges.set(edge.key, there ? mergeEdges(there, edge) : edge);
  }
}

/** The attributes with these words among what people said; said already, they are not said again. */
function withWords<A extends { curation?: Curated[] }>(attributes: A, words: Curated): A {
  const said = attributes.curation ?? [];
  const text = canonicalText(words);
  return said.some((one) => canonicalText(one) === text) ? attributes : { ...attributes, curation: [...said, words] };
}
