import { useId } from 'react';
import { EDGE_KINDS } from '../../ontology/kinds.ts';
import { EDGES, type EdgeKind, type NodeKind } from '../../ontology/registry.ts';
import { type Fields, writable } from '../core/correction.ts';
import { edgeKindLabel } from '../core/wording.ts';
import { NodePicker } from './NodePicker.tsx';
import { useTranslate, useView } from './page.ts';

interface Props {
  readonly kind: NodeKind | EdgeKind;
  readonly fields: Fields;
  change(fields: Fields): void;
}

/** The fields of a correction: name or ends, and what the kind lets one say in a line. */
export function CorrectionFields({ kind, fields, change }: Props) {
  const t = useTranslate();
  const language = useView((state) => state.language);
  const form = useId();
  const set = (name: string, value: string) =>
    change({ ...fields, attributes: { ...fields.attributes, [name]: value } });
  return (
    <>
      {fields.label !== undefined && (
        <label>
          <span>{t('table.label')}</span>
          <textarea
            rows={2}
            value={fields.label}
            required
            onChange={(event) => change({ ...fields, label: event.currentTarget.value })}
            data-field="label"
          />
        </label>
      )}
      {fields.kind !== undefined && <EdgeFields kind={fields.kind as EdgeKind} fields={fields} change={change} />}
      {writable(kind).map(([name, { label, choices }]) => (
        <label key={name} htmlFor={`${form}-${name}`}>
          <span>{label[language]}</span>
          {choices ? (
            <select
              id={`${form}-${name}`}
              value={fields.attributes[name]}
              onChange={(event) => set(name, event.currentTarget.value)}
              data-field={name}
            >
              <option value="">{t('curate.unset')}</option>
              {Object.entries(choices).map(([value, words]) => (
                <option key={value} value={value}>
                  {words[language]}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={`${form}-${name}`}
              value={fields.attributes[name]}
              onChange={(event) => set(name, event.currentTarget.value)}
              data-field={name}
            />
          )}
        </label>
      ))}
    </>
  );
}

function EdgeFields({ kind, fields, change }: Props & { readonly kind: EdgeKind }) {
  const t = useTranslate();
  const language = useView((state) => state.language);
  const { ends } = EDGES[kind];
  return (
    <>
      <label>
        <span>{t('table.kind')}</span>
        <select
          value={kind}
          onChange={(event) => change({ ...fields, kind: event.currentTarget.value })}
          data-field="kind"
        >
          {EDGE_KINDS.map((one) => (
            <option key={one} value={one}>
              {edgeKindLabel(one, language)}
            </option>
          ))}
        </select>
      </label>
      {(['source', 'target'] as const).map((end) => (
        <NodePicker
          key={end}
          legend={t(`table.${end}`)}
          kinds={ends.flatMap((pair) => pair[end])}
          value={fields[end]}
          choose={(key) => change({ ...fields, [end]: key })}
        />
      ))}
    </>
  );
}
