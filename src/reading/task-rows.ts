import type { Gap } from './normalise.ts';

const NUMBER_HEAD = /^(?:序号|编号)$/;
const TASK_HEAD = /(?:任务|事项|内容|举措|措施)(?:内容|名称)?$/;
const BODY_HEAD = /(?:单位|部门|科室|股室)$/;
const LONGEST_HEAD = 10;
const ROW_NUMBER = /^\d{1,3}[.．、]?$/;
const LEAST_CELLS = 3;

/**
 * The gaps that part the cells of a table of tasks whose columns single blanks set apart, by index: 序号 工作任务 牵头单位 over rows that open with a
 * number (1 完善考核办法 县司法局). Elsewhere a single blank parts nothing.
 */
export function taskRowGaps(text: string, gaps: readonly Gap[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (!text.includes('序号') && !text.includes('编号')) return found;
  let inTable = false;
  let start = 0;
  let first = 0;
  for (let g = 0; g < gaps.length; g++) {
    const { index, newlines } = gaps[g] as Gap;
    if (newlines === 0) continue;
    if (g - first + 1 >= LEAST_CELLS) {
      const opening = text.slice(start, (gaps[first] as Gap).index);
      if (NUMBER_HEAD.test(opening)) inTable = isTaskHead(text.slice(start, index), gaps, start, first, g);
      if (inTable && (NUMBER_HEAD.test(opening) || ROW_NUMBER.test(opening)))
        for (let cell = first; cell < g; cell++) found.add(cell);
    }
    start = index + 1;
    first = g + 1;
  }
  return found;
}

/** Whether every cell of a line is the head of a column, one of them of tasks and one of bodies. */
function isTaskHead(line: string, gaps: readonly Gap[], start: number, first: number, last: number): boolean {
  const cells: string[] = [];
  let from = 0;
  for (let g = first; g <= last; g++) {
    cells.push(line.slice(from, (gaps[g] as Gap).index - start));
    from = (gaps[g] as Gap).index - start + 1;
  }
  return (
    cells.every((cell) => cell.length <= LONGEST_HEAD) &&
    cells.some((cell) => TASK_HEAD.test(cell)) &&
    cells.some((cell) => BODY_HEAD.test(cell))
  );
}
