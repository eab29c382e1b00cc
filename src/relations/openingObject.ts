import { type Term, tagTest } from '../mentions/terms.ts';
import type { Clause } from '../reading/clauses.ts';
import { DISPOSAL_VERBS } from './clauseTerms.ts';
import { tagged } from './measure.ts';
import type { ClauseReading } from './reading.ts';

/** What may stand before 对X or 将X: who acts and when. */
const isBeforeObject = tagTest(
  'Connective',
  'Adverb',
  'Time',
  'Institution',
  'Region',
  'We',
  'Person',
  'Agent',
  'Pause',
  'And',
  'Aside',
);
/** 对X closes so when its verb is still to come. */
const OBJECT_END =
  /(?:问题|情况|事项|现象|行为|线索|案件|案卷|诉求|隐患|单位|企业|部门|人员|对象|项目|领域|环节|场所|区域|地区|部位|设施|物品|车辆|岗位|事件|社区|家庭|人群|群体|群众|材料|信息|文件|意见|建议|的)$/;
/** A relative clause that names a class of things closes so. */
const CLASS_END = /的(?:事项|项目|单位|企业|情形|行为|案件|场所|建筑|产品|人员)$/;
/** 将X closes so. */
const HANDED_END = /(?:情况|问题|事项|任务|结果|内容)$/;
/** Verbs with which 对X is a whole. */
const DOES = new Set(
  '进行 开展 予以 给予 加以 实施 实行 作出 做出 提出 做到 组织 组织开展 加强 强化 加大 采取 制定 出台 发出 下发'.split(
    ' ',
  ),
);

/**
 * Index of the term with which a clause names what is acted on and leaves the verb to the next clause (对巡查发现的问题，及时联系整改;
 * 区财政局将年度预算，纳入…), or -1.
 */
export function openingObject(text: string, { clause, terms, role, rule }: ClauseReading, sets: boolean): number {
  if (clause.closer !== '，') return -1;
  if (isDocument(terms) && BECOMES.test(text.slice(clause.end, clause.end + 100))) return 0;
  const at = terms.findIndex(({ tags }) => !isBeforeObject(tags));
  const first = terms[at];
  if (!first) return -1;
  if (sets && isSubjectOf(text, clause, terms)) return terms.findIndex((term) => !tagged(term, 'Connective'));
  // 凡涉及重大公共利益的执法决定，…
  if (/^凡是?$/.test(first.text) && OUGHT.test(text.slice(clause.end + 1, clause.end + 5))) return at;
  // 没有法定依据的事项，…: a class of things, and behind it what becomes of them
  if (role === undefined && CLASS_END.test(text.slice(clause.end - 8, clause.end)) && !tagged(first, 'Verb')) return at;
  if (first.text !== '对于' && (!tagged(first, 'Dispose') || tagged(first, 'By'))) return -1;
  const words = text.slice(first.end, clause.end);
  const ends = first.text.startsWith('对') ? OBJECT_END : HANDED_END;
  if (ends.test(words) && !terms.some((term) => DOES.has(term.text) || DISPOSAL_VERBS.has(term.text))) return at;
  if (role === 'deed' && (rule?.id === 'deed.cleanup' || terms.some((term) => tagged(term, 'Act')))) return -1;
  const open = role === undefined || role === 'deed' || role === 'count' || rule?.id === 'setting.condition';
  return open ? at : -1;
}

/** 《招商引资若干规定》，因…，决定予以废止: the document alone, and behind it what becomes of it. */
const isDocument = (terms: readonly Term[]): boolean =>
  terms[0]?.mention?.kind === 'regulation' && terms.slice(1).every((term) => tagged(term, 'Aside'));
const BECOMES = /^，[^。；《]*(?:予以|决定|宣布|现|应)[^。；《，]{0,6}(?:废止|失效|停止执行|修改|修订)/;

/** What is said of a thing where tasks are set opens so. */
const OUGHT =
  /^(?:应当?(?![用急])|应该|要(?!求|闻|素)|必须|须|一律|不得|由(?!于)|可以?(?!持续)|原则上|全部|均|未经|需(?!求)|(?:有关|各|主管)[一-鿿]{0,4}部门(?:应|要|必须))/;
const THING =
  /(?:项目|单位|企业|事项|人员|资金|工程|公文|会议|文件|设施|情况|结果|材料|信息|议题|规章|建议|经费|活动|产品|场所|机构|部门|幼儿园|学校|地区|村庄|决定|案件|行为|名称|账号|内容|事务|方案|意见)$/;

/** 各部门报送国务院的公文，应当符合…: the clause is all subject, and what is to be done with it follows. */
function isSubjectOf(text: string, { start, end }: Clause, terms: readonly Term[]): boolean {
  if (!OUGHT.test(text.slice(end + 1, end + 9)) || !THING.test(text.slice(Math.max(start, end - 4), end))) return false;
  const of = terms.findLastIndex((term) => tagged(term, 'De'));
  const behind = terms.slice(of + 1);
  if (of >= 0) return behind.every((term) => !tagged(term, 'Verb', 'Figure'));
  return (
    terms.every((term) => tagged(term, 'Gap', 'Pause', 'And', 'Verb', 'Aside', 'Agent')) &&
    !IMPERATIVE.test(text.slice(start, start + 2))
  );
}
/** What opens a task of its own: 加强管理，要…. */
const IMPERATIVE =
  /^(?:加强|加快|强化|完善|健全|推进|推动|开展|落实|建立|制定|做好|抓好|深化|优化|实施|规范|严格|组织|积极|支持|引导|鼓励)/;

/** 65个事项，: a count and what is counted, and nothing said of it yet. */
export const isCountedTopic = ({ closer }: Clause, [count, noun, ...more]: readonly Term[]): boolean =>
  closer === '，' &&
  count !== undefined &&
  tagged(count, 'Figure') &&
  noun !== undefined &&
  noun.end - noun.start <= 6 &&
  more.length === 0;
