import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { curatedModel } from '../core/curated.ts';
import type { LoadFailure } from '../core/fetch-graph.ts';
import type { Model } from '../core/model.ts';
import { prepare } from '../core/prepare.ts';
import { preferredLanguage } from '../core/state.ts';
import { beginOpening, type GraphOpening } from '../opening/begin.ts';
import { createFinder } from '../search/finder.ts';
import { CuratedPage } from './CuratedPage.tsx';
import { DropZone } from './DropZone.tsx';
import { Explorer } from './Explorer.tsx';
import { Failure } from './Failure.tsx';
import { Loading } from './Loading.tsx';
import type { PageContext } from './page.ts';
import type { Change, Session } from './session.ts';
import { changeSession, openSession } from './session.ts';

const IntakeDialog = lazy(() => import('./IntakeDialog.tsx'));

/** The intake desk: open or not, and the files that were dropped on the page to open it. */
interface Desk {
  readonly open: boolean;
  readonly dropped: readonly File[];
}

/** The whole page: explores the graph that is being opened, or says why it cannot; reports can be brought to either. */
export function App({ opening: first }: { opening: GraphOpening }) {
  const [opening, setOpening] = useState(first);
  const [failure, setFailure] = useState<LoadFailure>();
  const progress = useSyncExternalStore(opening.subscribe, opening.progress);
  const [page, setPage] = useState<PageContext>();
  const [desk, setDesk] = useState<Desk>();
  const graphs = useRef(0);
  const language = page?.store.get().language ?? preferredLanguage(navigator.languages);
  const openIntake = (dropped: readonly File[] = []) => setDesk({ open: true, dropped });

  /** Shows this model by a session of its own. */
  const enter = (model: Model, session: Session) => {
    graphs.current++;
    setPage({ base: model, model, finder: createFinder(model), ...session, openIntake: () => openIntake() });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: each opening is entered once
  useEffect(() => {
    let current = true;
    void opening.opened.then((opened) => {
      if (!current) return;
      if ('failure' in opened) setFailure(opened.failure);
      else enter(opened.model, opened.session);
    });
    return () => {
      current = false;
    };
  }, [opening]);

  const change = async (model: Model, how: Change, document: string | undefined) => {
    const session = page ? changeSession(page, model, how, document) : openSession(model);
    const state = session.store.get();
    await prepare(curatedModel(model, state.curation).model, state);
    enter(model, session);
  };

  const explorer = page && (
    <CuratedPage key={graphs.current} page={page}>
      <Explorer />
    </CuratedPage>
  );
  const failed = !page && failure && (
    <Failure
      failure={failure}
      language={language}
      retry={() => setOpening(beginOpening())}
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
            current={page?.base}
            show={change}
            close={() => setDesk({ open: false, dropped: [] })}
          />
        </Suspense>
      )}
    </>
  );
}
