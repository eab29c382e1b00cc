import { useId, useMemo, useState } from 'react';
import type { NodeKind } from '../../ontology/kinds.ts';
import { degree } from '../core/model.ts';
import { usePage, useTranslate } from './page.ts';
import { NodeSwatch } from './Swatch.tsx';

/** Nodes that are offered at once. */
const MOST = 6;

interface Props {
  readonly legend: string;
  /** Only nodes of these kinds. */
  readonly kinds: readonly NodeKind[];
  /** The key of the node that is chosen, if any. */
  readonly value: string | undefined;
  /** A node that cannot be chosen. */
  readonly not?: string;
  choose(key: string): void;
}

/** Chooses a node by its name: the chosen one, and those whose names hold what is typed, the best connected first. */
export function NodePicker({ legend, kinds, value, not, choose }: Props) {
  const { model } = usePage();
  const t = useTranslate();
  const group = useId();
  const [query, setQuery] = useState('');
  const found = useMemo(() => {
    const words = query.trim().toLowerCase();
    const named = [...model.nodes.values()].filter(
      ({ key, kind, label, aliases }) =>
        key !== not &&
        key !== value &&
        kinds.includes(kind) &&
        words !== '' &&
        [label, ...aliases].some((name) => name.toLowerCase().includes(words)),
    );
    return named.sort((a, b) => degree(model, b.key) - degree(model, a.key)).slice(0, MOST);
  }, [model, kinds, not, value, query]);
  const chosen = value === undefined ? undefined : model.nodes.get(value);
  return (
    <fieldset className="picker">
      <legend>{legend}</legend>
      <input
        type="search"
        aria-label={`${legend} ${t('curate.find')}`}
        placeholder={t('curate.find')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {[...(chosen ? [chosen] : []), ...found].map(({ key, kind, label }) => (
        <label key={key}>
          <input type="radio" name={group} checked={key === value} onChange={() => choose(key)} value={key} />
          <NodeSwatch kind={kind} />
          <span>{label}</span>
        </label>
      ))}
      {query.trim() !== '' && found.length === 0 && <p className="empty">{t('curate.no-match')}</p>}
    </fieldset>
  );
}
