import { useRef, useState } from 'react';
import type { CurationAction } from '../../ontology/curation.ts';
import { CURATION_ACTIONS } from '../../ontology/curation.ts';
import type { EdgeRecord, NodeRecord } from '../core/model.ts';
import { CurationForm } from './CurationForm.tsx';
import { useTranslate } from './page.ts';

/** What a person who has seen the evidence can decide about what is selected. */
export default function Curate({ thing }: { thing: NodeRecord | EdgeRecord }) {
  const t = useTranslate();
  const [action, setAction] = useState<CurationAction>();
  const buttons = useRef<HTMLDivElement>(null);
  const offered = CURATION_ACTIONS.filter((one) => one !== 'merge' || !('source' in thing));
  const close = () => {
    buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setAction(undefined);
  };
  return (
    <div className="curation">
      <h3>{t('curate.label')}</h3>
      <div className="actions" role="toolbar" aria-label={t('curate.actions')} ref={buttons}>
        {offered.map((one) => (
          <button
            key={one}
            type="button"
            title={t(`curate.means.${one}`)}
            aria-expanded={one === action}
            onClick={() => setAction(one === action ? undefined : one)}
            data-curate={one}
          >
            {t(`curate.${one}`)}
          </button>
        ))}
      </div>
      {action && <CurationForm key={action} action={action} thing={thing} close={close} />}
    </div>
  );
}
