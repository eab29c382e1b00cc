/** More problems than this are counted, not listed. */
const LISTED = 10;

/** A graph file that cannot be used; `problems` says where and why, one line each. */
export class GraphFileError extends Error {
  override readonly name = 'GraphFileError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const rest = problems.length - LISTED;
    const lines = problems.slice(0, LISTED).map((problem) => `\n  ${problem}`);
    super(`not a yiju graph file:${lines.join('')}${rest > 0 ? `\n  and ${rest} more` : ''}`);
    this.problems = problems;
  }
}
