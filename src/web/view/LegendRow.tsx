import type { ReactNode } from 'react';
import { useState } from 'react';
import { useTranslate } from './page.ts';

interface Props {
  /** `node:` or `edge:` and the kind. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly swatch: ReactNode;
  readonly shown: number;
  readonly total: number;
  readonly on: boolean;
  toggle(): void;
  /** Draws what the row opens to. */
  list?(): ReactNode;
}

/** One kind: shown or not, how many, and its nodes where it has a list. */
export function LegendRow({ id, label, description, swatch, shown, total, on, toggle, list }: Props) {
  const t = useTranslate();
  const [open, setOpen] = useState(false);
  const count = shown === total ? String(total) : t('legend.of', { shown, total });
  return (
    <li data-kind={id} data-on={on} data-shown={shown} data-total={total}>
      <div className="legend-row">
        <label title={description}>
          <input type="checkbox" checked={on} onChange={toggle} />
          {swatch}
          <span className="legend-name">{label}</span>
        </label>
        <span className="legend-count" title={t('legend.shown', { shown, total })}>
          {count}
        </span>
        {list ? (
          <button
            type="button"
            className="legend-open"
            aria-expanded={open}
            aria-label={t('legend.list', { kind: label })}
            onClick={() => setOpen(!open)}
          >
            {open ? '▾' : '▸'}
          </button>
        ) : (
          <span className="legend-open" />
        )}
      </div>
      {open && list?.()}
    </li>
  );
}
