import { useEffect } from 'react';
import { select, showPane } from '../core/actions.ts';
import type { Store } from '../core/store.ts';
import { SEARCH_INPUT } from './SearchBox.tsx';

/** Fields in which there is no text to take back. */
const WORDLESS = ['checkbox', 'radio', 'range'];

/**
 * Keys that work wherever the focus is: Ctrl-K or ⌘K goes to the search. Outside of a field, where they mean the text
 * in it, Ctrl-Z takes the last decision back, Ctrl-Shift-Z or Ctrl-Y makes it again, Escape clears the selection.
 */
export function useShortcuts(store: Store): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        store.dispatch(showPane('find'));
        document.getElementById(SEARCH_INPUT)?.focus();
      }
      const { target } = event;
      const inField =
        (target instanceof HTMLInputElement && !WORDLESS.includes(target.type)) ||
        target instanceof HTMLSelectElement ||
        target instanceof HTMLTextAreaElement;
      const key = event.key.toLowerCase();
      if ((key === 'z' || key === 'y') && (event.ctrlKey || event.metaKey) && !inField) {
        event.preventDefault();
        store.travel(key === 'y' || event.shiftKey ? 'future' : 'past');
      }
      if (event.key === 'Escape' && !inField) store.dispatch(select(undefined));
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [store]);
}
