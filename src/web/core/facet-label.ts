import { FORCES, LEVELS } from '../../ontology/attributes.ts';
import type { Bilingual } from '../../ontology/registry.ts';
import type { Translate } from '../strings/index.ts';
import type { Facet } from './facets.ts';
import { UNKNOWN } from './facets.ts';
import type { Model } from './model.ts';
import type { Language } from './state.ts';

const CHOICES: Readonly<Partial<Record<Facet, Readonly<Record<string, Bilingual>>>>> = { level: LEVELS, force: FORCES };

/** What a value of a facet is called. */
export function facetLabel(model: Model, facet: Facet, value: string, language: Language, t: Translate): string {
  if (value === UNKNOWN) return t('filter.unknown');
  if (facet === 'origin') return t(value === 'derived' ? 'detail.origin.derived' : 'detail.origin.stated');
  if (facet === 'document') return model.documents.get(value)?.title ?? value;
  const choices = CHOICES[facet];
  if (choices) return (Object.hasOwn(choices, value) && choices[value]?.[language]) || value;
  return model.nodes.get(value)?.label ?? value;
}
