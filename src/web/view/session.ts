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

/** The view of one graph, and the one that an address without anything asks for. */
export interface Session {
  readonly store: Store;
  readonly home: ViewState;
  /** What the address said when the view was opened. */
  readonly hash: string;
}

/** The view of a page that was just opened, as its address says. */
export function openSession(model: Model): Session {
  const language = preferredLanguage(navigator.languages);
  const home = initialState(language, [...model.documents.keys()][0], firstFilters(model));
  const { hash } = location;
  return { store: createStore(applyAddress(home, currentAddress(model, home))), home, hash };
}

/** How another graph takes the place of the one in view: with more in it, or as something else altogether. */
export type Change = 'grown' | 'other';

/**
 * The view of a graph that takes another's place. A graph that has grown keeps what is selected, filtered and looked at,
 * and shows `document`, which is new in it; another is seen from its beginning.
 */
export function changeSession(before: Session, model: Model, change: Change, document?: string): Session {
  const state = before.store.get();
  const { language, theme, readerOpen, filters, curation } = state;
  const home = initialState(before.home.language, [...model.documents.keys()][0], firstFilters(model));
  const opened = document ?? (model.documents.has(state.document ?? '') ? state.document : home.document);
  const next: ViewState =
    change === 'other'
      ? { ...home, language, theme, readerOpen, curation }
      : {
          ...state,
          filters: filters === before.home.filters ? home.filters : filters,
          document: opened,
          place: opened === state.document ? state.place : undefined,
        };
  history.pushState(null, '', `${location.pathname}${location.search}${formatAddress(next, home)}`);
  return { store: createStore(next), home, hash: location.hash };
}

/** What the address asks for, without a document that this graph does not have. */
function currentAddress(model: Model, home: ViewState): Address {
  const address = parseAddress(location.hash, home);
  const known = address.document !== undefined && model.documents.has(address.document);
  return known ? address : { ...address, document: home.document, place: undefined };
}

/** Does the browser's history get an entry of its own for this step? Where one looks is no step. */
function isStep(before: ViewState, after: ViewState): boolean {
  const same = sameSelection(before.selection, after.selection) && before.view === after.view;
  return !same || before.trace !== after.trace || before.filters !== after.filters;
}

/** Views whose address has been kept before. */
const bound = new WeakSet<Store>();

/**
 * Keep the address in step with the view, both ways. Back and forward go from step to step: what is selected, filtered,
 * traced, and in which view. Returns the function that ends it.
 */
export function bindAddress({ store, model, home, hash }: Session & Pick<PageContext, 'model'>): () => void {
  let last = store.get();
  let following = false;
  const stop = store.subscribe(() => {
    const state = store.get();
    const hash = formatAddress(state, home);
    if (hash !== location.hash && !following) {
      const address = `${location.pathname}${location.search}${hash}`;
      if (isStep(last, state)) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    }
    last = state;
  });
  const follow = () => {
    following = true;
    store.dispatch((state) => applyAddress(state, currentAddress(model, home)));
    following = false;
  };
  // A view that was opened before the page was there to listen.
  if (!bound.has(store) && location.hash !== hash) follow();
  bound.add(store);
  addEventListener('popstate', follow);
  return () => {
    stop();
    removeEventListener('popstate', follow);
  };
}
