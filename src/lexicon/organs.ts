/** What a head word makes of a name; `branch` and the official name follow from it. */
export type OrganRole =
  | 'government'
  | 'committee' // 管委会: a zone's government
  | 'party'
  | 'party-organ'
  | 'congress'
  | 'cppcc'
  | 'discipline'
  | 'court'
  | 'special-court'
  | 'procuratorate'
  | 'department'
  | 'office'
  | 'section'
  | 'unit'
  | 'group'
  | 'mass'
  | 'company'
  | 'military'
  | 'cell'
  | 'central';

/** A word that closes the name of a body. */
export interface OrganHead {
  readonly text: string;
  readonly role: OrganRole;
  /** Complete behind a region or level without a stem: 县政府, 市人大, 区管委会. */
  readonly bare: boolean;
  /** May stand behind field words without region or level: 法制办, 行政审判庭. */
  readonly free: boolean;
  /** Takes a proper name that no table holds: 蓝天救援队, 流水小城镇指挥部. */
  readonly proper: boolean;
}

/** role, flags (b bare, f free, p proper), heads. */
const ROWS: readonly (readonly [role: OrganRole, flags: string, heads: string])[] = [
  ['government', 'b', '人民政府 政府 行政公署 人民委员会 革命委员会 办事处'],
  ['committee', 'b', '管委会 管理委员会 管委'],
  ['party', 'b', '党委 党工委 工作委员会 工委 党组'],
  [
    'party-organ',
    'b',
    '党校 政法委 政法委员会 编委 编委会 机构编制委员会 编办 编委办 编制办 机构编制委员会办公室 文明办 网信办 组织部 宣传部 统战部 统一战线工作部 党群工作部 党工部 政法部 社会工作部 老干部局 常委会 巡察组 巡视组',
  ],
  ['congress', 'b', '人大常委会 人大主席团 人民代表大会主席团 人大 人民代表大会常务委员会 人民代表大会 人大常务委员会'],
  ['cppcc', 'b', '政协'],
  [
    'discipline',
    'b',
    '纪委监委 纪检监察工委 纪委 监委 纪检委 监察委员会 监察委 纪工委 纪律检查委员会 纪检监察组 派驻纪检组 纪检组',
  ],
  ['court', 'b', '人民法院 中级人民法院 高级人民法院 法院 中级法院 高级法院 中院 高院'],
  ['special-court', 'b', '海事法院 知识产权法院 互联网法院 金融法院 铁路运输法院 铁路运输中级法院 军事法院'],
  ['procuratorate', 'b', '人民检察院 检察院'],
  ['department', 'bf', '局 厅 委员会 委 署 公署 总局 管理局 分局'],
  ['department', 'b', '部 经委 行政服务中心管委会 行政服务中心管理委员会'],
  ['department', 'b', '安委会 食安委会 食药安委会 药安委会 消安委会 道安委会 爱卫会'],
  ['office', 'bf', '办公厅 办公室 办 法制机构'],
  ['office', 'b', '府办'],
  ['office', '', '特派办 特派员办事处'],
  // Inner sections have a name only inside their body: 政府办|文书科, 人民法院|行政审判庭.
  ['section', '', '处 科 司 股 庭 研究室 参事室 顾问室 督查室 督察室 法工委 法制工委 法制工作委员会'],
  [
    'unit',
    'b',
    '站 所 院 仲裁院 卫生院 中心敬老院 保健院 医院 附属医院 人民医院 中心医院 中医院 队 中队 分队 馆 社 学校 大学 学院 中学 小学 幼儿园 律师事务所 会计师事务所 事务所 图书馆 档案馆 博物馆 文化馆 电视台 广播电视台 人民广播电台 广播电台 日报社 研究院 研究所 科学院 社会科学院 出版社 杂志社 交易所 俱乐部 海关 气象台 公证处 讲师团 调查队 调查总队',
  ],
  ['unit', 'p', '司法所 派出所 人民法庭 市场监督管理所 市场监管所'],
  ['unit', 'bf', '中心 服务中心 总站 总队 支队 大队 总社 服务大厅 政务服务大厅 政务大厅'],
  [
    'group',
    'bfp',
    '环境保护督察组 环保督察组 领导小组 工作领导小组 协调小组 工作小组 指挥部 总指挥部 联席会议 工作专班 联合会 理事会 指导委员会 咨询委员会 专家委员会 应急救援队 救援队 志愿服务队 志愿者服务队 突击队',
  ],
  ['group', 'b', '防指 森防指 三防指 防汛指 抗旱指'],
  [
    'mass',
    'b',
    '工会 总工会 妇联 团委 工商联 残联 科协 文联 侨联 律协 社科联 台联 红十字会 协会 学会 商会 基金会 关工委 贸促会 总商会 慈善总会 研究会 促进会 供销社',
  ],
  ['company', 'fp', '有限责任公司 股份有限公司 集团有限公司 有限公司 集团股份有限公司'],
  ['company', 'p', '集团'],
  ['company', '', '集团公司 总公司 分公司 公司 银行 农商行 分行 支行 中心支行'],
  ['military', 'b', '军区 军分区 警备区 武警支队 武警总队 人武部 人民武装部 消防支队 消防大队 边防支队'],
  ['cell', 'fp', '党支部 党总支 机关党委 直属机关党委'],
  ['cell', '', '理论学习中心组 党组理论学习中心组 党委理论学习中心组 党组中心组 党委中心组 党工委理论学习中心组'],
];

