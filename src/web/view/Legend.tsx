import { useMemo } from 'react';
import type { EdgeFamily } from '../../ontology/registry.ts';
import { EDGE_FAMILIES, EDGE_KINDS, EDGES, NODE_KINDS, NODES } from '../../ontology/registry.ts';
import { hideKinds, toggleEdgeKind, toggleNodeKind } from '../core/actions.ts';
import { QUIET_EDGE_KINDS, QUIET_NODE_KINDS } from '../core/state.ts';
import { shownCounts } from '../core/visible.ts';
import { edgeKindLabel, nodeKindLabel } from '../core/wording.ts';
import { KindList } from './KindList.tsx';
import { LegendRow } from './LegendRow.tsx';
import { usePage, useTranslate, useView } from './page.ts';
import { EdgeSwatch, NodeSwatch } from './Swatch.tsx';

/** Kinds with their counts; the box beside each takes it out of the picture, the arrow lists its nodes. */
export function Legend() {
  const { model, store } = usePage();
  const t = useTranslate();
  const language = useView((state) => state.language);
  const hiddenNodeKinds = useView((state) => state.hiddenNodeKinds);
  const hiddenEdgeKinds = useView((state) => state.hiddenEdgeKinds);
  const counts = useMemo(
    () => shownCounts(model, { hiddenNodeKinds, hiddenEdgeKinds }),
    [model, hiddenNodeKinds, hiddenEdgeKinds],
  );
  const families = Object.keys(EDGE_FAMILIES) as EdgeFamily[];
  const present = EDGE_KINDS.filter((kind) => model.edgeTotals.get(kind));
  return (
    <div className="legend">
      <div className="legend-actions">
        <button type="button" onClick={() => store.dispatch(hideKinds([], []))}>
          {t('legend.all')}
        </button>
        <button type="button" onClick={() => store.dispatch(hideKinds(QUIET_NODE_KINDS, QUIET_EDGE_KINDS))}>
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
            shown={counts.nodes.get(kind) ?? 0}
            total={model.nodeTotals.get(kind) ?? 0}
            on={!hiddenNodeKinds.has(kind)}
            toggle={() => store.dispatch(toggleNodeKind(kind))}
            list={() => <KindList kind={kind} />}
          />
        ))}
      </ul>
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
                  shown={counts.edges.get(kind) ?? 0}
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
