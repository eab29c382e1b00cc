import type { Region } from './regions.ts';
import { regionOfCode } from './regions.ts';

/**
 * The letter that stands for a province in 文号 and on number plates, by its GB/T 2260 code. A letter that cities use too (宁 also
 * 南京, 青 also 青岛) is marked `?` and tells nothing by itself.
 */
const LETTERS =
  '京11 津12? 冀13 晋14 蒙15? 内15? 辽21 吉22? 黑23 沪31 苏32 浙33 皖34 闽35 赣36 鲁37 豫41 鄂42 湘43 粤44 桂45 琼46? 渝50 川51? 黔52 贵52? 滇53 云53? 藏54? 陕61 甘62? 陇62? 青63? 宁64? 新65?';

const byLetter = new Map(
  LETTERS.split(' ').map((row) => [row[0] as string, { code: `${row.slice(1, 3)}0000`, sure: !row.endsWith('?') }]),
);

/** The province of a letter; `sure` is false where a city or county may use the same letter. */
export function provinceOfLetter(letter: string): { region: Region; sure: boolean } | undefined {
  const row = byLetter.get(letter);
  const region = row && regionOfCode(row.code);
  return row && region ? { region, sure: row.sure } : undefined;
}
