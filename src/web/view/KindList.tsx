import { useMemo, useState } from 'react';
import type { NodeKind } from '../../ontology/kinds.ts';
import { degree } from '../core/model.ts';
import { usePage, useSelect, useTranslate, useView } from './page.ts';

const PAGE = 100;

/** Every node of a kind, the best connected first; a long list grows by the page. */
export function KindList({ kind }: { kind: NodeKind }) {
  const { model } = usePage();
  const t = useTranslate();
  const select = useSelect();
  const [length, setLength] = useState(PAGE);
  const selected = useView((state) => (state.selection?.type === 'node' ? state.selection.key : undefined));
  const nodes = useMemo(() => {
    const found = [...model.nodes.values()].filter((node) => node.kind === kind);
    return found.sort((a, b) => degree(model, b.key) - degree(model, a.key));
  }, [model, kind]);
  return (
    <ul className="names">
      {nodes.slice(0, length).map(({ key, label }) => (
        <li key={key}>
          <button
            type="button"
            aria-current={key === selected || undefined}
            onClick={() => select({ type: 'node', key })}
            title={label}
          >
            <span>{label}</span>
            <small>{degree(model, key)}</small>
          </button>
        </li>
      ))}
      {nodes.length > length && (
        <li>
          <button type="button" className="more" onClick={() => setLength(length + PAGE)}>
            {t('list.more', { count: Math.min(PAGE, nodes.length - length), total: nodes.length })}
          </button>
        </li>
      )}
    </ul>
  );
}
