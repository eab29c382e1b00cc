import type { Language } from '../trace/render/names.ts';
import type { Block } from './blocks.ts';
import { sayIn } from './words.ts';

/** A table that is wider than this, in Latin characters, is written as one record for each row. */
const WIDE = 100;

/** Blocks as plain text: narrow tables in columns, wide ones row by row, what most rows say alike before them. */
export function blocksAsText(blocks: readonly Block[], language: Language = 'zh'): string {
  return `${blocks.map((block) => written(block, language).join('\n')).join('\n\n')}\n`;
}

function written(block: Block, language: Language): string[] {
  switch (block.type) {
    case 'heading':
      return [`${['', '■ ', '', '● '][block.level]}${block.text}`];
    case 'text':
      return [block.text];
    case 'list':
      return block.items.map((item) => `  - ${item}`);
    case 'table': {
      const rows = [block.columns, ...block.rows];
      const widths = block.columns.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
      const total = widths.reduce((sum, width) => sum + width + 2, 0);
      return total <= WIDE
        ? rows.map((row) => columns(row, widths))
        : records(block.columns, block.rows, sayIn(language)('usually'));
    }
  }
}

const columns = (row: readonly string[], widths: readonly number[]): string =>
  `  ${row.map((cell, i) => cell + ' '.repeat((widths[i] as number) - widthOf(cell))).join('  ')}`.trimEnd();

/** What a cell holds that is empty where most are alike. */
const NONE = '—';

/** A record for each row; what more than half of them say alike is told once before them. */
function records(names: readonly string[], rows: readonly (readonly string[])[], usually: string): string[] {
  const usual = names.map((_, column) => (column === 0 ? undefined : usualIn(rows.map((row) => row[column] ?? ''))));
  const said = usual.flatMap((value, i) => (value === undefined ? [] : [`${names[i]} ${value}`]));
  return [
    ...(said.length > 0 ? [`  ${usually}${said.join(' · ')}`] : []),
    ...rows.flatMap(([head = '', ...cells]) => {
      const told = cells.flatMap((cell, i) => {
        const common = usual[i + 1];
        if (cell === (common ?? '')) return [];
        return [`${names[i + 1]} ${cell || NONE}`];
      });
      const line = `  - ${head}`;
      const more = told.join(' · ');
      if (more === '') return [line];
      return widthOf(line + more) <= WIDE ? [`${line}  ${more}`] : [line, `      ${more}`];
    }),
  ];
}

/** The value that more than half of at least three cells hold. */
function usualIn(cells: readonly string[]): string | undefined {
  if (cells.length < 3) return undefined;
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  for (const [value, count] of counts) if (value !== '' && count > cells.length / 2) return value;
  return undefined;
}

/** Width on a terminal: Chinese characters and their punctuation are two wide. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) as number) >= 0x2e80 ? 2 : 1;
  return width;
}
