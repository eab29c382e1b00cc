import { useEffect, useMemo, useRef, useState } from 'react';
import { STAGES } from '../../graph/trace/stage.ts';
import { cascade } from '../core/cascade.ts';
import type { PlacedBox, PlacedWire } from '../core/cascade-layout.ts';
import { layOutCascade } from '../core/cascade-layout.ts';
import { drawn as drawnIn } from '../core/drawn.ts';
import { emphasise } from '../core/emphasis.ts';
import { toggled } from '../core/filters.ts';
import type { EdgeRecord } from '../core/model.ts';
import { visible } from '../core/visible.ts';
import { CascadeBoxView } from './CascadeBoxView.tsx';
import { usePage, useSelect, useTranslate, useView } from './page.ts';
import { useTrace } from './trace.ts';

/** Size of an element, followed as it changes. */
function useSize(element: React.RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const observer = new ResizeObserver(() => setSize({ width: target.clientWidth, height: target.clientHeight }));
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/**
 * Authority from the centre down to what was done, in columns. Boxes are HTML over lines in SVG, not Sigma: their names
 * wrap, never overlap, are buttons for the keyboard and for a screen reader, and need no WebGL.
 */
export default function CascadeView() {
  const { model } = usePage();
  const t = useTranslate();
  const select = useSelect();
  const frame = useRef<HTMLElement>(null);
  const { width, height } = useSize(frame);
  const language = useView((state) => state.language);
  const filters = useView((state) => state.filters);
  const selection = useView((state) => state.selection);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());

  const traced = useTrace();
  const drawn = useMemo(() => drawnIn(model, { filters, selection }), [model, filters, selection]);
  const away = visible(model, filters).nodes.size - drawn.shownNodes.size;
  const emphasis = useMemo(() => emphasise(model, drawn, selection), [model, drawn, selection]);
  const layout = useMemo(() => {
    const edges = traced
      ? [...traced.edges.values()]
      : [...drawn.shownEdges].map((key) => model.edges.get(key) as EdgeRecord);
    const nodes = traced ? traced.nodes : drawn.shownNodes;
    const made = cascade(model, { nodes, edges, lit: emphasis.litNodes, open, whole: traced !== undefined });
    return { ...layOutCascade(made, width, height), left: made.left + (traced ? 0 : Math.max(0, away)) };
  }, [model, traced, drawn, away, emphasis.litNodes, open, width, height]);

  const choose = (box: PlacedBox) => {
    if (box.folded === undefined) select({ type: 'node', key: box.key });
    else setOpen(toggled(open, box.key));
  };
  const chooseWire = ({ edges, from, to }: PlacedWire) => {
    const [only] = edges;
    if (edges.length === 1 && only !== undefined) select({ type: 'edge', key: only });
    else setOpen(new Set([...open, ...[from, to].filter((id) => id.startsWith('fold:')).map((id) => id.slice(5))]));
  };
  const litWire = ({ edges }: PlacedWire) =>
    edges.some((key) => (!traced && emphasis.litEdges.has(key)) || key === selection?.key);
  const wires = [...layout.wires].sort((a, b) => Number(litWire(a)) - Number(litWire(b)));
  const focused = emphasis.focused && !traced;
  const empty = layout.columns.length === 0;
  return (
    <section
      className="cascade"
      ref={frame}
      aria-label={t('view.cascade')}
      data-focused={focused}
      data-traced={traced !== undefined}
    >
      <div className="cascade-sheet" style={{ width: layout.width, height: layout.height }}>
        <svg className="cascade-wires" width={layout.width} height={layout.height} aria-hidden="true">
          {wires.map((wire) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: edges are reached from the panel of either end
            <g
              key={`${wire.kind} ${wire.from} ${wire.to}`}
              className={litWire(wire) ? 'wire lit' : 'wire'}
              data-edges={wire.edges.length}
              onClick={() => chooseWire(wire)}
            >
              <path className="wire-reach" d={wire.path} />
              <path
                className="wire-line"
                d={wire.path}
                style={{
                  stroke: `var(--edge-${wire.kind === 'sameMatter' ? 'drives' : wire.kind})`,
                  strokeWidth: Math.min(5, 1.2 + Math.log2(wire.edges.length)),
                  strokeDasharray: wire.kind === 'sameMatter' ? '4 4' : undefined,
                }}
              />
            </g>
          ))}
        </svg>
        {layout.columns.map(({ stage, x, boxes }) => (
          <div key={stage} className="cascade-column" data-stage={stage}>
            <h2 style={{ left: x, width: layout.boxWidth }}>
              {STAGES[stage][language]} <small>{boxes.reduce((sum, { folded }) => sum + (folded ?? 1), 0)}</small>
            </h2>
            <ul>
              {boxes.map((box) => (
                <CascadeBoxView
                  key={box.id}
                  box={box}
                  width={layout.boxWidth}
                  lit={emphasis.litNodes.has(box.key)}
                  selected={emphasis.selectedNodes.has(box.key)}
                  open={open.has(box.key)}
                  choose={choose}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
      {width > 0 && (
        <p className="cascade-note" role="status">
          {empty ? t('cascade.empty') : layout.left > 0 && !traced && t('cascade.left', { count: layout.left })}
        </p>
      )}
    </section>
  );
}
