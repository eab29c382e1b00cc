/** The full name of what is under the pointer, beside the pointer. */
export interface Tooltip {
  /** `kind` is said small above the name. Both are set as text. */
  show(kind: string, name: string, x: number, y: number): void;
  hide(): void;
}

/** A tooltip inside `container`; a screen reader has the panel and the lists, so it is hidden from it. */
export function createTooltip(container: HTMLElement): Tooltip & { remove(): void } {
  const box = document.createElement('div');
  box.className = 'tooltip';
  box.setAttribute('aria-hidden', 'true');
  box.hidden = true;
  const kindLine = document.createElement('small');
  const nameLine = document.createElement('span');
  box.append(kindLine, nameLine);
  container.append(box);
  return {
    show(kind, name, x, y) {
      kindLine.textContent = kind;
      nameLine.textContent = name;
      box.hidden = false;
      const left = Math.min(x + 14, container.clientWidth - box.offsetWidth - 8);
      const below = y + 18 + box.offsetHeight < container.clientHeight;
      box.style.left = `${Math.max(8, left)}px`;
      box.style.top = `${below ? y + 18 : Math.max(8, y - box.offsetHeight - 12)}px`;
    },
    hide() {
      box.hidden = true;
    },
    remove: () => box.remove(),
  };
}
