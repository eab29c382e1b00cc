import type { Stage } from '../../graph/trace/stage.ts';
import type { Cascade, CascadeBox, CascadeWire } from './cascade.ts';

/** A box in its place, in pixels from the picture's corner. */
export interface PlacedBox extends CascadeBox {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly lines: number;
}

export interface PlacedWire extends CascadeWire {
  /** The `d` of an SVG path. */
  readonly path: string;
}

export interface CascadeLayout {
  readonly width: number;
  readonly height: number;
  readonly boxWidth: number;
  readonly columns: readonly { readonly stage: Stage; readonly x: number; readonly boxes: readonly PlacedBox[] }[];
  readonly wires: readonly PlacedWire[];
}

/** Height of one line, and what a box has around its lines. */
const LINE = 17;
const PADDING = { across: 33, down: 10 };
/** Width of a Chinese character in a box. */
const CHARACTER = 12.5;
const MOST_LINES = 3;
const GAP = { column: 30, box: 7 };
const MARGIN = 12;
const HEAD = 34;
const BOX = { least: 104, most: 230 };
/** Rounds of ordering, down and up; more do not change the order of real graphs. */
const ROUNDS = 6;

/** Lines that a label takes, Latin letters counted as half a character. */
function linesOf(label: string, boxWidth: number): number {
  let width = 0;
  for (const character of label) width += (character.codePointAt(0) as number) < 0x2e80 ? 0.58 : 1;
  return Math.max(1, Math.min(MOST_LINES, Math.ceil((width * CHARACTER) / (boxWidth - PADDING.across))));
}

function mean(values: readonly number[]): number | undefined {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined;
}

/** Boxes that a fold heads stay with it: the topic leads, its measures follow. */
interface Group {
  readonly boxes: CascadeBox[];
}

function groupsOf(boxes: readonly CascadeBox[]): Group[] {
  const groups: Group[] = [];
  const folding = boxes.some(({ folded }) => folded !== undefined);
  for (const box of boxes) {
    const group = groups.at(-1);
    if (folding && group && box.folded === undefined) group.boxes.push(box);
    else groups.push({ boxes: [box] });
  }
  return groups;
}

/** Order every column by the mean place of what its boxes are tied to (barycentre heuristic, Sugiyama). */
function ordered(cascade: Cascade): CascadeBox[][] {
  const ties = new Map<string, string[]>();
  const tie = (a: string, b: string) => {
    const list = ties.get(a);
    if (list) list.push(b);
    else ties.set(a, [b]);
  };
  for (const { from, to } of cascade.wires) {
    tie(from, to);
    tie(to, from);
  }
  const columns = cascade.columns.map(({ boxes }) => [...boxes]);
  const place = new Map<string, number>();
  const settle = (column: readonly CascadeBox[]) => {
    for (const [i, { id }] of column.entries()) place.set(id, (i + 0.5) / column.length);
  };
  columns.forEach(settle);
  const wanted = (box: CascadeBox) =>
    mean((ties.get(box.id) ?? []).map((other) => place.get(other) ?? 0.5)) ?? place.get(box.id) ?? 0.5;
  for (let round = 0; round < ROUNDS; round++) {
    const order = columns.map((_, i) => i);
    if (round % 2 === 1) order.reverse();
    for (const at of order) {
      const groups = groupsOf(columns[at] as CascadeBox[]).map(({ boxes }) => {
        const [head, ...rest] = boxes.map((box) => ({ box, at: wanted(box) }));
        rest.sort((a, b) => a.at - b.at);
        const all = head ? [head, ...rest] : rest;
        return { boxes: all.map(({ box }) => box), at: mean(all.map((one) => one.at)) ?? 0.5 };
      });
      groups.sort((a, b) => a.at - b.at);
      columns[at] = groups.flatMap(({ boxes }) => boxes);
      settle(columns[at] as CascadeBox[]);
    }
  }
  return columns;
}

/** A curve from the side of one box to the side of another; within a column it bends out to the right. */
function pathOf(a: PlacedBox, b: PlacedBox, boxWidth: number): string {
  const [ay, by] = [a.y + a.height / 2, b.y + b.height / 2];
  if (a.x === b.x) {
    const x = a.x + boxWidth;
    const out = x + Math.min(GAP.column * 0.8, 12 + Math.abs(by - ay) / 12);
    return `M${x} ${ay}C${out} ${ay} ${out} ${by} ${x} ${by}`;
  }
  const forward = a.x < b.x;
  const [x1, x2] = forward ? [a.x + boxWidth, b.x] : [a.x, b.x + boxWidth];
  const bend = (x2 - x1) / 2;
  return `M${x1} ${ay}C${x1 + bend} ${ay} ${x2 - bend} ${by} ${x2} ${by}`;
}

/** Place a cascade in a frame: columns fill its width as far as their boxes stay readable, then it scrolls. */
export function layOutCascade(cascade: Cascade, frameWidth: number, frameHeight: number): CascadeLayout {
  const count = Math.max(1, cascade.columns.length);
  const room = (frameWidth - 2 * MARGIN - (count - 1) * GAP.column) / count;
  const boxWidth = Math.round(Math.max(BOX.least, Math.min(BOX.most, room)));
  const columns = ordered(cascade).map((boxes) => {
    let y = HEAD;
    return boxes.map((box) => {
      const lines = linesOf(box.label, boxWidth);
      const height = lines * LINE + PADDING.down;
      const at = y;
      y += height + GAP.box;
      return { ...box, lines, height, y: at };
    });
  });
  const bottom = (boxes: readonly { y: number; height: number }[]) => {
    const last = boxes.at(-1);
    return last ? last.y + last.height : HEAD;
  };
  const tallest = Math.max(HEAD, ...columns.map(bottom));
  // Short columns spread a little and stand in the middle, so that lines run level, but not below the first screen.
  const middle = Math.min(tallest, frameHeight - MARGIN);
  const spread = columns.map((boxes) => {
    const free = Math.max(0, middle - bottom(boxes));
    const more = boxes.length > 0 ? Math.min(26, free / (boxes.length + 1)) : 0;
    const above = (free - more * (boxes.length - 1)) / 2;
    return boxes.map((box, i) => ({ ...box, y: box.y + above + more * i }));
  });
  const placed = cascade.columns.map(({ stage }, i) => {
    const x = MARGIN + i * (boxWidth + GAP.column);
    return { stage, x, boxes: (spread[i] ?? []).map((box) => ({ ...box, x })) };
  });
  const byId = new Map(placed.flatMap(({ boxes }) => boxes.map((box) => [box.id, box] as const)));
  const wires = cascade.wires.flatMap((wire) => {
    const [a, b] = [byId.get(wire.from), byId.get(wire.to)];
    return a && b ? [{ ...wire, path: pathOf(a, b, boxWidth) }] : [];
  });
  return {
    width: 2 * MARGIN + count * boxWidth + (count - 1) * GAP.column,
    height: tallest + MARGIN,
    boxWidth,
    columns: placed,
    wires,
  };
}
