import type { RefObject } from 'react';
import { useEffect, useState } from 'react';
import { show } from '../core/actions.ts';
import type { OutlineEntry } from '../core/outline.ts';
import { usePage, useTranslate } from './page.ts';

interface Props {
  readonly doc: string;
  readonly entries: readonly OutlineEntry[];
  /** The element that scrolls. */
  readonly sheet: RefObject<HTMLElement | null>;
}

/** How far down the window, as a part of it, the eye is taken to be; headings are brought up a little above. */
const EYE = 0.38;

/** The offset of the passage that is being read. */
function passageRead(sheet: HTMLElement): number {
  const eye = sheet.getBoundingClientRect().top + sheet.clientHeight * EYE;
  const paragraphs = [...sheet.querySelectorAll<HTMLElement>('p[data-start]')];
  const first = paragraphs.find((paragraph) => paragraph.getBoundingClientRect().bottom > eye);
  return Number(first?.dataset.start ?? 0);
}

/** The headings of the document; the one that is being read is marked. */
export function Outline({ doc, entries, sheet }: Props) {
  const { store } = usePage();
  const t = useTranslate();
  const [reading, setReading] = useState(0);
  useEffect(() => {
    const element = sheet.current;
    if (!element) return;
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setReading(passageRead(element)));
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', follow);
    };
  }, [sheet]);
  const current = entries.findLast(({ start }) => start <= reading + 8);
  return (
    <nav className="outline" aria-label={t('reader.outline')}>
      <ol>
        {entries.map((entry) => (
          <li key={entry.start} style={{ paddingInlineStart: (entry.level - 1) * 12 }}>
            <button
              type="button"
              aria-current={entry === current ? 'location' : undefined}
              data-at={entry.start}
              onClick={() => store.dispatch(show(doc, entry.start))}
            >
              {entry.label}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
