import { useEffect, useId, useRef, useState } from 'react';
import { withEntries } from '../../curation/apply.ts';
import { CurationError, readCuration, serializeCuration } from '../../curation/file.ts';
import { CURATION_WORDS } from '../../ontology/curation.ts';
import { builtIn, curatedModel } from '../core/curated.ts';
import { adopt, selectionOf } from '../core/decision.ts';
import { unsaved } from '../core/unsaved.ts';
import { labelOf, refusalIn, useTakeBack } from './curate.ts';
import { usePage, useSelect, useTranslate, useView } from './page.ts';
import { saveFile } from './save.ts';

/** Everything that was decided, each with its undo; saves the decisions as a file and reads one. */
export default function CurationDialog({ close }: { close(): void }) {
  const { base, store } = usePage();
  const t = useTranslate();
  const entries = useView((state) => state.curation);
  const dialog = useRef<HTMLDialogElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const title = useId();
  const [news, setNews] = useState<{ readonly words: string; readonly problems: readonly string[] }>();
  useEffect(() => dialog.current?.showModal(), []);
  const built = builtIn(base);

  const save = () => {
    saveFile('curation.json', 'application/json', serializeCuration(withEntries(built, entries)));
    unsaved.save(entries);
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    try {
      const read = readCuration(await file.text()).entries;
      const known = withEntries(built, store.get().curation);
      const added = withEntries(known, read).slice(known.length);
      store.dispatch(adopt(added));
      setNews({ words: t('curate.adopted', { count: added.length, known: read.length - added.length }), problems: [] });
    } catch (error) {
      if (!(error instanceof CurationError)) throw error;
      setNews({ words: t('curate.broken', { name: file.name }), problems: error.problems });
    }
  };
  return (
    <dialog
      ref={dialog}
      className="desk"
      aria-labelledby={title}
      onClose={close}
      // Elsewhere Escape clears the selection.
      onKeyDown={(event) => event.key === 'Escape' && event.stopPropagation()}
    >
      <h2 id={title}>{t('curate.list')}</h2>
      <p>{built.length + entries.length > 0 ? t('curate.hint') : t('curate.none')}</p>
      {built.length > 0 && <p className="soft">{t('curate.built', { count: built.length })}</p>}
      {entries.length > 0 && <Decisions leave={() => dialog.current?.close()} />}
      <input
        ref={chooser}
        type="file"
        hidden
        accept=".json,application/json"
        data-control="curation-file"
        onChange={({ currentTarget }) => {
          void open(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      <div role="status">
        {news && (
          <div className={news.problems.length > 0 ? 'desk-refused' : undefined} data-role="curation-news">
            <p>{news.words}</p>
            {news.problems.map((problem) => (
              <code key={problem}>{problem}</code>
            ))}
          </div>
        )}
      </div>
      <p className="desk-buttons">
        <button type="button" onClick={() => chooser.current?.click()} data-action="curation-open">
          {t('curate.choose')}
        </button>
        <button
          type="button"
          className="primary"
          disabled={built.length + entries.length === 0}
          onClick={save}
          data-action="curation-save"
        >
          {t('curate.save')}
        </button>
        <button type="button" onClick={() => dialog.current?.close()} data-action="close">
          {t('intake.close')}
        </button>
      </p>
    </dialog>
  );
}

/** The decisions of this session, the last first. */
function Decisions({ leave }: { leave(): void }) {
  const { base, model } = usePage();
  const t = useTranslate();
  const select = useSelect();
  const takeBack = useTakeBack();
  const language = useView((state) => state.language);
  const entries = useView((state) => state.curation);
  const { outcomes } = curatedModel(base, entries);
  return (
    <div className="decisions">
      <h3>{t('curate.session', { count: entries.length })}</h3>
      <ul>
        {outcomes.toReversed().map(({ entry, refusal }, i) => {
          const selection = selectionOf(entry);
          const there = (selection.type === 'edge' ? model.edges : model.nodes).has(selection.key);
          const name = labelOf(entry);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same decision may be made twice
            <li key={i} data-decision={entry.action}>
              <p>
                <strong>{CURATION_WORDS[entry.action][language]}</strong>{' '}
                {there ? (
                  <button
                    type="button"
                    className="link"
                    onClick={() => {
                      select(selection);
                      leave();
                    }}
                  >
                    {name}
                  </button>
                ) : (
                  name
                )}
                {entry.action === 'merge' && ` → ${model.nodes.get(entry.into)?.label ?? entry.into}`}
              </p>
              <p className="soft">
                {entry.why} · {entry.by} · {entry.when}
              </p>
              {refusal && (
                <p className="curation-problem">
                  {t('curate.not-applied')}: {refusalIn(t, refusal)}
                </p>
              )}
              <button
                type="button"
                aria-label={`${t('curate.undo')} ${name}`}
                onClick={() => takeBack(entry)}
                data-action="take-back"
              >
                {t('curate.undo')}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
