import { lazy, Suspense } from 'react';
import type { Scheme } from '../../picture/palette.ts';
import { FilterBar } from './FilterBar.tsx';
import { PictureView } from './PictureView.tsx';
import { useTranslate, useView } from './page.ts';
import { ViewTabs } from './ViewTabs.tsx';

const CascadeView = lazy(() => import('./CascadeView.tsx'));
const TableView = lazy(() => import('./TableView.tsx'));

/** The middle of the page: one of the views of the graph, and the way to the others. */
export function Stage({ scheme }: { scheme: Scheme }) {
  const t = useTranslate();
  const view = useView((state) => state.view);
  return (
    <div className="stage">
      <div className="stage-head">
        <ViewTabs />
        <FilterBar />
      </div>
      <Suspense fallback={<p className="stage-wait">{t('view.wait')}</p>}>
        {view === 'network' && <PictureView scheme={scheme} />}
        {view === 'cascade' && <CascadeView />}
        {view === 'table' && <TableView />}
      </Suspense>
    </div>
  );
}
