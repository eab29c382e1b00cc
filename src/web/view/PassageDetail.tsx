import { useMemo } from 'react';
import { QUIET_EDGE_KINDS } from '../../picture/dimensions.ts';
import { quotesOf } from '../core/evidence.ts';
import { readPassage } from '../core/passage.ts';
import { edgeKindLabel, reading } from '../core/wording.ts';
import { usePage, useSelect, useTranslate, useView } from './page.ts';
import { Quotes } from './Quotes.tsx';
import { EdgeSwatch, NodeSwatch } from './Swatch.tsx';

/** What was read from a sentence: the relations that it proves, then the things that it names. */
export function PassageDetail({ passage }: { passage: string }) {
  const { model } = usePage();
  const t = useTranslate();
  const select = useSelect();
  const language = useView((state) => state.language);
  const found = useMemo(() => readPassage(model, passage), [model, passage]);
  if (!found) return <p className="empty">{t('detail.gone', { key: passage })}</p>;
  const quiet = (kind: (typeof QUIET_EDGE_KINDS)[number]) => Number(QUIET_EDGE_KINDS.includes(kind));
  const edges = [...found.edges].sort((a, b) => quiet(a.kind) - quiet(b.kind));
  const label = (key: string) => model.nodes.get(key)?.label ?? key;
  return (
    <>
      <p className="detail-kind">{t('passage.label')}</p>
      <Quotes heading={t('detail.evidence')} quotes={quotesOf(model, { type: 'passage', key: passage })} />
      <h3>
        {t('passage.edges')} <small>{edges.length}</small>
      </h3>
      <ul className="names" data-role="passage-edges">
        {edges.map((edge) => {
          const [before, after] = reading(edge.kind, 'out', language);
          return (
            <li key={edge.key}>
              <button
                type="button"
                title={edgeKindLabel(edge.kind, language)}
                data-edge={edge.key}
                onClick={() => select({ type: 'edge', key: edge.key })}
              >
                <EdgeSwatch kind={edge.kind} />
                <span>
                  {label(edge.source)} <small>{before}</small> {label(edge.target)} <small>{after}</small>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <h3>
        {t('passage.nodes')} <small>{found.nodes.length}</small>
      </h3>
      <ul className="names">
        {found.nodes.map((node) => (
          <li key={node.key}>
            <button type="button" onClick={() => select({ type: 'node', key: node.key })}>
              <NodeSwatch kind={node.kind} />
              <span>{node.label}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
