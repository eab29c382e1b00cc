import { useEffect, useRef } from 'react';
import { NODE_KINDS } from '../../ontology/kinds.ts';
import type { Model, NodeRecord } from '../core/model.ts';
import { degree } from '../core/model.ts';
import { nodeKindLabel } from '../core/wording.ts';
import { EdgeDetail } from './EdgeDetail.tsx';
import { NodeDetail } from './NodeDetail.tsx';
import { usePage, useSelect, useTranslate, useView } from './page.ts';
import { NodeSwatch } from './Swatch.tsx';

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

/** The best connected node of the kinds that a reader would ask about first. */
function entrances(model: Model): NodeRecord[] {
  const best = new Map<string, NodeRecord>();
  for (const node of model.nodes.values()) {
    const found = best.get(node.kind);
    if (!found || degree(model, node.key) > degree(model, found.key)) best.set(node.kind, node);
  }
  const kinds = NODE_KINDS.filter((kind) => kind !== 'topic' && kind !== 'person' && kind !== 'region');
  return kinds.flatMap((kind) => best.get(kind) ?? []);
}

/** What the panel says before anything is selected. */
function Start() {
  const { model } = usePage();
  const t = useTranslate();
  const select = useSelect();
  const language = useView((state) => state.language);
  return (
    <>
      <p className="empty">{t('detail.empty')}</p>
      <h3>{t('detail.start')}</h3>
      <ul className="names">
        {entrances(model).map(({ key, kind, label }) => (
          <li key={key}>
            <button type="button" onClick={() => select({ type: 'node', key })}>
              <NodeSwatch kind={kind} />
              <span>{label}</span>
              <small>{nodeKindLabel(kind, language)}</small>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