/** Every head, each once. */
export const ORGAN_HEADS: readonly OrganHead[] = (() => {
  const byText = new Map<string, OrganHead>();
  for (const [role, flags, heads] of ROWS)
    for (const text of heads.split(' ')) {
      // 委 and 委员会 close names of party committees and of departments; which one is told by what stands before.
      if (byText.has(text)) continue;
      const [bare, free, proper] = [flags.includes('b'), flags.includes('f'), flags.includes('p')];
      byText.set(text, { text, role, bare, free, proper });
    }
  return [...byText.values()];
})();

/** Heads of `bare` roles that stay incomplete without a stem although they may stand behind a field word: 市局, 县办. */
export const NEEDS_STEM: ReadonlySet<string> = new Set(
  '局 厅 署 公署 集团公司 总公司 分公司 集团 公司 银行 农商行 分行 支行 中心支行 处 科 司 股 庭 党组 总局 分局 部 办 中心 站 所 院 队 馆 社 总社 基地 服务中心 总站 研究院 研究所 事务所 学院 小学 学校 大学 中学 总队 支队 大队 中队 分队 协会 学会 联合会 理事会 研究会 促进会 基金会 领导小组 工作领导小组 协调小组 工作小组 指挥部 总指挥部 联席会议 工作专班 指导委员会 咨询委员会 专家委员会 应急救援队 救援队 突击队 志愿服务队 志愿者服务队 幼儿园 管理局 常委会 科学院 工会 工作委员会 卫生院 保健院 人民委员会'.split(
    ' ',
  ),
);

/**
 * What may not follow a head, because then the character belongs to another word: 局面, 部署, 办理, 院校, 站位, 中心城区.
 * Keyed by the last character or characters of the head; each entry is a list of word beginnings.
 */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  局: '面 部 势 限 域 级 领导班子',
  厅: '堂 级',
  部: '门 分 署 队 位 件 落 级 委 属 长 下 省 优 里 们 市 头 首 里 级 领 队 机 列 份 门 控',
  委: '员 托 派 任 屈 婉 以 实 培 常 会',
  署: '名 理 了 上',
  办: '矿 理 法 公 事 结 好 案 学 件 证 税 复 成 实 企 医 刊 出 完 了 案 活 节 过 厂 案 主体 单位 条 转 展 赛 刑 民 一 起',
  处: '理 罚 置 分 于 在 级 方 所 以 遇 境 世 女 暑 事 心 突 能 着 处 到 都 都是 死 决 警 治 刑 方 了 的 建 危 安 避 应 示 防 灾 灾 救',
  科: '学 技 研 目 普 员 级 协 教 室 创 班 举 类 大 教 幻 创 考 生 人 工 贸 目',
  司: '法 机 空 职 仪 马 令',
  指: '挥 导 引 定 出 示 标 数 南 令 派 明 向 责',
  股: '份 权 东 票 市 本 金 民 息 改 气 骨 指',
  室: '内 外 温 友',
  庭: '审 院 前 外 上',
  所: '有 以 需 在 属 谓 得 能 致 做 作 提 述 列 示 学 辖 称 用 涉 产 处 持 规 定 取 受 支 指 说 见 欠 依 收 发 出 缴 为 承 聘 要 必 生 占 形 带 附 确 需 开 采 造 进 占 借 经 购 签 反 关 负 订 余 剩 申 选 设 担 拥 认 应 交',
  站: '位 点 在 岗 立 台 稳 场 内 式 城 口 前 起 到 高 上 好',
  院: '所 校 士 子 线 内 前 外 系 坝 感 落 区 墙 务',
  队: '伍 员 列 形 友 旗 级',
  馆: '藏 内 舍',
  社: '会 区 保 团 员 情 交 科 火 论 群 稷 教',
  中心: '敬老院 养老院 福利院 工作 任务 城 组 镇 村 学校 区 环节 思想 内容 地带 地位 户 线 点 议题 站位 化 位置 目标 理论 小学 卫生院 静脉 建设任务 度 商务区 百货 环 场 下沉 血',
  大学: '生 习 科 城 毕业 学 讨论',
  中学: '生 习 到 校',
  小学: '生 校 教',
  学院: '派',
  政府: '采购 购买 性 网 门户 债务 储备 规章 间 投资 信息 部门规章 补贴 数据 热线 履职 与社会 和社会 失灵 定价 指导价 引导 投入 令 干预 失信 直属 贡献',
  人大: '代表 附中',
  党委: '员',
  集团: '化 军 性 学校 犯 式',
  公司: '法 制 章 债 登记 治理 化 制',
  银行: '业 卡 账 存 贷 承 间 保 利 资 对 票 同 家',
  总社: '会',
  协会: '化',
  学会: '用 了',
  商会: '谈',
  法院: '系统',
  工会: '法 组织 会员',
  办公室: '主任会议',
  团委: '员 托',
  海关: '法 监管 特殊 编码 总署 关 统 手续',
  气象台: '站',
  军区: '域',
  中心组: '学习制度',
  联席会议: '制度 机制',
  人民银行: '法',
};

