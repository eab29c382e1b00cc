import type { Clause } from '../reading/clauses.ts';
import type { OpenMeasure } from './measure.ts';

/** A line that is nothing but the title of what follows: 东海县档案管理工作实施方案. */
export const TITLE_LINE =
  /^[^，。\d]{2,16}(?:信息|申请|案件|文件|人|件|次|总)数(?:量)?$|^[^，。]{1,8}[省市县区镇乡局委厅][^，。了]{4,40}(?:方案|计划|规划|办法|细则|规定|意见|要点|清单|通知|报告)(?:（.{1,12}）)?$/;
/** 制定本方案, 提出以下意见, 现印发给你们: where a document tells of itself. */
const OWN = /(?:制定|制订|编制|提出)(?:本|如下|以下)|现提出|现(?:就|将|印发|转发)|特制[定订]|通知如下/;

/**
 * Where the preamble ends of a sentence that opens with 为… and comes to what the document is, or to its basis; -1 for others.
 * @param sets whether the sentence stands where tasks are set, not in an account
 */
export function preambleEnd(text: string, clauses: readonly Clause[], sets: boolean): number {
  const first = clauses[0];
  if (!first || !/^(?:为|为了)(?!群众|企业|民)/.test(text.slice(first.start, first.start + 4))) return -1;
  const own = clauses.findLast(({ start, end }) => OWN.test(text.slice(start, end)));
  if (own || !sets) return own ? own.start : -1;
  // 为贯彻…，维护法制统一，根据《…》，…: up to the basis it tells what for
  const ground = clauses.findIndex(
    ({ start, end }, i) => i > 0 && GROUND.test(text.slice(start, Math.min(end, start + 4))),
  );
  return ground > 1 ? (clauses[ground] as Clause).start : -1;
}
const GROUND = /^(?:根据|依据|按照|依照|经研究|结合)/;

/** 《方案》已经市政府同意: what was agreed to. */
export const endsInApproval = (text: string, measure: OpenMeasure | undefined): boolean =>
  measure !== undefined && /(?:同意|批准|审定|通过)$/.test(text.slice(measure.end - 2, measure.end));

/** Words that announce what follows and are no deed: 现将有关事项通知如下. */
const ANNOUNCES =
  /(?:如下(?:实施|指导|工作)?(?:意见|措施|方案|安排|要求)?|以下(?:工作|方案|意见|措施|几点|规定|决定|通知|安排|内容))$/;
const ANNOUNCES_LIST =
  /(?:以下|下列|下述|几个方面|情况|措施|工作|问题|意见|任务|要求|[一二两三四五六七八九十几\d]+(?:件事|个?方面|件大事|项重点)|加以(?:解决|改进|整改|推进|落实))$/;

/** 采取以下措施积极改进：, 将从以下几个方面着手： */
const ANNOUNCES_WAYS =
  /(?:以下|如下|下列|[几一二两三四五六七八九十\d]+个)(?:[^，：]{0,4}?)(?:方面|措施|举措|工作|环节)(?:[^，：]{0,10})$/;
/** 征收范围：, 培训对象为…: a field and no deed. */
const FIELD =
  /^[^，：]{2,6}(?:范围|目的|对象|面积|内容|地点|时间|时限|期限|依据|原则|规模|方式|标准|程序|思路)(?:$|[为是](?!民))/;
/** 审计结果表明，, 会议决定，: what is told stands in the clause behind. */
const TELLS =
  /^[^，：]{0,14}(?:表明|显示|反映)$|^[^，：、交请报由]{0,24}(?:会议|全会|常委会|常务会)(?:上)?(?:研究|审议)?(?:决定|要求|指出|强调|认为|明确|提出)$|^(?:经)?[^，：、交请报由]{0,24}研究(?:后)?决定$/;

/** 平台建成之后，, 从案件类型看，, 大会审议通过的《政府工作报告》，: when, by what and of what the clause behind tells. */
const SCENES =
  /之后$|^从[^，]{2,16}(?:看|分析|来说|来讲)$|^按照?[^，]{2,12}(?:划分|区分|统计|来分)$|(?:通过|批准|印发|下发|出台|发布|颁布)的《[^》]+》$/;
export const setsScene = (words: string, closer: string): boolean => closer === '，' && SCENES.test(words);
/** 确定了全县目标任务: what the instrument says that the clause before names. */
const LAYS_DOWN = /^(?:确定|明确|提出|规定|部署|描绘|指明)了/;
export const laysDown = (words: string, before: string): boolean => LAYS_DOWN.test(words) && /》$/.test(before);
/** 是全省首个覆盖全域的县: what something is. */
export const IS_SOMETHING = /^[也更正]?是[^，]*的[一-鿿]{1,8}$/;
/** 成立领导小组，负责日常工作: what somebody is there for, not what he did. */
const CHARGE = /^(?:具体|主要|统一|全面)?(?:负责|承担)(?!了)/;
const FOUNDS = /成立|设立|下设|设在|组建|配备|增设|明确|挂牌|确定/;
export const isCharge = (words: string, before: string): boolean => CHARGE.test(words) && FOUNDS.test(before);

