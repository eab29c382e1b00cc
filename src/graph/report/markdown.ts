import { escapeMarkdown } from '../trace/render/markdown.ts';
import type { Block } from './blocks.ts';

/** Blocks as Markdown, with the tables of GitHub's flavour. */
export function blocksAsMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map((block) => written(block).join('\n')).join('\n\n')}\n`;
}

function written(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`];
    case 'text':
      return [escapeMarkdown(block.text)];
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`);
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
      return [row(block.columns), `|${' --- |'.repeat(block.columns.length)}`, ...block.rows.map(row)];
    }
  }
}
