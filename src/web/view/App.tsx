import { useEffect, useState } from 'react';
import type { Loaded } from '../core/fetch-graph.ts';
import { fetchGraph } from '../core/fetch-graph.ts';
import { createSearchIndex } from '../core/search.ts';
import type { Language } from '../core/state.ts';
import { preferredLanguage } from '../core/state.ts';
import { translator } from '../strings/index.ts';
import { Explorer } from './Explorer.tsx';
import { Failure } from './Failure.tsx';
import type { PageContext } from './page.ts';
import { PageProvider } from './page.ts';
import { useScheme } from './scheme.ts';
import { openSession } from './session.ts';

/** The whole page: loads the graph, then explores it or says why it cannot. */
export function App() {
  const [loaded, setLoaded] = useState<Loaded>();
  const [attempt, setAttempt] = useState(0);
  const [page, setPage] = useState<PageContext>();
  const language = preferredLanguage(navigator.languages);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    let current = true;
    void fetchGraph(new URL(location.href)).then((answer) => {
      if (!current) return;
      setLoaded(answer);
      if ('model' in answer) {
        const { model } = answer;
        setPage({ model, index: createSearchIndex(model), ...openSession(model) });
      }
    });
    return () => {
      current = false;
    };
  }, [attempt]);

  if (loaded && 'failure' in loaded) {
    return <Failure failure={loaded.failure} language={language} retry={() => setAttempt(attempt + 1)} />;
  }
  if (!page) {
    return <Loading language={language} />;
  }
  return (
    <PageProvider value={page}>
      <Explorer />
    </PageProvider>
  );
}

function Loading({ language }: { language: Language }) {
  useScheme('system');
  return (
    <p className="loading" role="status">
      {translator(language)('app.loading')}
    </p>
  );
}
