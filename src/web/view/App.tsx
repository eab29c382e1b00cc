import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { GraphFile } from '../../ontology/schema.ts';
import type { Loaded } from '../core/fetch-graph.ts';
import { EMBEDDED_GRAPH, fetchGraph, openGraph } from '../core/fetch-graph.ts';
import { fileOf } from '../core/file-of.ts';
import { modelOf } from '../core/load.ts';
import type { Model } from '../core/model.ts';
import { prepare } from '../core/prepare.ts';
import { preferredLanguage } from '../core/state.ts';
import { openInWorker } from '../opening/open.ts';
import type { OpeningProgress } from '../opening/task.ts';
import { warmGraphics } from '../picture/webgl.ts';
import { createFinder } from '../search/finder.ts';
import { CuratedPage } from './CuratedPage.tsx';
import { DropZone } from './DropZone.tsx';
import { Explorer } from './Explorer.tsx';
import { embeddedGraph } from './embedded.ts';
import { Failure } from './Failure.tsx';
import { Loading } from './Loading.tsx';
import type { PageContext } from './page.ts';
import type { Change } from './session.ts';
import { changeSession, openSession } from './session.ts';

const IntakeDialog = lazy(() => import('./IntakeDialog.tsx'));

/** The intake desk: open or not, and the files that were dropped on the page to open it. */
interface Desk {
  readonly open: boolean;
  readonly dropped: readonly File[];
}

/** The graph that the page holds, or that it fetches. */
async function load(progress: (progress: OpeningProgress) => void): Promise<Loaded> {
  const text = embeddedGraph();
  const opening = { progress, elsewhere: openInWorker };
  const asked =
    text === undefined ? fetchGraph(new URL(location.href), opening) : openGraph(EMBEDDED_GRAPH, text, opening);
  warmGraphics();
  return asked;
}

/** The whole page: loads the graph, then explores it or says why it cannot; reports can be brought to either. */
export function App() {
  const [loaded, setLoaded] = useState<Loaded>();
  const [progress, setProgress] = useState<OpeningProgress>();
  const [attempt, setAttempt] = useState(0);
  const [page, setPage] = useState<PageContext>();
  const [desk, setDesk] = useState<Desk>();
  const graphs = useRef(0);
  const language = page?.store.get().language ?? preferredLanguage(navigator.languages);
  const openIntake = (dropped: readonly File[] = []) => setDesk({ open: true, dropped });

  /** Shows this model by a session of its own. */
  const enter = (model: Model, session: Pick<PageContext, 'store' | 'home'>) => {
    graphs.current++;
    setPage({ base: model, model, finder: createFinder(model), ...session, openIntake: () => openIntake() });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    let current = true;
    void load((now) => current && setProgress(now)).then(async (answer) => {
      const session = 'model' in answer ? openSession(answer.model) : undefined;
      if ('model' in answer && session) await prepare(answer.model, session.store.get());
      if (!current) return;
      setLoaded(answer);
      if ('model' in answer && session) enter(answer.model, session);
    });
    return () => {
      current = false;
    };
  }, [attempt]);

  const change = (file: GraphFile, how: Change, document: string | undefined) => {
    const model = modelOf(file);
    enter(model, page ? changeSession(page, model, how, document) : openSession(model));
  };

  const explorer = page && (
    <CuratedPage key={graphs.current} page={page}>
      <Explorer />
    </CuratedPage>
  );
  const failed = !page && loaded && 'failure' in loaded && (
    <Failure
      failure={loaded.failure}
      language={language}
      retry={() => setAttempt(attempt + 1)}
      openIntake={() => openIntake()}
    />
  );
  return (
    <>
      {explorer || failed || <Loading language={language} progress={progress} />}
      <DropZone language={language} take={openIntake} />
      {desk && (
        <Suspense>
          <IntakeDialog
            open={desk.open}
            dropped={desk.dropped}
            language={language}
            current={page && (() => fileOf(page.base))}
            show={change}
            close={() => setDesk({ open: false, dropped: [] })}
          />
        </Suspense>
      )}
    </>
  );
}
