import type { ReactNode } from 'react';
import { useEffect, useMemo } from 'react';
import { curatedModel } from '../core/curated.ts';
import { createFinder } from '../search/finder.ts';
import type { PageContext } from './page.ts';
import { PageProvider, useStore } from './page.ts';

/** The page of a graph as the decisions of its reader leave it. */
export function CuratedPage({ page, children }: { page: PageContext; children: ReactNode }) {
  const entries = useStore(page.store, (state) => state.curation);
  const context = useMemo(() => {
    const { model } = curatedModel(page.base, entries);
    return model === page.model ? page : { ...page, model, finder: createFinder(model) };
  }, [page, entries]);
  useEffect(() => () => context.finder.end(), [context]);
  return <PageProvider value={context}>{children}</PageProvider>;
}
