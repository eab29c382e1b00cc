import type { PlacedBox } from '../core/cascade-layout.ts';
import { usePage, useTranslate } from './page.ts';
import { NodeSwatch } from './Swatch.tsx';

interface Props {
  readonly box: PlacedBox;
  readonly width: number;
  readonly lit: boolean;
  readonly selected: boolean;
  readonly open: boolean;
  choose(box: PlacedBox): void;
}

/** Brings a box that was selected elsewhere into view. */
function reveal(box: HTMLElement | null) {
  box?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** A node of the cascade, or the measures of a topic folded into one. */
export function CascadeBoxView({ box, width, lit, selected, open, choose }: Props) {
  const { model } = usePage();
  const t = useTranslate();
  const fold = box.folded !== undefined;
  const node = fold ? undefined : model.nodes.get(box.key);
  return (
    <li style={{ left: box.x, top: box.y, width, height: box.height }}>
      <button
        type="button"
        ref={selected ? reveal : undefined}
        className={['box', fold && 'box-fold', lit && 'lit', selected && 'selected'].filter(Boolean).join(' ')}
        aria-expanded={fold ? open : undefined}
        aria-current={selected || undefined}
        data-key={box.key}
        title={node?.label ?? (box.label || t('cascade.other'))}
        onClick={() => choose(box)}
      >
        {node ? <NodeSwatch kind={node.kind} /> : <span aria-hidden="true">{open ? '▾' : '▸'}</span>}
        <span className="box-label" style={{ WebkitLineClamp: box.lines }}>
          {box.label || t('cascade.other')}
        </span>
        {fold && box.folded !== 0 && <small>{box.folded}</small>}
      </button>
    </li>
  );
}
