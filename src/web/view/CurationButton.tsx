import { lazy, Suspense, useEffect, useState } from 'react';
import { builtIn } from '../core/curated.ts';
import { unsaved } from '../core/unsaved.ts';
import { usePage, useTranslate, useView } from './page.ts';

const CurationDialog = lazy(() => import('./CurationDialog.tsx'));

/** Opens the list of what was decided, and tells how much that is. Whoever leaves with decisions unsaved is asked. */
export function CurationButton() {
  const { base, store } = usePage();
  const t = useTranslate();
  const count = builtIn(base).length + useView((state) => state.curation.length);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved.among(store.get().curation)) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [store]);
  return (
    <>
      <button
        type="button"
        className="head-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        data-action="curation"
      >
        {count > 0 ? t('curate.open', { count }) : t('curate.label')}
      </button>
      {open && (
        <Suspense>
          <CurationDialog close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
