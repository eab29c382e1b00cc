import { FIELD_CONNECTIVES, FIELD_LENGTH, FIELD_WORDS } from '../lexicon/organFields.ts';

/** Words that a short form may leave out altogether: 执法应急局 for 综合执法与应急管理局. */
const DROPPED = new Set([
  '综合',
  '管理',
  '监督',
  '监督管理',
  '行政',
  '事务',
  '工作',
  '服务',
  '事业',
  '委员会',
  '领导小组',
  '人民政府',
  '办公室',
  '防台',
  '防风',
]);

/** The field words of a name's tail, longest first from the left; what no word covers goes character by character. */
function fields(tail: string): string[] {
  const words: string[] = [];
  for (let i = 0; i < tail.length; ) {
    let length = Math.min(FIELD_LENGTH, tail.length - i);
    while (length > 1 && !FIELD_WORDS.has(tail.slice(i, i + length))) length--;
    words.push(tail.slice(i, i + length));
    i += length;
  }
  return words;
}

/**
 * Whether `short` abbreviates `full`, both being stem and head: the same last character, every character of `short` in order in `full`, and
 * no field of `full` left without a trace (教育局 does not stand for 教育体育局).
 */
export function abbreviates(short: string, full: string): boolean {
  if (short.length >= full.length || short.length < 2) return false;
  // 县府办 is no 法制办
  if (short === '办公室') return false;
  // 扫黑办, 森防指: the head is said by its first character
  const whole = short.endsWith('办') ? '办公室' : short.endsWith('指') ? '指挥部' : undefined;
  if (whole && full.endsWith(whole)) {
    const [a, b] = [short.slice(0, -1), full.slice(0, -whole.length)];
    return a === b || abbreviates(`${a}局`, `${b}局`);
  }
  if (!sameHead(short, full)) return false;
  let s = 0;
  for (const word of fields(full)) {
    const before = s;
    for (const char of word) if (s < short.length && short[s] === char) s++;
    if (s === before && !DROPPED.has(word) && !FIELD_CONNECTIVES.has(word)) return false;
  }
  return s === short.length;
}

const HEADS = [
  '委员会',
  '办公室',
  '委',
  '办',
  '局',
  '厅',
  '中心',
  '支队',
  '大队',
  '所',
  '站',
  '部',
  '公司',
  '指挥部',
  '领导小组',
];

function sameHead(a: string, b: string): boolean {
  const head = (name: string): string => (HEADS.find((h) => name.endsWith(h)) ?? name.slice(-1))[0] as string;
  return head(a) === head(b);
}
