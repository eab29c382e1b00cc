import { useEffect, useId, useRef, useState } from 'react';
import type { Model } from '../core/model.ts';
import type { Language } from '../core/state.ts';
import { translator } from '../strings/index.ts';
import { IntakeOutcome } from './IntakeOutcome.tsx';
import { useIntake } from './intake.ts';
import type { Change } from './session.ts';

interface Props {
  readonly open: boolean;
  readonly dropped: readonly File[];
  readonly language: Language;
  /** The graph in view, if there is one. */
  readonly current: Model | undefined;
  show(model: Model, change: Change, document: string | undefined): Promise<void>;
  close(): void;
}

const OPENER = '[data-action="intake"]';
const CHANGES = ['grown', 'other'] as const;

/** Where a reader brings reports, or a graph: chosen or dropped, read on this machine, joined to what is in view or in its place. */
export default function IntakeDialog({ open, dropped, language, current, show, close }: Props) {
  const t = translator(language);
  const dialog = useRef<HTMLDialogElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const title = useId();
  const [change, setChange] = useState<Change>('grown');
  const joins = current !== undefined && change === 'grown';
  const { progress, outcome, read, cancel, reset } = useIntake({ into: () => (joins ? current : undefined), show });

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was dropped is read once
  useEffect(() => {
    if (dropped.length > 0) read(dropped);
  }, [dropped]);

  const leave = () => {
    cancel();
    reset();
    close();
    // The button that opened the desk is another one when the graph is.
    document.querySelector<HTMLElement>(OPENER)?.focus();
  };
  return (
    <dialog
      ref={dialog}
      className="desk"
      aria-labelledby={title}
      onClose={leave}
      // Elsewhere Escape clears the selection.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={title}>{t('intake.title')}</h2>
      <p>{t('intake.hint')}</p>
      {current && (
        <fieldset disabled={progress !== undefined}>
          <legend className="quiet">{t('intake.how')}</legend>
          {CHANGES.map((one) => (
            <label key={one}>
              <input type="radio" name="change" checked={change === one} onChange={() => setChange(one)} value={one} />{' '}
              {t(`intake.how.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        accept=".txt,.md,.json,text/plain,application/json"
        data-control="files"
        onChange={({ currentTarget }) => {
          read([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      {progress && (
        <div className="desk-progress">
          <progress max={progress.total + 1} value={progress.done + 0.5} aria-label={t('intake.progress')} />
          <p>
            {progress.name === undefined
              ? t('intake.layout')
              : t('intake.reading', { at: progress.done + 1, total: progress.total, name: progress.name })}
          </p>
        </div>
      )}
      <div role="status">{outcome && <IntakeOutcome outcome={outcome} language={language} />}</div>
      <p className="desk-buttons">
        {progress ? (
          <button type="button" onClick={cancel} data-action="cancel">
            {t('intake.cancel')}
          </button>
        ) : (
          <button type="button" className="primary" onClick={() => chooser.current?.click()} data-action="choose">
            {t('intake.choose')}
          </button>
        )}
        <button type="button" onClick={() => dialog.current?.close()} data-action="close">
          {t('intake.close')}
        </button>
      </p>
    </dialog>
  );
}
