import type { Refusal } from '../../curation/refusal.ts';
import { CURATION_WORDS, type CurationEntry } from '../../ontology/curation.ts';
import { curatedModel } from '../core/curated.ts';
import { decide, selectionOf, takeBack } from '../core/decision.ts';
import { notices } from '../core/notice.ts';
import { prepare, wantsPreparing } from '../core/prepare.ts';
import type { Translate } from '../strings/index.ts';
import { usePage, useTranslate, useView } from './page.ts';

/** Why a decision cannot be carried out, in the language of the page. */
export const refusalIn = (t: Translate, { why, about }: Refusal): string => t(`curate.refused.${why}`, { about });

/** What a decision is about, as it was called when it was made. */
export const labelOf = (entry: CurationEntry): string => entry.what.label ?? selectionOf(entry).key;

/** Says something once the page has come to rest, for another selection silences what was said before it. */
const sayNext = (words: string) => setTimeout(() => notices.say(words));

/** Carries a decision out at once and says so; gives the reason where it cannot be. */
export function useDecide(): (entry: CurationEntry) => string | undefined {
  const { base, model, store } = usePage();
  const t = useTranslate();
  const language = useView((state) => state.language);
  return (entry) => {
    const { model: next, outcomes } = curatedModel(base, [...store.get().curation, entry]);
    const refusal = outcomes.at(-1)?.refusal;
    if (refusal) return refusalIn(t, refusal);
    const action = decide(model, entry);
    const carryOut = () => {
      store.dispatch(action);
      sayNext(t('curate.recorded', { done: CURATION_WORDS[entry.action][language], name: labelOf(entry) }));
    };
    if (wantsPreparing(next)) void prepare(next, action(store.get())).then(carryOut);
    else carryOut();
    return undefined;
  };
}

/** Takes a decision back and says so. */
export function useTakeBack(): (entry: CurationEntry) => void {
  const { store } = usePage();
  const t = useTranslate();
  return (entry) => {
    store.dispatch(takeBack(entry));
    sayNext(t('curate.undone', { name: labelOf(entry) }));
  };
}
