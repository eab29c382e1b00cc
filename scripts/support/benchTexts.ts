/** A text of a kind, the longer the greater `size`. */
export interface TextKind {
  readonly name: string;
  /** In UTF-16 code units, about, at size 1. */
  readonly characters: number;
  readonly make: (size: number) => string;
}

const repeated = (name: string, piece: string, characters: number): TextKind => ({
  name,
  characters,
  make: (size) => piece.repeat(Math.ceil((characters * size) / piece.length)),
});

const nested = (name: string, open: string, close: string, characters: number): TextKind => ({
  name,
  characters,
  make: (size) => {
    const depth = Math.ceil((characters * size) / (open.length + close.length));
    return open.repeat(depth) + close.repeat(depth);
  },
});

/** As many shortcomings as remedies, each in words of its own. */
function remedied(size: number): string {
  const all = (line: (n: number) => string): string => Array.from({ length: 250 * size }, (_, n) => line(n)).join('');
  const stated = all((n) => `第${n}类案卷制作不规范、执法人员不足。`);
  return `一、存在的问题\n${stated}\n二、整改措施\n${all((n) => `针对第${n}类文书归档不规范的问题，开展了专项整治。`)}`;
}

/** Texts that a careless pattern would read in quadratic time; four times the size is what the issue asks for, 100,000 《 or 1 MB. */
export function hostileTexts(sample: string): TextKind[] {
  return [
    { name: 'the sample', characters: sample.length * 4, make: (size) => sample.repeat(4 * size) },
    repeated('one line of prose', sample.replace(/\s+/gu, ''), 87_000),
    repeated('《 in a row', '《', 25_000),
    nested('nested （）', '（', '）', 50_000),
    nested('nested 《》', '《', '》', 50_000),
    nested('nested 《〈〉》', '《〈', '〉》', 50_000),
    repeated('“ in a row', '“', 87_000),
    repeated('、 in a row', '、', 25_000),
    repeated('一是 in a row', '一是', 25_000),
    repeated('enumerated clauses', '一是加强管理；', 25_000),
    repeated('titles in a row', '《档案管理办法》、', 25_000),
    repeated('bodies in a row', '县政府、', 25_000),
    repeated('reform words without a stop', '制度改革', 12_500),
    repeated('verbs without a stop', '推进机关效能建设和改革', 12_500),
    repeated('one sentence again and again', '县政府制定《档案管理办法》。\n', 12_500),
    repeated('headings', '一、加强领导\n', 25_000),
    repeated('digits', '1', 25_000),
    repeated('文号 in a row', '国发〔2019〕5号', 25_000),
    { name: 'shortcomings and their remedies', make: remedied, characters: 11_000 },
  ];
}
