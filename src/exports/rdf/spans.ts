import type { DocumentRecord, GraphSpan } from '../../ontology/schema.ts';
import { codePointOffsets } from './codePoints.ts';
import { documentIri, encode, type Name, type Property, plain, type Resource, ref, typed, zh } from './terms.ts';

/** Characters before and after a quote, by which it is found again in a text that has changed. */
const CONTEXT = 16;

/** Spans as targets of annotations. */
export interface Spans {
  iri(span: GraphSpan): Name;
  /** What is said of spans that were not told of before: the document, the place in it and the words. */
  tell(spans: readonly GraphSpan[]): Iterable<Resource>;
}

/** Cuts no character in two. */
function slice(text: string, start: number, end: number): string {
  const isHalf = (i: number) => (text.charCodeAt(i) & 0xfc00) === 0xdc00;
  return text.slice(isHalf(start) ? start + 1 : start, isHalf(end) ? end - 1 : end);
}

/**
 * The spans of a graph after the Web Annotation model: a specific resource whose selectors are the place (in code
 * points) and the quote with what stands around it; where the text is not at hand there is no quote.
 */
export function createSpans(documents: readonly DocumentRecord[]): Spans {
  const texts = new Map(documents.map(({ id, text }) => [id, text]));
  const offsets = new Map(documents.map(({ id, text }) => [id, codePointOffsets(text ?? '')]));
  const told = new Set<Name>();
  const iri = ({ doc, start, end }: GraphSpan): Name => `span:${encode(doc)}-${start}-${end}`;

  return {
    iri,
    *tell(spans) {
      for (const span of spans) {
        const name = iri(span);
        if (told.has(name)) continue;
        told.add(name);
        const { doc, start, end } = span;
        const text = texts.get(doc);
        const offset = offsets.get(doc) ?? ((place: number) => place);
        const selectors: Name[] = [`${name}-position`, ...(text === undefined ? [] : [`${name}-quote` as Name])];
        yield {
          iri: name,
          properties: [
            ['rdf:type', ref('oa:SpecificResource')],
            ['oa:hasSource', ref(documentIri(doc))],
            ...selectors.map((selector): Property => ['oa:hasSelector', ref(selector)]),
          ],
        };
        yield {
          iri: `${name}-position`,
          properties: [
            ['rdf:type', ref('oa:TextPositionSelector')],
            ['oa:start', typed(offset(start), 'xsd:nonNegativeInteger')],
            ['oa:end', typed(offset(end), 'xsd:nonNegativeInteger')],
          ],
        };
        if (text === undefined) continue;
        yield {
          iri: `${name}-quote`,
          properties: [
            ['rdf:type', ref('oa:TextQuoteSelector')],
            ['oa:exact', plain(text.slice(start, end))],
            ['oa:prefix', plain(slice(text, Math.max(0, start - CONTEXT), start))],
            ['oa:suffix', plain(slice(text, end, Math.min(text.length, end + CONTEXT)))],
          ],
        };
      }
    },
  };
}

/** The documents that were read. */
export function* documentResources(documents: readonly DocumentRecord[]): Iterable<Resource> {
  for (const { id, title, source, sha256, length } of documents) {
    yield {
      iri: documentIri(id),
      properties: [
        ['rdf:type', ref('yiju:Document')],
        ['rdf:type', ref('schema:DigitalDocument')],
        ['rdf:type', ref('prov:Entity')],
        ['rdfs:label', zh(title)],
        ['dcterms:identifier', plain(id)],
        ['schema:contentUrl', plain(source)],
        ['schema:sha256', plain(sha256)],
        ['yiju:length', typed(length, 'xsd:nonNegativeInteger')],
      ],
    };
  }
}
