import { LEVELS } from '../../ontology/attributes.ts';
import type { Scheme } from '../../picture/palette.ts';
import { shorten } from '../../picture/shorten.ts';
import { layOut, paint } from '../core/actions.ts';
import type { Group } from '../core/groups.ts';
import type { Look } from '../core/state.ts';
import { COLOURS, SIZES } from '../core/state.ts';
import { usePage, useTranslate, useView } from './page.ts';

/** What size, colour and place of the nodes tell, to choose, and the groups that have a colour. */
export function LookBar({ groups, scheme }: { readonly groups: readonly Group[]; readonly scheme: Scheme }) {
  const { model, store } = usePage();
  const t = useTranslate();
  const language = useView((state) => state.language);
  const { size, colour } = useView((state) => state.look);
  const layout = useView((state) => state.layout);
  const nameOf = ({ name }: Group) => {
    if (name === undefined) return t('look.rest');
    if (colour === 'level') return LEVELS[name as keyof typeof LEVELS][language];
    return shorten(model.nodes.get(name)?.label ?? name, 8);
  };
  return (
    <div className="look-bar">
      <label>
        {t('look.size')}
        <select
          value={size}
          data-control="size"
          onChange={(event) => store.dispatch(paint({ size: event.currentTarget.value as Look['size'] }))}
        >
          {SIZES.map((one) => (
            <option key={one} value={one}>
              {t(`look.size.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('look.colour')}
        <select
          value={colour}
          data-control="colour"
          onChange={(event) => store.dispatch(paint({ colour: event.currentTarget.value as Look['colour'] }))}
        >
          {COLOURS.map((one) => (
            <option key={one} value={one}>
              {t(`look.colour.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        aria-pressed={layout === 'shown'}
        title={t('look.layout.means')}
        data-action="layout"
        onClick={() => store.dispatch(layOut(layout === 'shown' ? 'built' : 'shown'))}
      >
        {t('look.layout')}
      </button>
      {groups.length > 0 && (
        <ul className="look-groups">
          {groups.map((group) => (
            <li key={group.name ?? ''} title={model.nodes.get(group.name ?? '')?.label}>
              <span className="look-dot" style={{ background: group.colour[scheme] }} />
              {nameOf(group)} <small>{group.members.length}</small>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What size and colour tell, in words that stand over the picture: however long they are, they do not move it. */
export function LookMeans({ pending }: { readonly pending: boolean }) {
  const t = useTranslate();
  const { size, colour } = useView((state) => state.look);
  return (
    <p className="look-means" role="status" data-pending={pending}>
      {pending ? t('look.pending') : `${t(`look.size-means.${size}`)} ${t(`look.colour-means.${colour}`)}`}
    </p>
  );
}
