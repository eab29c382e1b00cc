/** Sentences that tell no deed at all, by their whole words. */

/** A sentence that says what a thing is worth. */
const PRAISES =
  /(?:具有|有着?|意义)(?:十分|非常|极其|特别|极为|很)?(?:重要|重大|特殊|深远)?(?:的)?(?:现实|历史|战略|里程碑|政治|指导|实践)?(?:和(?:历史|战略|深远|现实))?(?:意义|重大|深远)[。！；]?$/;
/** 本报告由…编制，电子版可在…下载: what an annual report says of itself. */
const OF_REPORT =
  /^(?:本|该|此)(?:年度?|部门)?(?:报告|年报|年度报告)(?:是|由|中|的|所列|包括|全文|内容|根据|按照|依据|编制|共分?|分为|主要|涉及)|^(?:报告|年报)?全文(?:共|包括|由|分|主要)|(?:报告|年报)(?:的)?电子版|现(?:向社会)?(?:公布|公开|发布)[^，。]{0,40}年度报告|^如对(?:本)?(?:年度)?报告/;
const LONGEST_PRAISE = 200;
/** 五年的实践深刻启示我们，必须…; 向全省人民表示衷心感谢: what was learnt, and thanks, tell no deed. */
const LESSONS =
  /(?:实践|经验|历程|历史|成绩|成就)(?:再次|充分|深刻|反复|雄辩地?|生动)*(?:启示|证明|表明|告诉|昭示)(?:着)?(?:我们|人们)|(?:深切|深刻)(?:地)?(?:感|体会)到|(?:表示|致以|道一声)[^，。]{0,10}(?:感谢|敬意|谢意|问候|辛苦)/;

/** 执行中遇到的问题，请径向我办反映. */
const ASKS_BACK = /^(?:执行|实施|工作|试行|落实|贯彻)(?:过程)?中(?:如)?(?:遇|有|发现)[^。，]{0,10}(?:问题|情况|困难)/;
/** 整改时限：2021年12月底前: by when a task is to be done. */
const BY_WHEN = /^(?:整改|完成|办理|办结|落实)?(?:时限|期限|时间|节点|目标)(?:要求|节点)?：/;
/** 行使裁量权是否适当；: what is looked at, in a list of such questions. */
const WHETHER = /^(?:\d{1,2}[.．、]|[（(]\d{1,2}[）)])?[^，。；]{2,24}是否[^，。；]{1,16}[。；]?$/;
/** 推进政务公开，是建设法治政府的重要内容，是…的必由之路: what a thing is, however many verbs say so. */
const DEFINES =
  /^[^。；：]{0,60}?(?:[既也更正又]|不仅|不但)?是[^。；：]*(?:(?:重要|必然|迫切|内在|根本|关键|法定|有效|主要|具体|客观|核心|基础|首要|有力|重大|必由|必须|应有|必要|基本|直接|现实)的?(?:举措|内容|要求|途径|渠道|保障|抓手|环节|手段|任务|需要|体现|方式|载体|支撑|标志|基础|前提|职责|使命|条件|组成部分|选择|之举|之策|之路|措施|一环|大事|节点)|题中应有之义|关键一年|[一-鿿]{2}之年|\d+周年|的(?:内在|必然)要求)[。；]?$/;
/** What somebody has done or counted, which a definition lacks. */
const TOLD = /了|《|已|共|[\d一二三四五六七八九十百千万]+(?:件|次|个|人|份|项|家|名|场|期|条|起|户|处|亿|万)/;
/** 我受市政府委托，向大会报告…: how a speaker begins. */
const SPEAKS =
  /^(?:现在，?)?(?:我|现)?(?:谨)?(?:受|代表)[^，。；]{2,24}(?:委托)?，?(?:现|我)?(?:将|就|向|把)[^。；]{0,120}(?:报告|审议|审查|汇报|说明)[^。；]{0,16}[。；：]?$/;
/** 对此，我们将高度重视，认真加以解决. */
const PROMISES =
  /^(?:对此|对(?:于)?(?:这些|上述|以上)[^，。]{0,6}(?:问题|不足|困难))，[^。]{0,40}(?:认真|切实|努力|着力|逐步|尽快|下大力气)(?:地)?(?:加以|予以)?(?:解决|改进|克服|整改)[。；]?$/;
/** 该问题已完成整改。 有15个问题正在整改。 */
const VERDICT =
  /^(?:该|此|上述|以上|目前)?[^，。]{0,6}(?:\d+[个项]?)?问题[^，。]{0,8}(?:已|正在|基本)[^，。]{0,8}(?:整改|销号|解决)(?:到位|完成|中|完毕)?[。；]?$/;
/** What such a footing is never without. */
const AFTER_NOTICE = /公示|异议|疑问/;
/** 公示期间如有异议，请联系县水利局: the footing of an announcement. */
const FOOTING =
  /^公示(?:期|时间|时限)(?:间(?:如|若|，|未)|为?|：)[^。]{0,60}$|(?:如|若)?有(?:异议|疑问)(?:的|者)?，(?:请|可)/;

/** Whether a whole sentence says what a thing is worth, what was learnt or by when, or thanks. */
export const tellsNoDeed = (words: string): boolean =>
  BY_WHEN.test(words) ||
  ASKS_BACK.test(words) ||
  WHETHER.test(words) ||
  (words.length < LONGEST_PRAISE && PRAISES.test(words)) ||
  LESSONS.test(words) ||
  OF_REPORT.test(words) ||
  SPEAKS.test(words) ||
  PROMISES.test(words) ||
  (words.includes('问题') && VERDICT.test(words)) ||
  (AFTER_NOTICE.test(words) && FOOTING.test(words)) ||
  (words.length < LONGEST_PRAISE && words.includes('是') && DEFINES.test(words) && !TOLD.test(words));
