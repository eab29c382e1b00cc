import type { ReactNode } from 'react';
import type { EdgeFamily } from '../../ontology/registry.ts';
import { EDGE_FAMILIES, EDGE_KINDS, EDGES, NODE_KINDS, NODES } from '../../ontology/registry.ts';
import { filter, toggleEdgeKind, toggleLoose, toggleNodeKind } from '../core/actions.ts';
import { OPEN_FILTERS } from '../core/filters.ts';
import { edgeKindLabel, nodeKindLabel } from '../core/wording.ts';
import { KindList } from './KindList.tsx';
import { LegendRow } from './LegendRow.tsx';
import { usePage, useTranslate, useView, useVisible } from './page.ts';
import { EdgeSwatch, NodeSwatch } from './Swatch.tsx';

/** Kinds with their counts, other filters between them; the box beside each takes it out of the picture, the arrow lists its nodes. */
export function Legend({ children }: { children: ReactNode }) {
  const { model, store, home } = usePage();
  const t = useTranslate();
  const language = useView((state) => state.language);
  const { hiddenNodeKinds, hiddenEdgeKinds, loose } = useView((state) => state.filters);
  const { nodeCounts, edgeCounts } = useVisible();
  const families = Object.keys(EDGE_FAMILIES) as EdgeFamily[];
  const present = EDGE_KINDS.filter((kind) => model.edgeTotals.get(kind));
  return (
    <div className="legend">
      <div className="legend-actions">
        <button type="button" onClick={() => store.dispatch(filter(OPEN_FILTERS))}>
          {t('legend.all')}
        </button>
        <button type="button" onClick={() => store.dispatch(filter(home.filters))}>
          {t('legend.default')}
        </button>
      </div>
      <h2>{t('legend.nodes')}</h2>
      <ul className="legend-rows">
        {NODE_KINDS.filter((kind) => model.nodeTotals.get(kind)).map((kind) => (
          <LegendRow
            key={kind}
            id={`node:${kind}`}
            label={nodeKindLabel(kind, language)}
            description={NODES[kind].description[language]}
            swatch={<NodeSwatch kind={kind} />}
            shown={nodeCounts.get(kind) ?? 0}
            total={model.nodeTotals.get(kind) ?? 0}
            on={!hiddenNodeKinds.has(kind)}
            toggle={() => store.dispatch(toggleNodeKind(kind))}
            list={() => <KindList kind={kind} />}
          />
        ))}
      </ul>
      <label className="legend-loose">
        <input type="checkbox" checked={loose} onChange={() => store.dispatch(toggleLoose())} />
        {t('legend.loose')}
      </label>
      {children}
      <h2>{t('legend.edges')}</h2>
      {families.map((family) => {
        const kinds = present.filter((kind) => EDGES[kind].family === family);
        if (kinds.length === 0) return null;
        return (
          <div key={family} className="legend-family">
            <h3>{EDGE_FAMILIES[family][language]}</h3>
            <ul className="legend-rows">
              {kinds.map((kind) => (
                <LegendRow
                  key={kind}
                  id={`edge:${kind}`}
                  label={edgeKindLabel(kind, language)}
                  description={EDGES[kind].reads[language]}
                  swatch={<EdgeSwatch kind={kind} />}
                  shown={edgeCounts.get(kind) ?? 0}
                  total={model.edgeTotals.get(kind) ?? 0}
                  on={!hiddenEdgeKinds.has(kind)}
                  toggle={() => store.dispatch(toggleEdgeKind(kind))}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
