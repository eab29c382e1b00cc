import { type ClauseRule, HOW, LEAD, WHO } from './clauseRule.ts';

/** What may make up a subject that no table names. */
const WHAT =
  '(#Gap|#Pause|#And|#Aside|#Agent|#Quoted|#De|#Verb|#Platform|#Reform|#Spirit|#Lack|#Figure|#Sitting|#Region)+';
/** How something is done: what stands behind these is a deed, known verb or not. 已, 均, 特别是 say nothing of the kind. */
const MANNER =
  '(积极|切实|充分|优先|合理|科学|全力|因地制宜|及时|有效|正确|定期|着力|严格|认真|深入|大力|主动|坚决|迅速|适当|全面|有序|逐步|稳妥|妥善|依法|依规|高效|统一|加快|重点|集中|精准|加紧|抓紧|努力|扎实|持续|不断|大幅|稳步|专门|专项|事先|限期|择优|用心|多措并举)';

/**
 * Deeds told by the shape of the clause rather than by a verb that the tables hold where it is expected: what a thing came to in numbers, who
 * ought to, how it is done. Behind all other rules, for these would read much of what those know better.
 */
export const OPEN_DEED_RULES: readonly ClauseRule[] = [
  {
    id: 'deed.open.count',
    role: 'deed',
    match: `^${LEAD} [<deed>* #Act * #Figure]$`,
    notIf: '(#Change|#WayEnd|#LocEnd|#Dispose|#Copula|/组成/|/构成/|/分为/|/^0/|/^[1-9][0-9]*$/|#Lack|部分)',
    confidence: 0.6,
    zh: '“某方做了多少件”：主语不在词表中',
    en: 'what somebody or something that no table names did, with its count',
    examples: ['复文公开91件', '县政府法律顾问团6名律师参与重大合同审查41份'],
    not: ['实有市场主体3000户'],
  },
  {
    id: 'deed.open.by',
    role: 'deed',
    match: `^${LEAD} [<deed>* 由 * #Act *]`,
    notIf: '(/组成$/|/构成$/|引起|造成|导致|引发|#Change|#LocEnd|#WayEnd|原因)',
    confidence: 0.6,
    zh: '“某事由某方办理”',
    en: 'by whom something is to be done',
    examples: ['公交成本由财政兜底解决', '老旧设备由厂家负责回收'],
    not: ['全文由概述和附表组成'],
  },
  {
    id: 'deed.open.by.first',
    role: 'deed',
    match: `^${LEAD} [<deed>由 * #Act *]`,
    notIf: '(/组成$/|/构成$/|引起|造成|导致|引发|#Change|#LocEnd|#WayEnd|原因|牵头$|负责$)',
    confidence: 0.6,
    zh: '“由某方办理某事”：办理者不在词表中',
    en: 'by whom no table names something is to be done',
    examples: ['由负责常务工作的副市长代行市长职务', '由护林员轮流巡护'],
    not: ['由概述和附表组成'],
  },
  {
    id: 'deed.open.ought',
    role: 'deed',
    match: `^${LEAD} [<deed>${WHAT} #Adverb+? (要|应|须|应当|必须|需) ${HOW} *]`,
    notIf:
      '(/^有/|/^还有/|/^仍有/|#LocEnd|#PlaceEnd|#WayEnd|#Ground|#Attitude|/看到/|/认识到/|/指出/|/职责/|/[前时后]$/)',
    confidence: 0.6,
    zh: '“某事要／应如何”：谓语不在词表中',
    en: 'what something ought to be or to undergo',
    examples: ['涉企信息应准确完整', '证据材料应准确齐全'],
    not: ['重要文件应知应会'],
  },
  {
    id: 'deed.open.ought.head',
    role: 'deed',
    match: `^${LEAD} [<deed>(要|应|须|应当|必须) *]`,
    notIf: '(#LocEnd|#WayEnd|#Attitude|/看到/|/认识到/|/指出/|/[前时后]$/)',
    confidence: 0.6,
    zh: '“要／应……”：主语在前，谓语不在词表中',
    en: 'what ought to be done, in words that no table holds',
    examples: ['应逐级请示', '必须经集体讨论决定'],
    not: ['要看到存在的差距'],
  },
  {
    id: 'deed.open.manner',
    role: 'deed',
    match: `^${LEAD} ${WHO} [<deed>${MANNER}+ (#Gap|#Quoted|#Reform|#Platform) *]`,
    notIf: '(#LocEnd|#WayEnd|#Attitude|#Change|始终坚持)',
    confidence: 0.55,
    zh: '“积极／优先／合理……”：动词不在词表中',
    en: 'how something is done, in a verb that no table holds',
    examples: ['着力稳就业、稳企业、稳市场', '切实负起主体责任'],
    not: ['基本农田面积'],
  },
  {
    id: 'deed.open.duty',
    role: 'deed',
    match: `^${LEAD} [<deed>各? (#Agent|#Institution|#Sitting|#Pause|#And)+ 也? (#Adverb|要|应|须)+? (按|按照|依|依照|根据|对照|结合) * #Act *]`,
    notIf: '(#LocEnd|#WayEnd|#Change|#Lack)',
    confidence: 0.65,
    zh: '“各部门要按／依／对照……做某事”',
    en: 'what a group is to do by its duties or by a document',
    examples: ['各乡镇服务中心也要对照通报内容自查自纠', '班子成员按分工抓好分管领域的整改'],
    not: ['各部门按照职责分工'],
  },
  {
    id: 'deed.open.in',
    role: 'deed',
    match: `^${LEAD} ${WHO} [<deed>${HOW} 在 * #Verb * #De *]`,
    notIf: '(#LocEnd|#WayEnd|取得|同时|基础上|/[时中下后前]$/)',
    confidence: 0.55,
    zh: '“在某处做……的某事”',
    en: 'done in a place, to an object that is described',
    examples: ['在全省范围内选择10个有条件的城市', '在负荷中心建设必要的热电联产项目'],
    not: ['在推进改革的过程中'],
  },
  {
    id: 'deed.open.adverb',
    role: 'deed',
    match: `^${LEAD} [<deed>${WHAT} #Adverb+ #Act *]`,
    notIf:
      '(/^有/|/^还有/|/^仍有/|#Change|#LocEnd|#WayEnd|#Lack|/^——/|为|因|提升|提高|增强|巩固|处于|超过|达到|改善|增加|减少|扩大|加强|发展$)',
    confidence: 0.55,
    zh: '“某方如何做某事”：主语不在词表中',
    en: 'what somebody or something that no table names did, and how',
    examples: ['护林员逐户发放宣传单', '中队长现场勘查违建图斑'],
    not: ['群众满意度稳步提升'],
  },
  {
    id: 'deed.open.approved',
    role: 'deed',
    match: `^${LEAD} [<deed>经 * (同意|批准|审议通过|审定|审议|复议) * #Act *]`,
    notIf: '(#LocEnd|#WayEnd|#Change)',
    confidence: 0.6,
    zh: '“经某机构同意后…”：批准后所做的事',
    en: 'what was done on the approval of a body',
    examples: ['经县委同意后公布', '经市政府同意暂缓实施'],
    not: ['经国务院同意'],
  },
  {
    id: 'deed.open.with',
    role: 'deed',
    match: `^${LEAD} ${WHO} [<deed>${HOW} 以 * (带动|撬动|倒逼|代替|引领|助推) *]`,
    notIf: '(#LocEnd|#WayEnd|#Change|#Guide)',
    confidence: 0.6,
    zh: '“以甲撬动／倒逼乙”',
    en: 'one thing set going by another',
    examples: ['以“最多跑一次”改革撬动政府自身建设', '以差评数据倒逼整改'],
    not: ['以会议落实会议'],
  },
  {
    id: 'deed.open.manner-of',
    role: 'deed',
    match: `^${LEAD} [<deed>(#Gap|#Adverb)+ #Di #Adverb+? (#Verb|#Dispose) *]`,
    notIf: '(#LocEnd|#WayEnd|#Change)',
    confidence: 0.65,
    zh: '“……地做某事”',
    en: 'how something was done, told by 地',
    examples: ['毫不松劲地加强粮食生产', '一丝不苟地核查档案资料'],
    not: ['因地制宜'],
  },
];
