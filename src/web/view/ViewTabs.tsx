import { Tab, TabList } from 'react-aria-components';
import { VIEWS } from '../core/state.ts';
import { useTranslate } from './page.ts';

/** Chooses how the graph is looked at; what is selected, filtered and traced stays. */
export function ViewTabs() {
  const t = useTranslate();
  return (
    <TabList className="tabs" aria-label={t('view.label')}>
      {VIEWS.map((view) => (
        <Tab key={view} id={view} data-view={view}>
          {t(`view.${view}`)}
        </Tab>
      ))}
    </TabList>
  );
}
