/** Wordings of the frame of official documents (GB/T 9704), over canonical text. All patterns are linear: no nested unbounded quantifiers. */

/** Words in which a document's title ends (文种 and the common ends of report titles). */
const TITLE_ENDS =
  '通知|意见|决定|方案|办法|规定|条例|报告|批复|复函|公函|函|通报|公告|通告|命令|请示|纪要|决议|公报|规划|纲要|计划|细则|规则|准则|目录|清单|标准|规范|指南|指引|要点|总结|思路|打算|制度|章程|预案|答复|措施|讲话|解读|情况|名单|安排|建议|说明|规程|导则|法|汇报|述职|年报|白皮书|倡议书|提案|议案|宣言|政策|要求|任务|分工|工作|改革|倡议|令|稿|体系|机制|图|表';

/** A title's end, with what may stand behind it in brackets: （试行）, （2015—2020年）. */
export const TITLE_END = new RegExp(`(?:${TITLE_ENDS})[》〉”]?(?:（[^（）\\n]{1,30}）){0,2}$`);

/** 年月日 in Arabic or Chinese figures. */
export const DATE = '(?:\\d{4}|[〇○零Ｏ0一二三四五六七八九]{4})年(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日';

/** 发文字号: code, 〔year〕, serial. */
export const NUMBER = '[\\u4e00-\\u9fffA-Za-z]{1,16}(?:字)?〔\\d{4}〕(?:第)?\\d{1,6}号';

/** The mark that opens a heading or numbered item, at the start of a paragraph or behind a stop. */
export const ORDINAL =
  '(?:第[一二三四五六七八九十百零〇\\d]{1,6}[编章节条]|[一二三四五六七八九十]{1,4}、|（[一二三四五六七八九十]{1,4}）|\\d{1,3}(?:\\.(?!\\d)|、)|（\\d{1,2}）|[①-⑳])';

/** Last character of a name of a body. */
export const ORGAN_END = /[府厅局委部院会署室办社司行处所团队组站校馆库中心集团公司组织团体机构银行大学学院]$/;
