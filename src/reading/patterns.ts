/**
 * Wordings of the frame of official documents (GB/T 9704), over canonical text. Every pattern is linear: quantifiers
 * are bounded or stand alone.
 */

/** 发文字号: code of the issuer, 〔year〕, serial. */
export const NUMBER = '[\\u4e00-\\u9fffA-Za-z]{1,10}〔\\d{4}〕第?\\d{1,6}号';

/** The mark that opens a heading or a numbered item. */
export const ORDINAL =
  '(?:第[一二三四五六七八九十百零〇\\d]{1,6}[编章节条]|[一二三四五六七八九十]{1,4}、|（[一二三四五六七八九十]{1,4}）|\\d{1,3}(?:\\.(?!\\d)|、)|（\\d{1,2}）|[①-⑳])';

export const STARTS_ORDINAL = new RegExp(`^${ORDINAL}`);

/** 文种 (GB/T 9704, 党政机关公文处理工作条例 第八条) and other words that can only end a title. */
const KINDS =
  '通知|意见|决定|方案|办法|规定|条例|报告|批复|复函|函|通报|公告|通告|命令|令|请示|纪要|决议|公报|规划|纲要|计划|细则|规则|准则|指南|指引|要点|总结|规程|导则|汇报|年报|白皮书|倡议书|提案|议案|章程|预案|答复|讲话|简报|守则|公约|须知|办法修正案';

/** Words in which titles end, too, but which also stand within one: …制度 | …制度的意见. */
const WEAK_ENDS =
  '目录|清单|标准|规范|思路|打算|制度|措施|解读|情况|名单|安排|建议|说明|法|宣言|政策|任务|分工|稿|机制|表|综述|纪实|工作|回顾|台账|公示|问答|批示|简介|指标|体系|法律|要求';

/** What may stand behind the last word of a title: closing marks, （试行）, （2015—2020年）. */
const BEHIND_TITLE = '[》〉”]{0,2}(?:（[^（）\\n]{1,30}）){0,2}$';

/** The end of a title. */
export const TITLE_END = new RegExp(`(?:${KINDS}|${WEAK_ENDS})${BEHIND_TITLE}`);

/** The end of a title by a 文种. */
export const KIND_END = new RegExp(`(?:${KINDS})${BEHIND_TITLE}`);

/** A 文种 of two characters or more within a line. */
export const KIND_WITHIN = new RegExp(
  `(?:${KINDS.split('|')
    .filter((kind) => kind.length > 1)
    .join('|')})`,
);

/** Words that tie the issuer to the matter in a title: 国务院关于…, 转发…. */
export const TITLE_TIE = /关于|印发|转发|批转|对.{2,30}的(?:批复|答复|复函)/;

/** Ends of names of bodies, enough to tell a signature from a line of prose. */
export const ORGAN_END =
  /(?:[府厅局委部院会署室办社司处所团队站校馆库联]|党组|中心|集团|公司|组织|机构|银行|大学|学院|领导小组|协调小组|工作组|专班|支队|大队)$/;

/** 版记 and 附注, attachments: what stands below the 落款. */
export const BELOW_BODY =
  /^(?:抄送|抄报|附件|附表|附录|附图|（此件|（本文|（联系人|主题词|主动公开|公开方式|信息公开选项)/;

/** Offices whose holder signs or delivers a document, with the name that follows. */
export const OFFICE_AND_NAME =
  /^([\u4e00-\u9fff]{0,16}(?:总理|主席|省长|市长|区长|县长|州长|盟长|旗长|镇长|乡长|院长|检察长|主任|局长|厅长|部长|署长|行长)(?:（代）)?)([\u4e00-\u9fff·]{2,8})$/;

/** ——2026年1月26日在…会议上: where and when a report was delivered. */
export const SESSION = /^(?:——|（)?[^，。]{0,60}(?:会议上|会议），?|会议，\d{4}年\d{1,2}月\d{1,2}日)）?$/;
