/** What a report is made of, whatever it is written as. */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ type: 'heading', level, text });
export const text = (words: string): Block => ({ type: 'text', text: words });
export const list = (items: readonly string[]): Block => ({ type: 'list', items });
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  type: 'table',
  columns,
  rows,
});
