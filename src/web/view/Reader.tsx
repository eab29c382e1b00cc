import { useEffect, useMemo, useRef, useState } from 'react';
import { openDocument, show, toggleReader } from '../core/actions.ts';
import { quotesOf } from '../core/evidence.ts';
import { outlineOf } from '../core/outline.ts';
import { annotationsOf, paragraphs } from '../core/segments.ts';
import { useMentions } from './mentions.ts';
import { Outline } from './Outline.tsx';
import { ParagraphView } from './ParagraphView.tsx';
import { usePage, useTranslate, useView } from './page.ts';
import { Tip } from './Tip.tsx';

/** From this length on, paragraphs out of view are not laid out; their height is then a guess until they are seen. */
const LONG = 100_000;

/** From this width on, in pixels, the outline stands beside the text at first. */
const WIDE = 1200;

const NO_MARKS: readonly { start: number; end: number }[] = [];

/** The report's text with every mention coloured; what proves the selection is marked and in view. */
export function Reader() {
  const { model, store } = usePage();
  const t = useTranslate();
  const id = useView((state) => state.document);
  const open = useView((state) => state.readerOpen);
  const selection = useView((state) => state.selection);
  const place = useView((state) => state.place);
  const sheet = useRef<HTMLDivElement>(null);
  const text = id === undefined ? undefined : model.documents.get(id)?.text;
  const pieces = useMemo(
    () => (text === undefined || id === undefined ? [] : paragraphs(text, annotationsOf(model, id))),
    [model, id, text],
  );
  const outline = useMemo(() => (id === undefined ? [] : outlineOf(model, id)), [model, id]);
  const [outlined, setOutlined] = useState(() => innerWidth >= WIDE);
  const quotes = useMemo(() => (selection ? quotesOf(model, selection) : []), [model, selection]);
  const selectedKeys = useMemo(() => {
    const keys = new Set<string>();
    const edge = selection?.type === 'edge' ? model.edges.get(selection.key) : undefined;
    if (selection?.type === 'node') keys.add(selection.key);
    if (edge) keys.add(edge.source).add(edge.target);
    return keys;
  }, [model, selection]);

  // A selection that this document does not speak of opens the one that does.
  useEffect(() => {
    const first = quotes[0];
    if (first && !quotes.some(({ doc }) => doc === store.get().document)) store.dispatch(openDocument(first.doc));
  }, [quotes, store]);

  const here = quotes.filter(({ doc }) => doc === id);
  const target = place && place.doc === id ? place.start : here[0]?.start;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a repeated request scrolls again
  useEffect(() => {
    if (target === undefined || !open || !sheet.current) return;
    scrollTo(sheet.current, target);
  }, [target, place, selection, open, id]);
  useMentions(sheet, model, store);

  const current = Math.max(
    0,
    here.findIndex(({ start, end }) => target !== undefined && start <= target && target < end),
  );
  const step = (by: number) => {
    const next = here[(current + by + here.length) % here.length];
    if (next) store.dispatch(show(next.doc, next.start));
  };
  return (
    <section className="reader" aria-label={t('reader.label')}>
      <div className="reader-head">
        <button type="button" className="link" aria-expanded={open} onClick={() => store.dispatch(toggleReader())}>
          {open ? '▾' : '▸'} {t(open ? 'reader.close' : 'reader.open')}
        </button>
        <select
          aria-label={t('reader.document')}
          value={id ?? ''}
          onChange={(event) => store.dispatch(openDocument(event.currentTarget.value))}
        >
          {[...model.documents.values()].map((document) => (
            <option key={document.id} value={document.id}>
              {document.title}
            </option>
          ))}
        </select>
        {open && outline.length > 0 && (
          <button
            type="button"
            className="link"
            aria-expanded={outlined}
            data-action="outline"
            onClick={() => setOutlined(!outlined)}
          >
            {t('reader.outline')}
          </button>
        )}
        {selection && here.length > 0 && (
          <span className="reader-marks">
            <Tip words={t('reader.previous')}>
              <button type="button" aria-label={t('reader.previous')} onClick={() => step(-1)}>
                ↑
              </button>
            </Tip>
            {current + 1}/{here.length}
            <Tip words={t('reader.next')}>
              <button type="button" aria-label={t('reader.next')} onClick={() => step(1)}>
                ↓
              </button>
            </Tip>
          </span>
        )}
      </div>
      <div className="reader-body" hidden={!open}>
        {outlined && id !== undefined && outline.length > 0 && <Outline doc={id} entries={outline} sheet={sheet} />}
        <div
          className={text !== undefined && text.length > LONG ? 'sheet sheet-long' : 'sheet'}
          ref={sheet}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard
          tabIndex={0}
          role="document"
          aria-label={t('reader.hint')}
          lang="zh-CN"
        >
          {text === undefined && <p className="empty">{t('reader.absent')}</p>}
          {text !== undefined &&
            pieces.map((paragraph) => {
              const touching = here.filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
              return (
                <ParagraphView
                  key={paragraph.start}
                  text={text}
                  paragraph={paragraph}
                  marks={touching.length > 0 ? touching : NO_MARKS}
                  selected={touching.length > 0 ? selectedKeys : undefined}
                />
              );
            })}
        </div>
      </div>
    </section>
  );
}

/** Bring the offset to the upper third of the sheet, unless it is in view. */
function scrollTo(sheet: HTMLElement, offset: number) {
  let best: HTMLElement | undefined;
  for (const piece of sheet.querySelectorAll<HTMLElement>('[data-start]')) {
    if (Number(piece.dataset.start) > offset) break;
    best = piece;
  }
  if (!best) return;
  const [own, frame] = [best.getBoundingClientRect(), sheet.getBoundingClientRect()];
  if (own.top >= frame.top && own.bottom <= frame.bottom) return;
  const top = own.top - frame.top + sheet.scrollTop;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  sheet.scrollTo({ top: Math.max(0, top - sheet.clientHeight / 3), behavior: calm ? 'instant' : 'smooth' });
}
