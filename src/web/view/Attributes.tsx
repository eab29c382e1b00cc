import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import { shownAttributes } from '../core/wording.ts';
import { usePage, useSelect, useTranslate, useView } from './page.ts';

interface Props {
  readonly kind: NodeKind | EdgeKind;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The attributes of a node or an edge under their names in the language of the page. */
export function Attributes({ kind, attributes }: Props) {
  const { model } = usePage();
  const t = useTranslate();
  const select = useSelect();
  const language = useView((state) => state.language);
  const rows = shownAttributes(model, kind, attributes, language);
  if (rows.length === 0) return null;
  return (
    <div className="attributes">
      <h3>{t('detail.attributes')}</h3>
      <dl>
        {rows.map(({ name, label, value, node }) => (
          <div key={name} data-attribute={name}>
            <dt>{label}</dt>
            <dd>
              {node === undefined ? (
                value
              ) : (
                <button type="button" className="link" onClick={() => select({ type: 'node', key: node })}>
                  {value}
                </button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
