import type { RefObject } from 'react';
import { useEffect } from 'react';
import { selectAt } from '../core/actions.ts';
import type { Model } from '../core/model.ts';
import { passageAt } from '../core/passage.ts';
import type { Language } from '../core/state.ts';
import type { Store } from '../core/store.ts';
import { nodeKindLabel } from '../core/wording.ts';

function mentionAt(target: EventTarget | null): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>('.mention')) || undefined;
}

/** Select the innermost node of a mention or, where one of its nodes is selected already, the next one outwards. */
function choose(store: Store, mention: HTMLElement) {
  const keys = keysOf(mention);
  const { selection, document } = store.get();
  const current = selection?.type === 'node' ? keys.indexOf(selection.key) : -1;
  const key = keys[(current + 1) % keys.length];
  if (key === undefined || document === undefined) return;
  store.dispatch(selectAt({ type: 'node', key }, document, Number(mention.dataset.start)));
}

/** The offset in the document of a point in the window; a paragraph's text is the document's from its start on. */
function offsetAt(x: number, y: number): number | undefined {
  const caret = document.caretRangeFromPoint?.(x, y) ?? caretRange(x, y);
  const paragraph = caret?.startContainer.parentElement?.closest<HTMLElement>('p[data-start]');
  if (!caret || !paragraph) return undefined;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(caret.startContainer, caret.startOffset);
  return Number(paragraph.dataset.start) + before.toString().length;
}

/** The same by the standard's other name, which older browsers lack. */
function caretRange(x: number, y: number): Range | undefined {
  const position = document.caretPositionFromPoint?.(x, y);
  if (!position) return undefined;
  const range = document.createRange();
  range.setStart(position.offsetNode, position.offset);
  return range;
}

/** Select the sentence at an offset of the document in the reader. */
function choosePassage(store: Store, model: Model, offset: number | undefined) {
  const { document: doc } = store.get();
  const passage = doc === undefined || offset === undefined ? undefined : passageAt(model, doc, offset);
  if (passage && doc !== undefined && offset !== undefined) store.dispatch(selectAt(passage, doc, offset));
}

/** Keys of the nodes that a mention names, the innermost first. */
function keysOf(mention: HTMLElement): string[] {
  return JSON.parse(mention.dataset.keys ?? '[]') as string[];
}

/** Say what a mention was read as: 我县 may be the region or its government. */
function explain(model: Model, mention: HTMLElement, language: Language) {
  const lines = keysOf(mention).flatMap((key) => {
    const node = model.nodes.get(key);
    return node ? [`${nodeKindLabel(node.kind, language)} · ${node.label}`] : [];
  });
  mention.title = lines.join('\n');
}

/**
 * Pointer and keys in the reader, by one listener each for the whole text: a mention under the pointer says what it was
 * read as, a click selects it, arrows move from mention to mention, Enter selects. A click
 * beside mentions, or Shift-Enter on one, selects the sentence.
 * The text is a single tab stop, for a report has hundreds of mentions.
 */
export function useMentions(sheet: RefObject<HTMLElement | null>, model: Model, store: Store): void {
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    const onClick = (event: MouseEvent) => {
      const mention = mentionAt(event.target);
      // A drag that selects text is not a click on a mention.
      if (getSelection()?.isCollapsed === false) return;
      if (mention) choose(store, mention);
      else choosePassage(store, model, offsetAt(event.clientX, event.clientY));
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const mention = mentionAt(event.target);
      if (mention && (event.key === 'Enter' || event.key === ' ')) {
        event.preventDefault();
        if (event.shiftKey) choosePassage(store, model, Number(mention.dataset.start));
        else choose(store, mention);
        return;
      }
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (by === 0) return;
      event.preventDefault();
      const all = [...element.querySelectorAll<HTMLElement>('.mention')];
      const from = mention ? all.indexOf(mention) : firstInView(element, all) - by;
      all[Math.max(0, Math.min(all.length - 1, from + by))]?.focus();
    };
    const onPointerOver = (event: PointerEvent) => {
      const mention = mentionAt(event.target);
      if (mention) explain(model, mention, store.get().language);
    };
    element.addEventListener('click', onClick);
    element.addEventListener('pointerover', onPointerOver);
    element.addEventListener('keydown', onKeyDown);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('pointerover', onPointerOver);
      element.removeEventListener('keydown', onKeyDown);
    };
  }, [sheet, model, store]);
}

function firstInView(sheet: HTMLElement, all: readonly HTMLElement[]): number {
  const top = sheet.getBoundingClientRect().top;
  return Math.max(
    0,
    all.findIndex((mention) => mention.getBoundingClientRect().top >= top),
  );
}
