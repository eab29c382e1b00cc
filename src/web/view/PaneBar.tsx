import { showPane } from '../core/actions.ts';
import { PANES } from '../core/state.ts';
import { usePage, useTranslate, useView } from './page.ts';

/** On a narrow screen: which part of the page is in front. */
export function PaneBar() {
  const { store } = usePage();
  const t = useTranslate();
  const current = useView((state) => state.pane);
  return (
    <nav className="panes" aria-label={t('pane.label')}>
      {PANES.map((pane) => (
        <button
          key={pane}
          type="button"
          data-pane={pane}
          aria-pressed={pane === current}
          onClick={() => store.dispatch(showPane(pane))}
        >
          {t(`pane.${pane}`)}
        </button>
      ))}
    </nav>
  );
}
