import type { Block } from './blocks.ts';

/** A table that is wider than this, in Latin characters, is written as one record for each row. */
const WIDE = 100;

/** Blocks as plain text: narrow tables in columns, wide ones row by row. */
export function blocksAsText(blocks: readonly Block[]): string {
  return `${blocks.map((block) => written(block).join('\n')).join('\n\n')}\n`;
}

function written(block: Block): string[] {
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
        : block.rows.flatMap((row) => record(block.columns, row));
    }
  }
}

const columns = (row: readonly string[], widths: readonly number[]): string =>
  `  ${row.map((cell, i) => cell + ' '.repeat((widths[i] as number) - widthOf(cell))).join('  ')}`.trimEnd();

function record(names: readonly string[], [head = '', ...cells]: readonly string[]): string[] {
  const told = cells.flatMap((cell, i) => (cell === '' ? [] : [`${names[i + 1]} ${cell}`]));
  return told.length > 0 ? [`  - ${head}`, `      ${told.join(' · ')}`] : [`  - ${head}`];
}

/** Width on a terminal: Chinese characters and their punctuation are two wide. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) as number) >= 0x2e80 ? 2 : 1;
  return width;
}
