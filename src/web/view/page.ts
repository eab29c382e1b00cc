import { createContext, useContext, useSyncExternalStore } from 'react';
import { select } from '../core/actions.ts';
import type { Model } from '../core/model.ts';
import type { Selection, ViewState } from '../core/state.ts';
import type { Store } from '../core/store.ts';
import type { Visible } from '../core/visible.ts';
import { visible } from '../core/visible.ts';
import type { Finder } from '../search/finder.ts';
import type { Translate } from '../strings/index.ts';
import { translator } from '../strings/index.ts';
import type { Session } from './session.ts';

/** What every part of the page reads: the graph, and the store, which says how it is seen. */
export interface PageContext extends Session {
  /** The graph as it was loaded; it never changes. */
  readonly base: Model;
  /** The graph in view: as the decisions of the reader leave it. */
  readonly model: Model;
  readonly finder: Finder;
  /** Opens the desk where reports are taken in. */
  openIntake(): void;
}

const Context = createContext<PageContext | undefined>(undefined);
export const PageProvider = Context.Provider;

export function usePage(): PageContext {
  const page = useContext(Context);
  if (!page) throw new Error('yiju page: a view stands outside of PageProvider');
  return page;
}

/** One part of the state; the view is drawn again only when this part changes. */
export function useView<T>(part: (state: ViewState) => T): T {
  return useStore(usePage().store, part);
}

/** The same of a store that is at hand. */
export function useStore<T>(store: Store, part: (state: ViewState) => T): T {
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

/** What the filters let through. */
export function useVisible(): Visible {
  const { model } = usePage();
  return visible(
    model,
    useView((state) => state.filters),
  );
}

/** The words of the page in the language of the view. */
export function useTranslate(): Translate {
  return translator(useView((state) => state.language));
}

/** Selects, for click handlers. */
export function useSelect(): (selection: Selection | undefined) => void {
  const { store } = usePage();
  return (selection) => store.dispatch(select(selection));
}
