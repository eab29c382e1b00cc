import { useEffect } from 'react';
import { select, showPane } from '../core/actions.ts';
import type { Store } from '../core/store.ts';
import { SEARCH_INPUT } from './SearchBox.tsx';

/** Keys that work wherever the focus is: Ctrl-K or ⌘K goes to the search, Escape outside of a field clears the selection. */
export function useShortcuts(store: Store): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        store.dispatch(showPane('find'));
        document.getElementById(SEARCH_INPUT)?.focus();
      }
      const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (event.key === 'Escape' && !inField) store.dispatch(select(undefined));
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [store]);
}
