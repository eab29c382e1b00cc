import type { RefObject } from 'react';
import { useEffect } from 'react';

/** An element on the way from the page to what has the focus, and which child of its parent it is. */
interface Step {
  readonly element: HTMLElement;
  readonly index: number;
}

const FOCUSABLE = 'button, a[href], input, select, summary, [tabindex]';
/** What tells that an element that was drawn anew is the one that was there before. */
const NAMES = ['data-key', 'data-edge', 'data-start', 'data-action'];

function trailOf(target: EventTarget | null, root: HTMLElement): Step[] {
  const trail: Step[] = [];
  for (let at = target instanceof HTMLElement ? target : null; at && at !== root; at = at.parentElement)
    trail.push({ element: at, index: [...(at.parentElement?.children ?? [])].indexOf(at) });
  return trail;
}

/** The same thing, drawn anew within `place`. */
function twin({ element }: Step, place: HTMLElement): HTMLElement | undefined {
  const name = NAMES.find((one) => element.hasAttribute(one));
  const value = name === undefined ? null : element.getAttribute(name);
  if (name === undefined || value === null) return undefined;
  return place.querySelector<HTMLElement>(`[${name}="${CSS.escape(value)}"]`) ?? undefined;
}

/** What of a list stands where the item stood that is gone, or at its end. */
function neighbour({ index }: Step, list: HTMLElement): HTMLElement | undefined {
  const item = list.children[Math.min(index, list.children.length - 1)];
  return item?.querySelector<HTMLElement>(FOCUSABLE) ?? undefined;
}

/** The part of the page that a narrow screen shows. */
function inFront(root: HTMLElement): HTMLElement | undefined {
  const part = root.dataset.pane === 'picture' ? 'stage' : root.dataset.pane;
  return root.querySelector<HTMLElement>(`.${part}`) ?? undefined;
}

/** Gives the focus to what is nearest to what had it and is gone. */
function restore(trail: readonly Step[], root: HTMLElement): void {
  const [lost] = trail;
  const at = trail.findIndex(
    ({ element }) => element.isConnected && element.checkVisibility({ visibilityProperty: true }),
  );
  const front = inFront(root);
  const nearest = trail[at]?.element;
  // Where the whole part is hidden, the reader has been taken to another.
  const place = nearest && !(front && nearest.contains(front)) ? nearest : front;
  const gone = trail[at - 1];
  if (!lost || !place) return;
  const next = twin(lost, place) ?? (gone && place.matches('ul, ol') ? neighbour(gone, place) : undefined);
  const heir = next ?? place.closest<HTMLElement>('section, header, nav, dialog') ?? place;
  if (!heir.matches(FOCUSABLE)) heir.tabIndex = -1;
  heir.focus({ preventScroll: true });
}

/**
 * Keeps the focus in place where what has it goes away: a panel that is drawn anew for another selection, an item that
 * is dropped, a button that lists more. Whoever goes by keyboard would else begin again at the top of the page.
 */
export function useKeptFocus(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = page.current;
    if (!root) return;
    let trail: Step[] = [];
    const gone = (element: HTMLElement) =>
      !element.isConnected || !element.checkVisibility({ visibilityProperty: true });
    const lost = () => {
      const [first] = trail;
      const at = document.activeElement;
      // What is hidden has the focus until the next frame.
      if (first && (at === document.body || at === first.element) && gone(first.element)) restore(trail, root);
    };
    const enter = ({ target }: FocusEvent) => {
      // Menus and dialogs give it back by themselves.
      if (target instanceof Element && target.closest('[role="menu"], dialog')) return;
      trail = trailOf(target, root);
    };
    // What a click beside it leaves is not to have the focus again.
    const leave = () => {
      setTimeout(() => {
        lost();
        if (document.activeElement === document.body) trail = [];
      });
    };
    const observer = new MutationObserver(lost);
    observer.observe(root, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-pane', 'hidden'],
    });
    root.addEventListener('focusin', enter);
    root.addEventListener('focusout', leave);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', enter);
      root.removeEventListener('focusout', leave);
    };
  }, [page]);
}
