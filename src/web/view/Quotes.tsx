import { useState } from 'react';
import { show } from '../core/actions.ts';
import type { Quote } from '../core/sentences.ts';
import { shorten } from '../core/shorten.ts';
import { usePage, useTranslate } from './page.ts';
import { RuleNote } from './RuleNote.tsx';

const PAGE = 20;

/** The sentences that prove what is selected, each with its place, its rule and the way to it in the text. */
export function Quotes({ quotes, heading }: { quotes: readonly Quote[]; heading: string }) {
  const t = useTranslate();
  const [length, setLength] = useState(PAGE);
  return (
    <div className="quotes">
      <h3>
        {heading} <small>{quotes.length}</small>
      </h3>
      {quotes.length === 0 && <p className="empty">{t('detail.evidence.none')}</p>}
      <ol>
        {quotes.slice(0, length).map((quote) => (
          <QuoteView key={`${quote.doc} ${quote.start}`} quote={quote} />
        ))}
      </ol>
      {quotes.length > length && (
        <button type="button" className="more" onClick={() => setLength(length + PAGE)}>
          {t('detail.more', { count: quotes.length - length })}
        </button>
      )}
    </div>
  );
}

/** One sentence. */
export function QuoteView({ quote }: { quote: Quote }) {
  const { model, store } = usePage();
  const t = useTranslate();
  const title = model.documents.get(quote.doc)?.title ?? quote.doc;
  const place = t('detail.at', { title: shorten(title, 16), start: quote.start + 1, end: quote.end });
  return (
    <li data-start={quote.start} data-end={quote.end} data-doc={quote.doc}>
      <blockquote>{quote.text === undefined ? '…' : <Marked quote={quote} text={quote.text} />}</blockquote>
      <p className="quote-place">
        <button
          type="button"
          className="link"
          title={`${t('detail.open')}：${title}`}
          onClick={() => store.dispatch(show(quote.doc, quote.start))}
        >
          {place}
        </button>
      </p>
      {quote.rules.map((rule) => (
        <RuleNote key={rule} rule={rule} />
      ))}
    </li>
  );
}

/** A sentence with what is meant in it marked. */
function Marked({ quote, text }: { quote: Quote; text: string }) {
  const pieces: React.ReactNode[] = [];
  let from = quote.start;
  for (const { start, end } of quote.marks) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    pieces.push(text.slice(from - quote.start, begin - quote.start));
    pieces.push(<mark key={begin}>{text.slice(begin - quote.start, end - quote.start)}</mark>);
    from = end;
  }
  pieces.push(text.slice(from - quote.start));
  return pieces;
}
