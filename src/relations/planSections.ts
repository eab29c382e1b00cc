import type { Document, Heading } from '../reading/document.ts';

/** What a section tells: what was done, what is to be done, or the one and then the other. */
export type SectionTense = 'account' | 'plan' | 'both' | undefined;

const PLAN =
  /(?:下一?步|下阶段|今后|未来|来年|明年|新一年)|^(?:关于)?\d{4}年(?:政府)?(?:工作)?(?:思路|打算|计划|目标|安排)|主要目标和|规划纲要.{0,8}草案.{0,4}说明|^(?:几点|有关|相关|审计|工作|整改|改进|意见|对策|措施|的|[和及与]){1,5}建议$/;
/** What a plan is called, and what deeds are about. */
const PLAN_CALLED =
  /(?:打算|计划|安排|谋划|思路|设想|部署|展望|考虑|政策取向|目标(?:和|与)?(?:重[点大]|主要)?任务|(?:重[点大]|主要|工作)任务|主要目标)$/;
/** 落实上级决策部署, 强化工作安排, 周密部署 are deeds, unless of a year. */
const DEED_ABOUT_PLAN =
  /(?:落实|贯彻|执行|加强|强化|完善|健全|细化|优化|注重|抓好|抓实|做好|坚持|推进|推动|实施|启动|制定|制订|明确|紧扣|聚焦|围绕|对标|完成)[^，]*$|^(?:周密|精心|统一|科学|认真|及时|全面|统筹|超前|提前|系统)(?:部署|安排|计划|谋划|思路|考虑)$/;
const A_YEAR = /\d{4}年|“十/;
/** 2020年主要工作: done or to do, as the year tells. */
const OF_YEAR = /^(?:关于)?(\d{4})年(?:度)?(?:政府)?(?:法治[一-龥]{0,6})?(?:工作)?(?:的)?(?:重点|主要|任务)/;
/** 2018年主要工作完成情况 tells what was done. */
const ACCOUNT = /(?:情况|回顾|总结|成效|成绩|成就|进展|完成|亮点|做法)(?!.*(?:打算|计划|安排|思路))/;
const LATER_PLAN = /“(十[一-九]?五|\p{Script=Han}{1,2}五)”/gu;

/** What a government reports to the congress: the year before, and then the year that its title or date names. */
const WORK_REPORT = /政府工作报告/;

/** Whether the document is a government’s report to its people’s congress, whose sentences line up what stands by itself. */
export const isWorkReport = ({ letterhead }: Document): boolean => WORK_REPORT.test(letterhead.title?.text ?? '');
const HEADING_YEAR = /(\d{4})年/;
/** The words with which the part on the coming year opens where its heading is a slogan. */
const COMING =
  /做好(?:今年|\d{4}年)|(?:今年|\d{4}年)(?:的?(?:发展|工作|经济社会发展))?(?:主要)?(?:预期)?(?:目标|总体要求|是“|是实施)|今年是|(?:今年|新的一年)(?:，)?(?:我们)?(?:要|将)/;
const OPENING = 400;

/**
 * The tense of the section that a heading by itself names.
 * @param year the year that the document gives an account of, if it is known: what a heading calls the work of that year has been done
 */
export function tenseOf(title: string, year?: number): SectionTense {
  const plan = PLAN.test(title) || (PLAN_CALLED.test(title) && (A_YEAR.test(title) || !DEED_ABOUT_PLAN.test(title)));
  const account = ACCOUNT.test(title);
  // “十三五”时期发展成就和“十四五”时期主要目标任务
  if (/(?:回顾|成就|成绩|总结).{0,4}[和与及暨].*(?:目标|任务|考虑)/.test(title)) return 'both';
  if (account) return 'account';
  if (plan) return 'plan';
  const ofYear = Number(OF_YEAR.exec(title)?.[1] ?? Number.NaN);
  if (!Number.isFinite(ofYear)) return undefined;
  return year !== undefined && ofYear <= year ? 'account' : 'plan';
}

/**
 * The tense of every heading of the first rank in a 政府工作报告, by index: by its words, by the year that it names, by how its text opens, and by
 * its place, for behind the part on the coming year nothing is an account any more. Empty for other documents.
 */
export function workReportTenses({ outline, letterhead, flow }: Document): ReadonlyMap<number, SectionTense> {
  const tenses = new Map<number, SectionTense>();
  const title = letterhead.title?.text ?? '';
  if (!WORK_REPORT.test(title)) return tenses;
  const year = Number(HEADING_YEAR.exec(title)?.[1] ?? letterhead.date?.iso.slice(0, 4) ?? Number.NaN);
  const first = Math.min(...outline.filter((heading) => heading.title).map((heading) => heading.level));
  let planned = false;
  for (const [index, heading] of outline.entries()) {
    if (!heading.title || heading.level !== first) continue;
    const told = tenseOf(heading.title, Number.isFinite(year) ? year - 1 : undefined);
    const coming = told === undefined && (planned || comes(heading, year, flow.text));
    const tense = coming ? 'plan' : told;
    if (tense === 'plan') planned = true;
    tenses.set(index, tense);
  }
  return tenses;
}

/** The year that a document gives an account of: the first that its title names, else the year before it was signed. */
export function accountYear({ letterhead }: Document): number | undefined {
  const named = Number(HEADING_YEAR.exec(letterhead.title?.text ?? '')?.[1] ?? Number.NaN);
  const signed = Number(letterhead.date?.iso.slice(0, 4) ?? Number.NaN);
  if (Number.isFinite(named)) return WORK_REPORT.test(letterhead.title?.text ?? '') ? named - 1 : named;
  return Number.isFinite(signed) ? signed - 1 : undefined;
}

function comes({ title, titleSpan, scope }: Heading, year: number, text: string): boolean {
  const named = Number(HEADING_YEAR.exec(title)?.[1] ?? Number.NaN);
  if (Number.isFinite(named)) return named >= year;
  return COMING.test(text.slice(titleSpan.end, Math.min(scope.end, titleSpan.end + OPENING)));
}

/** In a section that tells both: the name of the plan to come, 十四五, with which the second half opens. */
export function laterPlan(title: string): string | undefined {
  return [...title.matchAll(LATER_PLAN)].at(-1)?.[0];
}
