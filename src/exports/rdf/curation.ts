import type { Curated, CurationAction } from '../../ontology/curation.ts';
import { type Name, plain, type Resource, ref, typed, zh } from './terms.ts';

/** Why people speak of a thing, in the words of the Web Annotation model (§3.3.5). */
const MOTIVATIONS: Readonly<Record<CurationAction, Name>> = {
  confirm: 'oa:assessing',
  reject: 'oa:moderating',
  correct: 'oa:editing',
  merge: 'oa:linking',
  note: 'oa:commenting',
};

/** An annotation for everything that people said of `target`; `id` tells its annotations from those of others. */
export function* curationResources(target: Name, id: string, said: readonly Curated[] = []): Iterable<Resource> {
  for (const [i, { action, why, when, by }] of said.entries()) {
    yield {
      iri: `annotation:${id}-curation-${i + 1}`,
      properties: [
        ['rdf:type', ref('oa:Annotation')],
        ['oa:motivatedBy', ref(MOTIVATIONS[action])],
        ['oa:hasTarget', ref(target)],
        ['oa:bodyValue', plain(why)],
        ['dcterms:creator', zh(by)],
        ['dcterms:created', typed(when, 'xsd:date')],
      ],
    };
  }
}
