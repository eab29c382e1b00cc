import type { KeyboardEvent } from 'react';
import { useRef, useState } from 'react';
import { search } from '../core/actions.ts';
import type { Hit } from '../core/search-hits.ts';
import { nodeKindLabel } from '../core/wording.ts';
import { useHits } from './hits.ts';
import { usePage, useSelect, useTranslate, useView } from './page.ts';
import { NodeSwatch } from './Swatch.tsx';

const LIST = 'search-results';
/** Id of the search field. */
export const SEARCH_INPUT = 'search-input';

/** The search box and what it finds, as a combobox: arrows move, Enter selects, Escape clears. */
export function SearchBox() {
  const { model, finder, store } = usePage();
  const t = useTranslate();
  const select = useSelect();
  const language = useView((state) => state.language);
  const query = useView((state) => state.query);
  const [active, setActive] = useState(0);
  const typed = useRef(0);
  const { groups, settled, after } = useHits(query, typed);
  const hits = groups.flatMap(({ hits: found }) => found);
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const searching = query.trim() !== '';
  const change = (value: string) => {
    setActive(0);
    store.dispatch(search(value));
  };
  const choose = (hit: Hit | undefined) => hit && select({ type: 'node', key: hit.key });
  /** Whoever presses Enter before the answer is there means what will come first in it. */
  const chooseActive = () => after((found) => choose(found.flatMap((group) => group.hits)[settled ? active : 0]));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') change('');
    else if (event.key === 'Enter') chooseActive();
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
        aria-keyshortcuts="Control+K Meta+K"
        aria-activedescendant={searching && hits.length > 0 ? optionId(active) : undefined}
        placeholder={t('search.placeholder')}
        value={query}
        onFocus={finder.begin}
        onChange={(event) => {
          typed.current = event.timeStamp;
          change(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {!searching && (
        <span className="search-key" aria-hidden="true">
          {/Mac|iP/.test(navigator.platform) ? '⌘ K' : 'Ctrl K'}
        </span>
      )}
      {searching && (
        <p className="search-count" role="status">
          {settled && total === 0 && t('search.none', { query: query.trim() })}
          {total > 0 && t('search.count', { count: total })}
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
              const label = model.nodes.get(hit.key)?.label;
              return (
                <Option key={hit.key} hit={hit} label={label} i={i} active={i === active} choose={() => choose(hit)} />
              );
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

interface OptionProps {
  readonly hit: Hit;
  /** What the node is called, where another of its names was found. */
  readonly label: string | undefined;
  readonly i: number;
  readonly active: boolean;
  choose(): void;
}

function Option({ hit, label, i, active, choose }: OptionProps) {
  const { key, text, start, end } = hit;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox holds the focus and takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: options are reached by aria-activedescendant
    <div
      role="option"
      id={optionId(i)}
      aria-selected={active}
      className="result"
      data-key={key}
      onClick={choose}
      // The field keeps the focus, whoever clicks.
      onMouseDown={(event) => event.preventDefault()}
      ref={active ? reveal : undefined}
    >
      <span>
        {text.slice(0, start)}
        <mark>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </span>
      {text !== label && <small>{label}</small>}
    </div>
  );
}
