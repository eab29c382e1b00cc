import type { EdgeKind, NodeKind } from '../../ontology/kinds.ts';
import type { Action } from '../core/actions.ts';
import { toggleEdgeKind, toggleNodeKind } from '../core/actions.ts';
import { usePage, useTranslate, useView } from './page.ts';

function Note({ reveal }: { reveal: Action }) {
  const { store } = usePage();
  const t = useTranslate();
  return (
    <p className="hidden-note">
      {t('detail.hidden')}{' '}
      <button type="button" onClick={() => store.dispatch(reveal)}>
        {t('detail.reveal')}
      </button>
    </p>
  );
}

/** Where a node's kind is out of the picture: says so and offers to bring it back. */
export function HiddenNodeNote({ kind }: { kind: NodeKind }) {
  const hidden = useView((state) => state.hiddenNodeKinds.has(kind));
  return hidden && <Note reveal={toggleNodeKind(kind)} />;
}

/** The same for an edge's kind. */
export function HiddenEdgeNote({ kind }: { kind: EdgeKind }) {
  const hidden = useView((state) => state.hiddenEdgeKinds.has(kind));
  return hidden && <Note reveal={toggleEdgeKind(kind)} />;
}
