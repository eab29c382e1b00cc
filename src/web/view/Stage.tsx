import { lazy, Suspense } from 'react';
import { TabPanel, Tabs } from 'react-aria-components';
import type { Scheme } from '../../picture/palette.ts';
import { lookAs } from '../core/actions.ts';
import type { View } from '../core/state.ts';
import { FilterBar } from './FilterBar.tsx';
import { PictureView } from './PictureView.tsx';
import { usePage, useTranslate, useView } from './page.ts';
import { ViewTabs } from './ViewTabs.tsx';

const CascadeView = lazy(() => import('./CascadeView.tsx'));
const TableView = lazy(() => import('./TableView.tsx'));

/** The middle of the page: one of the views of the graph, and the way to the others. */
export function Stage({ scheme }: { scheme: Scheme }) {
  const { store } = usePage();
  const t = useTranslate();
  const view = useView((state) => state.view);
  return (
    <Tabs className="stage" selectedKey={view} onSelectionChange={(chosen) => store.dispatch(lookAs(chosen as View))}>
      <div className="stage-head">
        <ViewTabs />
        <FilterBar />
      </div>
      <TabPanel id={view} className="stage-view">
        <Suspense fallback={<p className="stage-wait">{t('view.wait')}</p>}>
          {view === 'network' && <PictureView scheme={scheme} />}
          {view === 'cascade' && <CascadeView />}
          {view === 'table' && <TableView />}
        </Suspense>
      </TabPanel>
    </Tabs>
  );
}
