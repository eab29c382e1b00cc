import type { FormEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { CurationAction, CurationEntry } from '../../ontology/curation.ts';
import { changesOf, edgeFields, nodeFields } from '../core/correction.ts';
import { nameOf } from '../core/decision.ts';
import type { EdgeRecord, NodeRecord } from '../core/model.ts';
import { signatures, today } from '../core/signature.ts';
import { CorrectionFields } from './CorrectionFields.tsx';
import { useDecide } from './curate.ts';
import { NodePicker } from './NodePicker.tsx';
import { usePage, useTranslate, useView } from './page.ts';

interface Props {
  readonly action: CurationAction;
  readonly thing: NodeRecord | EdgeRecord;
  close(): void;
}

/** Asks what a decision still needs, who makes it and why, and records it. */
export function CurationForm({ action, thing, close }: Props) {
  const { model } = usePage();
  const t = useTranslate();
  const language = useView((state) => state.language);
  const decide = useDecide();
  const form = useRef<HTMLFormElement>(null);
  const [by, setBy] = useState(signatures.get().by);
  // A note is never the same as the last.
  const [why, setWhy] = useState(action === 'note' ? '' : signatures.get().why);
  const isEdge = 'source' in thing;
  const before = isEdge ? edgeFields(thing) : nodeFields(thing);
  const [fields, setFields] = useState(before);
  const [into, setInto] = useState<string>();
  const [problem, setProblem] = useState('');

  useEffect(() => {
    const all = [...(form.current?.querySelectorAll<HTMLInputElement>('input, select, textarea') ?? [])];
    const first = action === 'correct' || action === 'merge' ? all[0] : all.find(({ value }) => value === '');
    (first ?? form.current?.querySelector<HTMLElement>('[type="submit"]'))?.focus();
  }, [action]);

  const entryOf = (): CurationEntry | undefined => {
    const label = nameOf(model, { type: isEdge ? 'edge' : 'node', key: thing.key }, language);
    const said = { why: why.trim(), when: today(), by: by.trim() };
    const what = isEdge ? { edge: thing.key, label } : { node: thing.key, label };
    if (action === 'merge')
      return into === undefined ? undefined : { action, what: { node: thing.key, label }, into, ...said };
    if (action !== 'correct') return { action, what, ...said };
    const changes = changesOf(thing.kind, before, fields);
    return changes && { action, what, ...changes, ...said };
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const entry = entryOf();
    if (!entry) return setProblem(t('curate.unchanged'));
    const refused = decide(entry);
    if (refused !== undefined) return setProblem(refused);
    signatures.set({ by: entry.by, why: action === 'note' ? signatures.get().why : entry.why });
    close();
  };
  return (
    <form ref={form} className="curation-form" onSubmit={submit} data-form={action}>
      <p className="curation-means">{t(`curate.means.${action}`)}</p>
      {action === 'correct' && <CorrectionFields kind={thing.kind} fields={fields} change={setFields} />}
      {action === 'merge' && !isEdge && (
        <NodePicker legend={t('curate.into')} kinds={[thing.kind]} value={into} not={thing.key} choose={setInto} />
      )}
      <label>
        <span>{t(action === 'note' ? 'curate.text' : 'curate.why')}</span>
        <textarea
          rows={2}
          required
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
          data-field="why"
        />
      </label>
      <label>
        <span>{t('curate.by')}</span>
        <input required value={by} onChange={(event) => setBy(event.currentTarget.value)} data-field="by" />
      </label>
      {problem && (
        <p className="curation-problem" role="alert">
          {problem}
        </p>
      )}
      <p className="curation-buttons">
        <button type="submit" className="primary">
          {t('curate.record')}
        </button>
        <button type="button" onClick={close}>
          {t('curate.cancel')}
        </button>
      </p>
    </form>
  );
}
