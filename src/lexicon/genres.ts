/** What kind of thing a titled text is. Only `instrument` is a regulation; an `account` is a report if it was itself read. */
export type GenreClass = 'instrument' | 'account' | 'form';

export interface Genre {
  /** 文种, the word that ends the title. */
  readonly name: string;
  readonly class: GenreClass;
}

/**
 * Genres by the word that ends a title, issued under the legislation law (法律, 法规, 规章), as one of the fifteen 文种 of
 * 党政机关公文处理工作条例 article 8, or as a plan or rule that carries its own name.
 */
const INSTRUMENTS =
  '宪法 法典 药典 贸易协议 重点工作 法 条例 细则 办法 规定 规则 准则 守则 章程 通则 总则 修正案 公约 协定 条约 议定书 宣言 解释 法令 ' +
  '决定 决议 命令 令 公报 公告 通告 意见 通知 通报 批复 复函 答复 函 议案 纪要 请示 批示 倡议 倡议书 ' +
  '纲要 规划 计划 方案 预案 目录 名录 清单 标准 规范 规程 导则 指引 指南 要点 措施 政策 制度 机制 职责 体系 大纲 流程 要求 ' +
  '安排 分工 条件 须知 基准 对策 目标和对策 布局 框架 十条 八条 二十条 台账 模式 裁量权 路线图 总体设计 ' +
  '建议 分解表 任务表 责任表 安排表 一览表 定额 定额表 税率表 税额表 税目表 责任制 若干问题';

/** Accounts of what was done: no regulation when merely cited, a report when read. */
const ACCOUNTS = '报告 总结 年报 白皮书 蓝皮书 皮书 工作思路 情况 汇报 述职 综述 讲话 致辞 答记者问 解读 说明';

/** Papers filled in for one case, certificates and contracts. */
const FORMS =
  '决定书 告知书 通知书 协议书 许可证 证书 执照 证 申请书 意见书 合同 协议 委托书 承诺书 责任书 确认书 报告书 报告表 登记表 登记簿 册簿 簿 ' +
  '申报表 申请表 审批表 备案表 联系单 建议书 批准书 证明书 证明 判决书 裁定书 调解书 起诉书 公证书 回执 收据 发票 凭证 单据 通知单 ' +
  '函件 提示函 提醒函 情况表 调查表 统计表 审查表 报名表 推荐表 记录表 笔录 单 卡 手册 账簿 护照 通行证 登记证 合格证 监测表 任务书 声明书 证件';

const table = new Map<string, Genre>();
for (const name of INSTRUMENTS.split(' ')) table.set(name, { name, class: 'instrument' });
for (const name of ACCOUNTS.split(' ')) table.set(name, { name, class: 'account' });
for (const name of FORMS.split(' ')) table.set(name, { name, class: 'form' });
/** 审核意见书 and 目标责任书 are papers on one case; 清单 and the like end in words that also name forms. */
const LONGEST = Math.max(...[...table.keys()].map((name) => name.length));

/** A trailing （试行）, （2015—2020年）, （2021—2025）, （征求意见稿）, 草案, the （二） of a second interpretation; a date is none. */
const EDITION =
  /(?:（[^（）]{0,24}(?:试行|暂行|\d年|年度|稿|草案|版|本|修订|修正|GB[^（）]{1,12})[^（）日]{0,6}）|（(?:19|20)\d\d(?:[-－—–~～至]{1,2}(?:19|20)\d\d)?）|(?<=解释|规定|意见|修正案)（[一二三四五六七八九十]{1,3}）|初稿|草案)$/u;

/** Words in 法 that name no law: 做法, 执法; 公司法 does. */
const NOT_LAW = /(?:[做方说用看想执立普书手违守依合非犯]|(?<!公)司)法$|[^电公来复的]函$/u;

/** The title's last words in brackets that tell an edition, if any: `（试行）`. */
export function editionOf(title: string): string {
  return EDITION.exec(title)?.[0] ?? '';
}

/** The genre that a title's last word names, its edition in brackets set aside; nothing if the word is no genre. */
export function genreOf(title: string): Genre | undefined {
  let end = title.length;
  for (let edition = editionOf(title); edition; edition = editionOf(title.slice(0, end))) end -= edition.length;
  while (end > 0 && /[》〉”’」』]/u.test(title[end - 1] as string)) end--;
  for (let size = Math.min(LONGEST, end); size > 0; size--) {
    const genre = table.get(title.slice(end - size, end));
    if (genre && !(size === 1 && NOT_LAW.test(title.slice(0, end)))) return genre;
  }
  return undefined;
}

/** The plain 文种 that attributes and short forms use: 实施办法 and 暂行办法 are 办法. */
export function plainGenre(name: string): string {
  for (const plain of [
    '条例',
    '细则',
    '办法',
    '规定',
    '规则',
    '意见',
    '通知',
    '方案',
    '计划',
    '措施',
    '清单',
    '机制',
    '纪要',
    '命令',
  ]) {
    if (name.endsWith(plain)) return plain;
  }
  return name;
}
