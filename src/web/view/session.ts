import { sameSelection } from '../core/actions.ts';
import type { Address } from '../core/address.ts';
import { applyAddress, formatAddress, parseAddress } from '../core/address.ts';
import { firstFilters } from '../core/first-view.ts';
import type { Model } from '../core/model.ts';
import type { ViewState } from '../core/state.ts';
import { initialState, preferredLanguage } from '../core/state.ts';
import type { Store } from '../core/store.ts';
import { createStore } from '../core/store.ts';
import type { PageContext } from './page.ts';

/** The view of a page that was just opened, as its address says. */
export function openSession(model: Model): { store: Store; home: ViewState } {
  const language = preferredLanguage(navigator.languages);
  const home = initialState(language, [...model.documents.keys()][0], firstFilters(model));
  return { store: createStore(applyAddress(home, home, currentAddress(model))), home };
}

/** What the address asks for, without a document that this graph does not have. */
function currentAddress(model: Model): Address {
  const { document, ...rest } = parseAddress(location.hash);
  return document !== undefined && model.documents.has(document) ? { ...rest, document } : rest;
}

/**
 * Keep the address in step with the view, both ways: what is selected makes a new entry in the history, everything else
 * changes the entry. Returns the function that ends it.
 */
export function bindAddress({ store, model, home }: Omit<PageContext, 'index'>): () => void {
  let last = store.get();
  const stop = store.subscribe(() => {
    const state = store.get();
    const hash = formatAddress(state, home);
    if (hash !== location.hash) {
      const address = `${location.pathname}${location.search}${hash}`;
      if (sameSelection(state.selection, last.selection)) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    last = state;
  });
  const follow = () => store.dispatch((state) => applyAddress(home, state, currentAddress(model)));
  addEventListener('popstate', follow);
  return () => {
    stop();
    removeEventListener('popstate', follow);
  };
}
