import { lazy, Suspense, useEffect, useRef } from 'react';
import { EdgeDetail } from './EdgeDetail.tsx';
import { NodeDetail } from './NodeDetail.tsx';
import { PassageDetail } from './PassageDetail.tsx';
import { usePage, useSelect, useTranslate, useView } from './page.ts';
import { Start } from './Start.tsx';

const TracePanel = lazy(() => import('./TracePanel.tsx'));

/** The panel of what is selected. */
export function Detail() {
  const { model } = usePage();
  const t = useTranslate();
  const select = useSelect();
  const selection = useView((state) => state.selection);
  const request = useView((state) => state.trace);
  const tracing = request !== undefined;
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is read from its top
  useEffect(() => {
    if (!tracing) panel.current?.scrollTo({ top: 0 });
  }, [selection, tracing]);
  const node = selection?.type === 'node' ? model.nodes.get(selection.key) : undefined;
  const edge = selection?.type === 'edge' ? model.edges.get(selection.key) : undefined;
  return (
    <section className="detail" id="detail" aria-label={t('detail.label')} tabIndex={-1} ref={panel}>
      {request && (
        <Suspense>
          <TracePanel request={request} />
        </Suspense>
      )}
      <div className="detail-body">
        {selection && (
          <button
            type="button"
            className="detail-close"
            onClick={() => select(undefined)}
            aria-label={t('detail.close')}
          >
            ×
          </button>
        )}
        {node && <NodeDetail key={node.key} node={node} />}
        {edge && <EdgeDetail key={edge.key} edge={edge} />}
        {selection?.type === 'passage' && <PassageDetail passage={selection.key} />}
        {selection && selection.type !== 'passage' && !node && !edge && (
          <p className="empty">{t('detail.gone', { key: selection.key })}</p>
        )}
        {!selection && !tracing && <Start />}
      </div>
    </section>
  );
}
