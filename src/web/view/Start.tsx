import { useMemo } from 'react';
import { entrances } from '../core/entrances.ts';
import { usePage, useSelect, useTranslate } from './page.ts';
import { NodeSwatch } from './Swatch.tsx';

/** What the panel says before anything is selected: how to use the page, and where to begin. */
export function Start() {
  const { model } = usePage();
  const t = useTranslate();
  const select = useSelect();
  const found = useMemo(() => entrances(model), [model]);
  return (
    <>
      <h2 className="quiet">{t('start.label')}</h2>
      <p className="empty">{t('detail.empty')}</p>
      {found.map(({ id, best }) => (
        <div key={id} data-entrance={id}>
          <h3>{t(`start.${id}`)}</h3>
          <ul className="names">
            {best.map(({ node: { key, kind, label }, count }) => (
              <li key={key}>
                <button type="button" onClick={() => select({ type: 'node', key })}>
                  <NodeSwatch kind={kind} />
                  <span>{label}</span>
                  <small>{count}</small>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
