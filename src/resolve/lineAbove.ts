import type { InstitutionMention, LevelWord } from '../mentions/institution.ts';
import { overlapsAny } from '../mentions/spans.ts';
import type { Document } from '../reading/document.ts';

const LINE_ABOVE = 'institution.line-above';

/** Fields that a province has a 厅 for and a city a 局. */
const HALLS = new Set(
  '教育 公安 民政 司法 财政 自然资源 生态环境 住房和城乡建设 住房城乡建设 交通运输 水利 农业农村 商务 文化和旅游 文化旅游 应急管理 审计 退役军人事务 工业和信息化 人力资源和社会保障 环境保护 国土资源 林业'.split(
    ' ',
  ),
);
/** Fields that a province and a city have a 局 for. */
const BUREAUS = new Set('市场监督管理 统计 医疗保障 林业 林业和草原 气象 工商行政管理 安全生产监督管理'.split(' '));
/** Fields that a city has a 局 for and a province no body of that name. */
const OF_CITIES = new Set('水务 城市管理'.split(' '));

/** Whether the level's body for the field is called so. */
const isCalled = (field: string, level: string, head: string): boolean =>
  head === '厅'
    ? level !== '市' && HALLS.has(field)
    : BUREAUS.has(field) || (level === '市' && (HALLS.has(field) || OF_CITIES.has(field)));

/** 省厅, 市局 that no word runs on from or into. */
const ABOVE =
  /(?<=[、，。；：（“\s和及与在经由向报据按照从对受将被获加得到给请])(省|自治区|市)([厅局])(?![长级内党机属域部面限])/gu;

/**
 * The bureau above in the line of the one that reports: 省厅 in an account of 县交通运输局 is the province's 交通运输厅.
 * @param field what the reporting bureau is for, its name without place and 局
 */
export function lineAbove(
  document: Document,
  field: string,
  known: readonly InstitutionMention[],
): InstitutionMention[] {
  if (!HALLS.has(field) && !BUREAUS.has(field) && !OF_CITIES.has(field)) return [];
  const { text } = document.flow;
  const found: InstitutionMention[] = [];
  for (const match of text.matchAll(ABOVE)) {
    const [written, level, head] = match as unknown as [string, LevelWord, string];
    const start = match.index;
    const end = start + written.length;
    if (!isCalled(field, level, head) || overlapsAny(known, start, end)) continue;
    found.push({
      ...{ kind: 'institution', text: written, start, end, rule: LINE_ABOVE, confidence: 0.75, prefix: '' },
      scope: { kind: 'level', level },
      units: [{ stem: field, head, role: 'department', end: written.length }],
    });
  }
  return found;
}
