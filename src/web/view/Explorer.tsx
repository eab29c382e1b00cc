import { useEffect, useRef, useState } from 'react';
import { Announcer } from './Announcer.tsx';
import { Detail } from './Detail.tsx';
import { Filters } from './Filters.tsx';
import { Header } from './Header.tsx';
import { whenIdle } from './idle.ts';
import { useKeptFocus } from './keep-focus.ts';
import { Legend } from './Legend.tsx';
import { PaneBar } from './PaneBar.tsx';
import { usePage, useTranslate, useView } from './page.ts';
import { Reader } from './Reader.tsx';
import { SearchBox } from './SearchBox.tsx';
import { Stage } from './Stage.tsx';
import { useScheme } from './scheme.ts';
import { bindAddress } from './session.ts';
import { useShortcuts } from './shortcuts.ts';

/** The page of a graph: find and filter · the picture over the report's text · what is selected. */
export function Explorer() {
  const { model, store, home, hash, finder } = usePage();
  const t = useTranslate();
  const language = useView((state) => state.language);
  const pane = useView((state) => state.pane);
  const searching = useView((state) => state.query.trim() !== '');
  const readerOpen = useView((state) => state.readerOpen);
  const scheme = useScheme(useView((state) => state.theme));
  const page = useRef<HTMLDivElement>(null);
  // The picture begins first, for to paint the lists and the text would keep the graphics from it.
  const [begun, setBegun] = useState(false);
  useEffect(() => setBegun(true), []);
  useEffect(() => whenIdle(finder.begin), [finder]);
  useShortcuts(store);
  useKeptFocus(page);
  useEffect(() => bindAddress({ store, model, home, hash }), [store, model, home, hash]);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = t('app.title');
  });
  return (
    <div className="page" ref={page} data-pane={pane} data-reader={readerOpen ? 'open' : 'closed'}>
      <button type="button" className="skip" onClick={() => document.getElementById('detail')?.focus()}>
        {t('app.skip')}
      </button>
      <Header />
      <main className="parts">
        <section className="find" aria-label={t('pane.find')}>
          {begun && <SearchBox />}
          {begun && !searching && (
            <Legend>
              <Filters />
            </Legend>
          )}
        </section>
        <Stage scheme={scheme} />
        {begun && <Detail />}
        {begun && <Reader />}
      </main>
      <PaneBar />
      <Announcer />
    </div>
  );
}
