import { lazy, Suspense } from 'react';
import { quotesOf } from '../core/evidence.ts';
import type { NodeRecord } from '../core/model.ts';
import { nodeKindLabel } from '../core/wording.ts';
import { Attributes } from './Attributes.tsx';
import { CurationWords } from './CurationWords.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { Neighbours } from './Neighbours.tsx';
import { NodeActions } from './NodeActions.tsx';
import { usePage, useTranslate, useView } from './page.ts';
import { Quotes } from './Quotes.tsx';
import { NodeSwatch } from './Swatch.tsx';

const Curate = lazy(() => import('./Curate.tsx'));

/** Everything that the graph says about a node. */
export function NodeDetail({ node }: { node: NodeRecord }) {
  const { model } = usePage();
  const t = useTranslate();
  const language = useView((state) => state.language);
  return (
    <>
      <p className="detail-kind" style={{ color: `var(--node-${node.kind})` }}>
        <NodeSwatch kind={node.kind} />
        {nodeKindLabel(node.kind, language)}
      </p>
      <h2 data-role="selected-label">{node.label}</h2>
      <CurationWords said={node.curation} />
      <NodeActions node={node} />
      <HiddenNote selection={{ type: 'node', key: node.key }} />
      {node.aliases.length > 0 && (
        <div className="aliases">
          <h3>{t('detail.aliases')}</h3>
          <ul>
            {node.aliases.map((alias) => (
              <li key={alias}>{alias}</li>
            ))}
          </ul>
        </div>
      )}
      <Attributes kind={node.kind} attributes={node.attributes} />
      <Quotes heading={t('detail.evidence')} quotes={quotesOf(model, { type: 'node', key: node.key })} />
      <Suspense>
        <Curate thing={node} />
      </Suspense>
      <Neighbours node={node} />
    </>
  );
}
