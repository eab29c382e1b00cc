import { parentRegion, regionNameBefore, regionsNamed } from '../lexicon/regions.ts';
import { isHan } from '../reading/characters.ts';
import { STOPS } from './nameBoundary.ts';

/** Names that running text mostly spells by chance: 会同|县委, 新建|区医院, 城区. Read only at the start of a paragraph or behind another region. */
const BY_CHANCE = new Set([
  '会同县',
  '代县',
  '比如县',
  '新建区',
  '合作市',
  '东方市',
  '城区',
  '郊区',
  '矿区',
  '市中区',
  '城中区',
  '建设区',
]);

/** 会同|县财政局, 代|县政府 may open a paragraph; the county itself is named where its documents begin. */
const VERBAL = new Set(['会同县', '代县', '比如县']);
const HEAD_REACH = 120;

/** First characters of counties of one character that make no other word: 歙县, 泸县. */
const ONLY_NAMES = new Set('蠡盂沁绛隰沛歙黟泗泾莒莘杞嵩郏浚淇睢攸澧泸珙岷漳岚祁萧');
/** Those that before 县 are as often a word of their own: 新县委, 南县界. */
const WORDS_TOO = new Set('新南东西高古富成环宁云理文兴随临容忠道房乾');

/** Whether a county of one character is one: not 和|县政府, nor the end of a longer word. */
function readsWhole(text: string, name: string, start: number, from: number): boolean {
  const [first] = name as unknown as [string];
  if (STOPS.has(first)) return false;
  if (start <= from || !isHan(text.charCodeAt(start - 1))) return true;
  const before = text[start - 1] as string;
  if ('对在向至从赴到'.includes(before) || ONLY_NAMES.has(first)) return true;
  if ('与同和及'.includes(before) && !WORDS_TOO.has(first)) return true;
  // 延安市|富县, but 杭州市|富县 is none
  return regionsNamed(name).some((region) => {
    const above = parentRegion(region);
    return above !== undefined && text.startsWith(above.name, start - above.name.length);
  });
}

/** The longest region name of the table that ends at `end`, as its start; -1 if none. */
export function regionEndingAt(text: string, end: number, from: number): number {
  const last = text[end - 1];
  if (last === undefined || !'省市县区旗州盟岛'.includes(last)) return -1;
  // 振兴|区域, 合作|市场.
  if ((last === '区' && text[end] === '域') || (last === '市' && text[end] === '场')) return -1;
  const name = regionNameBefore(text, end, from);
  if (name === undefined) return -1;
  // 和县, 成县: a name of one character is read as one only where it cannot be 和|县政府.
  const start = end - name.length;
  if (
    BY_CHANCE.has(name) &&
    start > 0 &&
    !'市省州区共党'.includes(text[start - 1] as string) &&
    (text[start - 1] !== '\n' || (VERBAL.has(name) && !text.slice(0, Math.min(start, HEAD_REACH)).includes(name)))
  )
    return -1;
  if (name.length === 2 && !readsWhole(text, name, start, from)) return -1;
  return start;
}
