import { useEffect, useRef } from 'react';
import { EdgeDetail } from './EdgeDetail.tsx';
import { NodeDetail } from './NodeDetail.tsx';
import { usePage, useSelect, useTranslate, useView } from './page.ts';
import { Start } from './Start.tsx';

/** The panel of what is selected. */
export function Detail() {
  const { model } = usePage();
  const t = useTranslate();
  const select = useSelect();
  const selection = useView((state) => state.selection);
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another selection is read from its top
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [selection]);
  const node = selection?.type === 'node' ? model.nodes.get(selection.key) : undefined;
  const edge = selection?.type === 'edge' ? model.edges.get(selection.key) : undefined;
  return (
    <section className="detail" id="detail" aria-label={t('detail.label')} tabIndex={-1} ref={panel}>
      {selection && (
        <button type="button" className="detail-close" onClick={() => select(undefined)} aria-label={t('detail.close')}>
          ×
        </button>
      )}
      {node && <NodeDetail key={node.key} node={node} />}
      {edge && <EdgeDetail key={edge.key} edge={edge} />}
      {selection && !node && !edge && <p className="empty">{t('detail.gone', { key: selection.key })}</p>}
      {!selection && <Start />}
    </section>
  );
}
