import type { KeyboardEvent } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { search } from '../core/actions.ts';
import type { Hit } from '../core/search.ts';
import { nodeKindLabel } from '../core/wording.ts';
import { usePage, useSelect, useTranslate, useView } from './page.ts';
import { NodeSwatch } from './Swatch.tsx';

const LIST = 'search-results';
/** Id of the search field. */
export const SEARCH_INPUT = 'search-input';

/** The search box and what it finds, as a combobox: arrows move, Enter selects, Escape clears. */
export function SearchBox() {
  const { index, store } = usePage();
  const t = useTranslate();
  const select = useSelect();
  const language = useView((state) => state.language);
  const query = useView((state) => state.query);
  const [active, setActive] = useState(0);
  const [hearing, setHearing] = useState(false);
  const wants = index.wants(query);
  useEffect(() => {
    if (wants) void index.hear().then(() => setHearing(true));
  }, [index, wants]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the dictionary of pinyin more is found
  const groups = useMemo(() => index.find(query), [index, query, hearing]);
  const typed = useRef(0);
  useEffect(() => {
    performance.measure('search', { start: typed.current, detail: query });
  }, [query]);
  const hits = groups.flatMap(({ hits: found }) => found);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const searching = query.trim() !== '';
  const change = (value: string) => {
    typed.current = performance.now();
    setActive(0);
    store.dispatch(search(value));
  };
  const choose = (hit: Hit | undefined) => hit && select({ type: 'node', key: hit.node.key });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') change('');
    else if (event.key === 'Enter') choose(hits[active]);
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <div className="search">
      <input
        id={SEARCH_INPUT}
        type="search"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={searching}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={searching && hits.length > 0 ? optionId(active) : undefined}
        placeholder={t('search.placeholder')}
        value={query}
        onChange={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {searching && (
        <p className="search-count" role="status">
          {total === 0 ? t('search.none', { query: query.trim() }) : t('search.count', { count: total })}
        </p>
      )}
      <div id={LIST} role="listbox" aria-label={t('search.label')} className="results" hidden={!searching}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox has no element of its own
          <div key={group.kind} role="group" aria-label={nodeKindLabel(group.kind, language)} data-kind={group.kind}>
            <p className="results-kind" aria-hidden="true">
              <NodeSwatch kind={group.kind} />
              {nodeKindLabel(group.kind, language)} <small>{group.total}</small>
            </p>
            {group.hits.map((hit) => {
              const i = hits.indexOf(hit);
              return <Option key={hit.node.key} hit={hit} i={i} active={i === active} choose={() => choose(hit)} />;
            })}
            {group.total > group.hits.length && (
              <p className="results-more">{t('search.more', { count: group.total - group.hits.length })}</p>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function optionId(i: number): string {
  return `${LIST}-${i}`;
}

/** Keeps the option that the arrows reached in view. */
function reveal(option: HTMLElement | null) {
  option?.scrollIntoView({ block: 'nearest' });
}

function Option({ hit, i, active, choose }: { hit: Hit; i: number; active: boolean; choose(): void }) {
  const { node, text, start, end } = hit;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox holds the focus and takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: options are reached by aria-activedescendant
    <div
      role="option"
      id={optionId(i)}
      aria-selected={active}
      className="result"
      data-key={node.key}
      onClick={choose}
      ref={active ? reveal : undefined}
    >
      <span>
        {text.slice(0, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </span>
      {text !== node.label && <small>{node.label}</small>}
    </div>
  );
}
