import { NODES, type NodeKind } from '../../ontology/registry.ts';
import type { Caption, Disc, Line } from '../../picture/captions.ts';
import { control, type Point } from '../../picture/curve.ts';
import type { Palette } from '../../picture/palette.ts';
import { escapeXml } from '../xml.ts';

/** Tenths of a pixel are as fine as can be seen, and keep the file small. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

const circle = ({ x, y }: Point, radius: number, fill: string): string =>
  `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" fill="${fill}"/>`;

/**
 * A node as the page's programs draw it (`src/web/picture/programs.ts`): bands are parts of the radius, with a hairline
 * of the ground around, which parts a node from the lines behind it.
 */
export function nodeMark(disc: Disc, kind: NodeKind, palette: Palette): string {
  const { x, y, radius } = disc;
  const colour = palette.node(kind);
  const bands = (...parts: [number, string][]) =>
    circle(disc, radius, palette.background) +
    parts.map(([part, fill]) => circle(disc, (radius - 1) * part, fill)).join('');
  switch (NODES[kind].shape) {
    case 'square': {
      const half = radius * 0.88;
      return `<rect x="${px(x - half)}" y="${px(y - half)}" width="${px(2 * half)}" height="${px(2 * half)}" fill="${colour}"/>`;
    }
    case 'ringed':
      return bands([1, colour], [0.7, palette.nodeTint(kind)]);
    case 'hollow':
      return bands([1, colour], [0.66, palette.background]);
    case 'target':
      return bands([1, colour], [0.78, palette.background], [0.54, colour]);
    default:
      return bands([1, colour]);
  }
}

const ARROW = { length: 6, half: 2.6 };

/** A line with its arrow head, which touches the target's rim. */
export function edgeMark({ kind, source, target, bend }: Line, palette: Palette): string {
  const turn = control(source, target, bend);
  const away = Math.hypot(target.x - turn.x, target.y - turn.y) || 1;
  const [dx, dy] = [(target.x - turn.x) / away, (target.y - turn.y) / away];
  const tip = { x: target.x - dx * target.radius, y: target.y - dy * target.radius };
  const neck = { x: tip.x - dx * ARROW.length, y: tip.y - dy * ARROW.length };
  const wing = (side: number) => `${px(neck.x - dy * ARROW.half * side)} ${px(neck.y + dx * ARROW.half * side)}`;
  const colour = palette.restingEdge(kind);
  const way = bend === 0 ? 'L' : `Q${px(turn.x)} ${px(turn.y)} `;
  return (
    `<path d="M${px(source.x)} ${px(source.y)}${way}${px(neck.x)} ${px(neck.y)}" fill="none" stroke="${colour}"/>` +
    `<path d="M${px(tip.x)} ${px(tip.y)}L${wing(1)} ${wing(-1)}Z" fill="${colour}"/>`
  );
}

/** Words on the ground, their edge lit so that lines behind them do not cross them out. */
export function captionMark({ words, box, size, kind }: Caption, palette: Palette): string {
  const fill = kind ? palette.edge(kind) : palette.ink;
  // Chinese characters stand on a baseline a little above a fifth of their height.
  const y = box.y + box.height / 2 + size * 0.36;
  return `<text x="${px(box.x)}" y="${px(y)}" font-size="${size}" fill="${fill}">${escapeXml(words)}</text>\n`;
}