/** Whether a clause only announces what follows. */
export const announces = (words: string, closer: string): boolean =>
  ANNOUNCES.test(words) ||
  TELLS.test(words) ||
  (closer === '：' && words.length < 30 && (ANNOUNCES_LIST.test(words) || ANNOUNCES_WAYS.test(words))) ||
  (words.length < 30 && FIELD.test(words) && (closer === '：' || /[为是]/.test(words)));

/** A body whose name only opens a longer noun is not involved: 县委职能部门, 县政府各部门, 县委副书记、县长. */
const NOT_INVOLVED =
  /^(?:名义|法律顾问|(?:副书记|常委)、(?:常务)?副?[省市县区州盟旗镇乡]长|[和、][^，、]{2,8}名义|组成人员|领导同志|年度|其他|各项|(?:的)(?:日常|重要|重大|名义|行政法规|法规|决定|决策|请示|批示|重点|主要)|LED|大楼|目标|(?:和[^，、]{2,8}|或[^，、]{2,8})?的名义)|^(?:、?[^，、]{2,8})?(?:中心工作|工作大局|法定职责)|^对[^，。]{0,16}的(?:要求|部署|决策|工作|评价|考核|领导|管理|监督)|^(?:(?:行政)?(?:规范性文件|规章)|职能|各|有关|所属|机关|系统|内部|常务|工作部门|部门|党组|理论|\d+个)/;

/** Behind a deed of the same sentence these tell what it is good for. */
export const FURTHERS = /^(?:(?:有效|有力|极大)地?(?:促进|推动)|促进|帮助|方便|便于|助力|带动|引领)/;

export const SUPERVISION = /(?:领导|指导|监督|支持)(?:和(?:支持|监督|指导))?下$/;

/** Whether the body whose name ends at `end` is meant itself. */
export const takesPart = (text: string, end: number): boolean => !NOT_INVOLVED.test(text.slice(end, end + 16));

/** 坚持生态优先、绿色发展; 重大问题亲自过问; 受到群众好评; 正在推进中: maxims that are held to, how it was received or stands, and no deed. */
export const MAXIMS =
  /^(?:始终|牢固|一以贯之)?坚持(?:(?:[一-鿿]{4}、)+[一-鿿]{4}|.{2,8}就是.{2,8})$|^(?:不断|切实)?(?:增强|坚定|做到|树牢)“?(?:四个意识|四个自信|两个维护|两个确立)|^坚持党的(?:全面)?领导$|亲自.{2,6}、.{0,8}亲自|^(?:均|并)?(?:受到|得到|获得|赢得).{2,16}(?:好评|欢迎|称赞|赞誉)$|^.{2,14}正在(?:有序|稳步|加快|全面|抓紧)?(?:推进|进行|办理|实施)(?:当|之)?中$|^(?:坚决|全面|认真)?贯彻(?:执行)?党的基本(?:理论|路线)|^[一-鿿]{4,8}有(?:力度|温度|精度|高度|深度|速度|质感)$|^(?:[一-鿿]{2})?(?:组织|领导|宣传|培训|责任|措施|保障|认识|部署|教育|协调|经费|制度)到位$/;
/** 围绕重点、突破难点: verbs and objects so general that they would fit any work. */
const ANY_OBJECT =
  '(?:重点|难点|中心|大局|领导|力量|机制|责任|组织|部署|调度|施策|效率|效能|效益|作风|实干|苦干|创新|有为|进取|谋划|思路|并举|关键)';
const ANY_WORK = `(?:把握|多措|夯实|围绕|突出|突破|聚焦|加强|强化|充实|健全|完善|落实|压实|夯实|精心|周密|科学|精准|统筹|提高|提升|提增|转变|真抓|埋头|守正|担当|开拓)${ANY_OBJECT}`;
export const SLOGANS = new RegExp(`^(?:${ANY_WORK}、)+${ANY_WORK}$`);
/** 增加一条, 后续条文序号作相应调整: how the text of an instrument is put together again. */
export const REDRAFTS =
  /^(?:增加|新增)[一二三四五六七八九十两]+[条款项](?:作为第.+)?$|(?:条文|条款|文字)(?:的)?(?:序号|顺序|表述)?(?:和.{2,6})?(?:作|做|作出|进行)?相应(?:的)?调整$/;
/** What is upheld or prevented: behind 为… it only goes on with the aim. */
export const UPHOLDS =
  /^(?:全力|切实|坚决|有效|全面|牢牢|着力|更好地?|进一步)*(?:维护|保障|防范|防止|严守|守牢|遏制|提升|提高|增强|促进|筑牢|夯实)/;
