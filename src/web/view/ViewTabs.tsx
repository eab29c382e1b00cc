import { lookAs } from '../core/actions.ts';
import { VIEWS } from '../core/state.ts';
import { usePage, useTranslate, useView } from './page.ts';

/** Chooses how the graph is looked at; what is selected, filtered and traced stays. */
export function ViewTabs() {
  const { store } = usePage();
  const t = useTranslate();
  const current = useView((state) => state.view);
  return (
    <nav className="tabs" aria-label={t('view.label')}>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={view === current}
          data-view={view}
          onClick={() => store.dispatch(lookAs(view))}
        >
          {t(`view.${view}`)}
        </button>
      ))}
    </nav>
  );
}
