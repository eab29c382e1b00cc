import { filter } from '../core/actions.ts';
import { reveal } from '../core/reveal.ts';
import type { Selection } from '../core/state.ts';
import { usePage, useTranslate, useVisible } from './page.ts';

/** Where what is selected does not pass the filters: says so and offers to bring it back. */
export function HiddenNote({ selection }: { selection: Selection }) {
  const { model, store } = usePage();
  const t = useTranslate();
  const { nodes, edges } = useVisible();
  if ((selection.type === 'node' ? nodes : edges).has(selection.key)) return null;
  return (
    <p className="hidden-note">
      {t('detail.hidden')}{' '}
      <button type="button" onClick={() => store.dispatch(filter(reveal(model, store.get().filters, selection)))}>
        {t('detail.reveal')}
      </button>
    </p>
  );
}
