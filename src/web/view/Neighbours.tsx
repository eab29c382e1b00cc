import { useMemo, useState } from 'react';
import type { NodeRecord } from '../core/model.ts';
import type { NeighbourGroup } from '../core/neighbours.ts';
import { neighbourGroups } from '../core/neighbours.ts';
import { edgeKindLabel, reading } from '../core/wording.ts';
import { usePage, useSelect, useTranslate, useView } from './page.ts';
import { EdgeSwatch, NodeSwatch } from './Swatch.tsx';
import { Tip } from './Tip.tsx';

const PAGE = 8;

/** A node's neighbours, grouped by what ties them to it, each group reading as a sentence. */
export function Neighbours({ node }: { node: NodeRecord }) {
  const { model } = usePage();
  const t = useTranslate();
  const groups = useMemo(() => neighbourGroups(model, node.key), [model, node]);
  if (groups.length === 0) return null;
  return (
    <div className="neighbours">
      <h3>{t('detail.neighbours')}</h3>
      {groups.map((group) => (
        <Group key={`${group.kind} ${group.direction}`} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { kind, direction, neighbours } }: { group: NeighbourGroup }) {
  const t = useTranslate();
  const select = useSelect();
  const language = useView((state) => state.language);
  const [length, setLength] = useState(PAGE);
  const [before, after] = reading(kind, direction, language);
  return (
    <div className="neighbour-group" data-group={`${kind}:${direction}`} data-count={neighbours.length}>
      <h4 title={edgeKindLabel(kind, language)}>
        <EdgeSwatch kind={kind} />
        {before} … {after} <small>{neighbours.length}</small>
      </h4>
      <ul className="names">
        {neighbours.slice(0, length).map(({ edge, node }) => (
          <li key={edge.key} className="neighbour">
            <button type="button" onClick={() => select({ type: 'node', key: node.key })} data-key={node.key}>
              <NodeSwatch kind={node.kind} />
              <span>{node.label}</span>
            </button>
            <Tip words={t('detail.why')}>
              <button
                type="button"
                className="why"
                aria-label={`${t('detail.why')} ${node.label}`}
                onClick={() => select({ type: 'edge', key: edge.key })}
                data-edge={edge.key}
              >
                ❝
              </button>
            </Tip>
          </li>
        ))}
      </ul>
      {neighbours.length > length && (
        <button type="button" className="more" onClick={() => setLength(length + 50)}>
          {t('detail.more', { count: neighbours.length - length })}
        </button>
      )}
    </div>
  );
}
