import { sameSelection } from '../core/actions.ts';
import type { Address } from '../core/address.ts';
import { applyAddress, formatAddress, parseAddress } from '../core/address.ts';
import type { Model } from '../core/model.ts';
import { initialState, preferredLanguage } from '../core/state.ts';
import type { Store } from '../core/store.ts';
import { createStore } from '../core/store.ts';

/** The store of a page that was just opened, as its address says. */
export function openSession(model: Model): Store {
  const home = homeState(model);
  return createStore(applyAddress(home, home, currentAddress(model)));
}

/** What the address asks for, without a document that this graph does not have. */
function currentAddress(model: Model): Address {
  const { document, ...rest } = parseAddress(location.hash);
  return document !== undefined && model.documents.has(document) ? { ...rest, document } : rest;
}

function homeState(model: Model) {
  return initialState(preferredLanguage(navigator.languages), [...model.documents.keys()][0]);
}

/**
 * Keep the address in step with the view, both ways: what is selected makes a new entry in the history, everything else
 * changes the entry. Returns the function that ends it.
 */
export function bindAddress(store: Store, model: Model): () => void {
  const home = homeState(model);
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