const notBefore: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(NOT_BEFORE).map(([head, words]) => [head, words.split(' ').filter(Boolean)]),
);

/** What a place is, not a body in it: 创新中心, 国际航运中心, 区域医疗中心. */
const PLACE_NOT_BODY =
  /(?:创新|物流|航运|金融|医疗|科学|经济|消费|贸易|交往|枢纽|集散|集结|制造|产业|算力|能源|人才|商务|城市|副)$/;

/** Whether 中心 here says what a place is. */
export const isPlaceCentre = (text: string, at: number): boolean =>
  PLACE_NOT_BODY.test(text.slice(Math.max(0, at - 2), at));

/** What may not follow a head, by the first character of it. */
type Continuations = ReadonlyMap<number, readonly string[]>;
const continuations = new Map<string, Continuations>();

function continuationsOf(head: string): Continuations {
  let known = continuations.get(head);
  if (!known) {
    const byFirst = new Map<number, string[]>();
    for (let length = Math.min(head.length, 4); length >= 1; length--)
      for (const word of notBefore.get(head.slice(-length)) ?? []) {
        const first = word.charCodeAt(0);
        byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
      }
    known = byFirst;
    continuations.set(head, known);
  }
  return known;
}

const LAW_OFFICE = /依法治[省市县区州盟旗]办$/;

/** Whether the head that ends at `end` is cut out of a longer word. */
export function runsOn(text: string, head: string, end: number): boolean {
  // 自然资源局|限期, but 局限
  if (head.endsWith('局') && text.startsWith('限期', end)) return false;
  const words = continuationsOf(head).get(text.charCodeAt(end));
  if (!words) return false;
  // 水利部|分别, 自然资源部|下发, but 部分, 部下
  if (head.endsWith('部') && /^(?:分别|下[发达])/.test(text.slice(end, end + 2))) return false;
  // 县委编办|完成, 县府办|转发, but 办完, 办转移
  if (
    /[编委府制]办$/.test(text.slice(Math.max(0, end - 2), end)) &&
    /^(?:完成|转[发办送])/.test(text.slice(end, end + 2))
  )
    return false;
  // 扶贫办|公开信息, but 办公室
  if (head.endsWith('办') && /^公[开布示立]/.test(text.slice(end, end + 2))) return false;
  // 法制办|起草, but 办起了农家乐
  if (head.endsWith('办') && text.startsWith('起草', end)) return false;
  // 省委依法治省办|学习, but 办学
  if (head.endsWith('办') && LAW_OFFICE.test(text.slice(Math.max(0, end - 6), end))) return text.startsWith('理', end);
  // 县纪委监委|派驻, but 委派
  if (/[纪监]委$/.test(head) && text.startsWith('派驻', end)) return false;
  // 县信息中心|组成检查组, but 中心组
  if (head.endsWith('中心') && /^组[成织建]/.test(text.slice(end, end + 2))) return false;
  // 建设管理委|会同教育局, 县委|常委会会议
  if (head.endsWith('委') && /^(?:会[同商]|常委(?:会|扩大))/.test(text.slice(end, end + 4))) return false;
  // 市场监管所|开展, 卫生监督所|要开展, but 市场监管|所需
  if (
    head.endsWith('所') &&
    /(?:监管|监督管理|卫生监督|司法|派出|财政|资源|事务)所$/.test(text.slice(Math.max(0, end - 5), end))
  )
    return /^(?:[需有涉长]|要(?!开展|加强|加大|组织|定期|严格|切实|认真|积极|依|按|对))/.test(text.slice(end, end + 3));
  return words.some((word) => text.startsWith(word, end));
}
