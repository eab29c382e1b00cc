import { type Bilingual, EDGES, NODES } from '../../ontology/registry.ts';
import type { Palette } from '../../picture/palette.ts';
import { escapeXml } from '../xml.ts';
import type { Content } from './content.ts';
import { nodeMark, px } from './marks.ts';
import { textWidth } from './text.ts';

const SIZE = 12.5;
const ROW = 22;
const SIDE = 24;
/** Between a swatch and its words, and between entries. */
const SWATCH = 20;
const GAP = 18;

interface Entry {
  readonly words: string;
  swatch(x: number, y: number): string;
}

/** The legend with the height that it takes. */
export interface Legend {
  readonly height: number;
  svg(top: number): string;
}

const WORDS = {
  left: { zh: '未画出：', en: 'Not drawn: ' },
  separator: { zh: '、', en: ', ' },
} as const satisfies Record<string, Bilingual>;

/** Kinds of node, kinds of edge, and what is in the graph but not in the picture, each with its count. */
export function legendOf(content: Content, width: number, palette: Palette, language: keyof Bilingual): Legend {
  const nodes = [...content.nodeKinds].map(
    ([kind, count]): Entry => ({
      words: `${NODES[kind].label[language]} ${count}`,
      swatch: (x, y) => nodeMark({ x: x + 7, y, radius: 6 }, kind, palette),
    }),
  );
  const edges = [...content.edgeKinds].map(
    ([kind, count]): Entry => ({
      words: `${EDGES[kind].label[language]} ${count}`,
      swatch: (x, y) => `<path d="M${px(x)} ${px(y)}h14" stroke="${palette.edge(kind)}" stroke-width="2"/>`,
    }),
  );
  const left = [
    ...[...content.left.nodes].map(([kind, count]) => `${NODES[kind].label[language]} ${count}`),
    ...[...content.left.edges].map(([kind, count]) => `${EDGES[kind].label[language]} ${count}`),
  ];
  const rows = [...wrapped(nodes, width), ...wrapped(edges, width)];
  const note = left.length === 0 ? [] : [WORDS.left[language] + left.join(WORDS.separator[language])];
  return {
    height: (rows.length + note.length) * ROW + SIDE,
    svg(top) {
      const y = (row: number) => top + row * ROW + ROW / 2;
      const text = (words: string, x: number, row: number) =>
        `<text x="${px(x)}" y="${px(y(row) + SIZE * 0.36)}" font-size="${SIZE}" fill="${palette.ink}">${escapeXml(words)}</text>\n`;
      const entries = rows.flatMap((row, i) =>
        row.map(({ entry, x }) => entry.swatch(x, y(i)) + text(entry.words, x + SWATCH, i)),
      );
      return entries.join('') + note.map((words) => text(words, SIDE, rows.length)).join('');
    },
  };
}

/** Entries in rows as wide as the picture. */
function wrapped(entries: readonly Entry[], width: number): { entry: Entry; x: number }[][] {
  const rows: { entry: Entry; x: number }[][] = [];
  let x = Infinity;
  for (const entry of entries) {
    const wide = SWATCH + textWidth(entry.words, SIZE);
    if (x + wide > width - SIDE) {
      rows.push([]);
      x = SIDE;
    }
    rows.at(-1)?.push({ entry, x });
    x += wide + GAP;
  }
  return rows;
}
