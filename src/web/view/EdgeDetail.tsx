import { lazy, Suspense } from 'react';
import { quotesOf } from '../core/evidence.ts';
import type { EdgeRecord } from '../core/model.ts';
import { edgeKindLabel, nodeKindLabel, reading } from '../core/wording.ts';
import { Attributes } from './Attributes.tsx';
import { CurationWords } from './CurationWords.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { usePage, useSelect, useTranslate, useView } from './page.ts';
import { Quotes } from './Quotes.tsx';
import { EdgeSwatch, NodeSwatch } from './Swatch.tsx';

const Curate = lazy(() => import('./Curate.tsx'));

/** Why an edge is there: who is joined to whom, the sentence that says so, the rule that read it, how sure it is. */
export function EdgeDetail({ edge }: { edge: EdgeRecord }) {
  const { model } = usePage();
  const t = useTranslate();
  const language = useView((state) => state.language);
  const [before, after] = reading(edge.kind, 'out', language);
  return (
    <>
      <p className="detail-kind" style={{ color: `var(--edge-${edge.kind})` }}>
        <EdgeSwatch kind={edge.kind} />
        {edgeKindLabel(edge.kind, language)}
      </p>
      <CurationWords said={edge.curation} />
      <HiddenNote selection={{ type: 'edge', key: edge.key }} />
      <div className="statement" data-role="selected-label">
        <End nodeKey={edge.source} />
        <p className="statement-verb" style={{ color: `var(--edge-${edge.kind})` }}>
          {before || '↓'}
        </p>
        <End nodeKey={edge.target} />
        {after && (
          <p className="statement-verb" style={{ color: `var(--edge-${edge.kind})` }}>
            {after}
          </p>
        )}
      </div>
      <Quotes heading={t('detail.why.edge')} quotes={quotesOf(model, { type: 'edge', key: edge.key })} />
      <div className="attributes">
        <dl>
          <div data-attribute="origin">
            <dt>{t('detail.origin')}</dt>
            <dd>{t(`detail.origin.${edge.origin}`)}</dd>
          </div>
          {edge.confidence !== undefined && (
            <div data-attribute="confidence">
              <dt>{t('detail.confidence')}</dt>
              <dd>
                <meter min={0} max={1} value={edge.confidence} aria-label={t('detail.confidence')} />{' '}
                {Math.round(edge.confidence * 100)}%
              </dd>
            </div>
          )}
        </dl>
      </div>
      <Attributes kind={edge.kind} attributes={edge.attributes} />
      <Suspense>
        <Curate thing={edge} />
      </Suspense>
    </>
  );
}

function End({ nodeKey }: { nodeKey: string }) {
  const { model } = usePage();
  const select = useSelect();
  const language = useView((state) => state.language);
  const node = model.nodes.get(nodeKey);
  if (!node) return null;
  return (
    <button type="button" className="end" onClick={() => select({ type: 'node', key: nodeKey })}>
      <NodeSwatch kind={node.kind} />
      <span>
        {node.label}
        <small>{nodeKindLabel(node.kind, language)}</small>
      </span>
    </button>
  );
}
