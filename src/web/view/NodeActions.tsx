import { hideNode, isolate, toggleExpanded, trace } from '../core/actions.ts';
import type { NodeRecord } from '../core/model.ts';
import { prepareTrace, wantsPreparing } from '../core/prepare.ts';
import type { TraceRequest } from '../core/state.ts';
import { DIRECTIONS } from '../core/state.ts';
import { usePage, useTranslate, useView } from './page.ts';

/** How far around a node one may look. */
const DEPTHS = [1, 2, 3] as const;

/** What can be done with the selected node: trace it, see only what is around it, open it up, put it away. */
export function NodeActions({ node: { key } }: { node: NodeRecord }) {
  const { model, store } = usePage();
  const t = useTranslate();
  const around = useView((state) => state.filters.around);
  const expanded = useView((state) => state.filters.expanded.has(key));
  const depth = around?.key === key ? around.depth : 0;
  const follow = (direction: TraceRequest['direction']) => {
    const begin = () => store.dispatch(trace({ direction, from: key }));
    if (wantsPreparing(model)) void prepareTrace(model).then(begin);
    else begin();
  };
  return (
    <div className="actions" role="toolbar" aria-label={t('actions.label')}>
      {DIRECTIONS.map((direction) => (
        <button key={direction} type="button" data-trace={direction} onClick={() => follow(direction)}>
          {t(`trace.${direction}`)}
        </button>
      ))}
      <select
        aria-label={t('actions.around')}
        value={depth}
        data-control="around"
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          store.dispatch(isolate(chosen > 0 ? { key, depth: chosen } : undefined));
        }}
      >
        <option value={0}>{t('actions.around')}</option>
        {DEPTHS.map((one) => (
          <option key={one} value={one}>
            {t('actions.depth', { count: one })}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-pressed={expanded}
        data-action="expand"
        onClick={() => store.dispatch(toggleExpanded(key))}
      >
        {t('actions.expand')}
      </button>
      <button type="button" data-action="hide" onClick={() => store.dispatch(hideNode(key))}>
        {t('actions.hide')}
      </button>
    </div>
  );
}
