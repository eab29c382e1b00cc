import type { RefObject } from 'react';
import { useEffect } from 'react';
import { select } from '../core/actions.ts';
import type { Store } from '../core/store.ts';

function mentionAt(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('.mention')) || undefined;
}

/** Select the innermost node of a mention or, where one of its nodes is selected already, the next one outwards. */
function choose(store: Store, mention: HTMLElement) {
  const keys = JSON.parse(mention.dataset.keys ?? '[]') as string[];
  const { selection } = store.get();
  const current = selection?.type === 'node' ? keys.indexOf(selection.key) : -1;
  const key = keys[(current + 1) % keys.length];
  if (key !== undefined) store.dispatch(select({ type: 'node', key }));
}

/**
 * Clicks and keys in the reader, by one listener for the whole text: arrows move from mention to mention, Enter selects.
 * The text is a single tab stop, for a report has hundreds of mentions.
 */
export function useReaderKeys(sheet: RefObject<HTMLElement | null>, store: Store): void {
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const onClick = (event: MouseEvent) => {
      const mention = mentionAt(event.target);
      // A drag that selects text is not a click on a mention.
      if (mention && getSelection()?.isCollapsed !== false) choose(store, mention);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const mention = mentionAt(event.target);
      if (mention && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        choose(store, mention);
        return;
      }
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (by === 0) return;
      event.preventDefault();
      const all = [...element.querySelectorAll<HTMLElement>('.mention')];
      const from = mention ? all.indexOf(mention) : firstInView(element, all) - by;
      all[Math.max(0, Math.min(all.length - 1, from + by))]?.focus();
    };
    element.addEventListener('click', onClick);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('keydown', onKeyDown);
    };
  }, [sheet, store]);
}

function firstInView(sheet: HTMLElement, all: readonly HTMLElement[]): number {
  const top = sheet.getBoundingClientRect().top;
  return Math.max(
    0,
    all.findIndex((mention) => mention.getBoundingClientRect().top >= top),
  );
}
