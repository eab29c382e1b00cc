import { isHan } from '../reading/characters.ts';
/** Words of one character that stand before a name and are never part of one. */
export const STOPS: ReadonlySet<string> = new Set(
  '由与和同向在经报送请让把将被按据从给为是使等的含以至对及或并到自即了着因就都也又还须应可各原某该且其这那另',
);

/** Two-character verbs and nouns that take a body as object or stand before one: 配合|县编办, 支持|蓝天救援队. */
const VERBS = new Set(
  '夯实 做实 做优 做细 筑牢 充实 巩固 配合 支持 组织 协调 会同 联合 依托 成立 组建 设立 接受 指导 协助 委托 邀请 通过 推动 加强 建立 参加 前往 联系 对接 依靠 商请 提请 报请 报告 会商 整合 撤销 合并 挂牌 授权 主动 充分 发挥 积极 进一步 代表 担任 任命 调整 划归 划转 移交 移送 上报 报送 呈报 抄送 通报 批准 审核 同意 印发 制定 转发 下发 发布 公布 牵头 负责 包括 其中 以及 或者 根据 按照 依照 遵照 落实 贯彻 执行 经过 关于 对于 有关 部分 所有 全部 分别 共同 按时 及时 向社 完善 健全 深化 推进 优化 强化 开展 实施 建设 建成 打造 创建 组成 形成 提升 提高 加快 促进 改革 规范 明确 要求 督促 督导 检查 考核 确定 选择 聘请 听取 征求 收到 受到 获得 取得 荣获 来自 隶属 属于 位于 成为 作为 称为 简称 统称 名为 更名 改为 变更 设置 增设 内设 下设 派驻 入驻 进驻 走进 深入 赴 承担 担负 督促 鼓励 引导 允许 做好 抓好 违抗 保障 依法 新增 引入 认定 处置 解决 监督 管理 存入 化解 领导 受理 检查 审查 支援 筹建 筹设 申建 重组 培育 做强 做大 壮大 管好 用好 对接 聚焦 突出 力促 坚持 发展 共建 共享 纳入 列入 统筹 规划 紧扣 对照 塑造 利用 连接 对标 立足 探索 列席 围绕 辐射 融入 毗邻 环绕 支撑 带动 升级 改版 赴'.split(
    /\s+/,
  ),
);

/**
 * Words that a body follows, as the object of building or as an example, and that may stand inside a body's name: 改造|镇综治中心,
 * 比如|县水利局, but 旧城改造办.
 */
export const TAKES_BODY: ReadonlySet<string> = new Set(
  '改造 扩建 改建 重建 迁建 建强 建优 建好 建实 修缮 翻新 改版 例如 比如 譬如'.split(' '),
);

/** Words whose first character is no stop: 使|用 does not end before 用. */
const WHOLE = new Set([
  '使用',
  '给予',
  '给付',
  '同步',
  '同级',
  '同志',
  '对外',
  '对口',
  '对接',
  '等级',
  '经济',
  '经贸',
  '经信',
  '经营',
  '经费',
  '和谐',
  '和平',
  '和兴',
  '和顺',
  '和安',
  '和睦',
  '和美',
  '向阳',
  '向荣',
  '同心',
  '同乐',
  '同德',
  '同福',
  '自强',
  '将台',
  '经开',
  '从业',
  '从事',
  '及时',
  '因素',
  '报告',
  '报道',
  '报社',
  '应急',
  '应用',
  '应对',
  '应诉',
  '将军',
  '各类',
  '各项',
  '以上',
  '以下',
  '为民',
  '送达',
  '自然',
  '自主',
  '自治',
  '自贸',
  '自由',
  '自愿',
  '还款',
  '至今',
  '与会',
  '由于',
  '并购',
  '并联',
  '都市',
  '就业',
  '就医',
  '且末',
  '其他',
  '某些',
  '该市',
  '该县',
  '按时',
  '在线',
  '在职',
  '在校',
  '据此',
  '含有',
  '即时',
  '向上',
  '让利',
  '被动',
  '把关',
  '把握',
  '是否',
  '着力',
  '着装',
  '请示',
  '请求',
  '因地',
  '同时',
  '同意',
  '让渡',
  '原则',
  '原料',
  '原油',
  '报名',
  '报送',
  '经过',
]);

/** Words whose last character is no stop: 协|同 does not set 发展领导小组 apart. */
const WHOLE_BEFORE = new Set(
  '协同 合同 不同 相同 认同 供给 补给 行为 共和 总和 普及 供应 响应 情报 申报 行使 自由 理由 财经 草原 高原 平等 高等 初等 中等 方向'.split(
    ' ',
  ),
);

/** Whether the character is a stop word and not the first of a longer word or of a place's name: 和|街道办, but 和平街道. */
export const stopsAt = (text: string, at: number): boolean =>
  STOPS.has(text[at] as string) && !WHOLE.has(text.slice(at, at + 2));

/** Whether a name may open at `start`: behind punctuation, a stop word or a verb. */
export function opensAt(text: string, start: number, from: number): boolean {
  if (start <= from) return true;
  if (!isHan(text.charCodeAt(start - 1))) return true;
  if (STOPS.has(text[start - 1] as string) && !WHOLE.has(text.slice(start - 1, start + 1)))
    return !WHOLE_BEFORE.has(text.slice(Math.max(0, start - 2), start));
  const word = text.slice(Math.max(from, start - 2), start);
  return (
    (VERBS.has(word) && !NOUNS_TOO.has(word)) ||
    BEFORE_CLAUSE.has(word) ||
    TAKES_BODY.has(word) ||
    ('年度月份日底初末旬'.includes(text[start - 1] as string) &&
      AT_DATE.test(text.slice(Math.max(from, start - 6), start)))
  );
}

/** 2023年|分水镇, 6月|莪山乡, but 3年内: a date right before a name. */
const AT_DATE = /(?:\d{4}年[度底初末]?|\d月(?:[份底初末]|[上中下]旬)?|\d日)$/;

/** Words that a clause opens with before it says who: 全年|局党组会议研究4次. */
const BEFORE_CLAUSE = new Set(
  '全年 今年 去年 当年 本年 年底 年初 期间 以来 目前 近期 同时 其中 此外 另外 同步'.split(' '),
);

/** Verbs that names open with too: 发展改革局, 规划局. */
const NOUNS_TOO = new Set(['发展', '改革', '规划']);

/** Whether a name that opens at `start` opens with a verb: 优化|海关, 推进|综治中心. */
export const opensWithVerb = (text: string, start: number, end: number): boolean => {
  const word = text.slice(start, start + 2);
  return end - start >= 2 && VERBS.has(word) && !NOUNS_TOO.has(word);
};

/** Characters that show that a stretch is a clause and no name. */
const CLAUSE = new Set(
  '的了在把被将对向由从是有为以及等其各按使请到至于而则更最很不未已可能应须要会进加强开设立参印发制报送经全我本该两个年月日会说上下中条第次位',
);

/** Whether `text[start, end)` could be a proper name that no table holds. */
export function looksProper(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (!isHan(text.charCodeAt(i)) || CLAUSE.has(text[i] as string) || stopsAt(text, i)) return false;
    if (VERBS.has(text.slice(i, i + 2))) return false;
  }
  return true;
}

/** Where a proper name of at most `most` characters that ends at `end` opens; -1 where no stop is near. */
export function properStart(text: string, end: number, from: number, most: number): number {
  for (let length = 1; length <= most && end - length >= from; length++) {
    const start = end - length;
    if (!looksProper(text, start, end)) return -1;
    if (length >= 2 && opensAt(text, start, from)) return start;
  }
  return -1;
}
