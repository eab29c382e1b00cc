import { EndingTable } from '../lexicon/endings.ts';
import { tagAdder } from '../mentions/terms.ts';
import type { Span } from '../reading/document.ts';

/** Adds tags to a list of tags. */
type Adder = ReturnType<typeof tagAdder>;
type WordsOfTags = readonly (readonly [tag: string, words: string])[];

/** How a clause ends tells much of what it does; each tag goes on the last term. */
const CLAUSE_ENDINGS: WordsOfTags = [
  [
    'QualityEnd',
    '能力 水平 意识 实效 质效 效能 效率 活力 公信力 透明度 满意度 获得感 幸福感 安全感 积极性 主动性 责任感 使命感 战斗力 凝聚力 执行力 形象 氛围 社会稳定 期盼 需求 诉求 震慑 合力 格局 局面 态势 效应 效果 屏障 防线 担当 作用 创造力 针对性 实效性 精准性 规范性 科学性 有效性 信心 成本 负担 压力 风险 成效 质量 素质 素养 本领 事业发展 工作开展',
  ],
  [
    'WayEnd',
    '方式 形式 手段 渠道 途径 载体 契机 抓手 机会 模式 方法 平台 机制 举措 措施 为重点 为核心 为中心 为目标 为基础 为导向 为牵引 为突破口 为切入点 为主线 为依托 为支撑 为保障 为着力点 为引领 为动力 为根本 相结合 原则 理念 思路 优势 作用 工作方针 总要求 主题 精神',
  ],
  ['LocEnd', '时间节点 重要节点 关键节点 下 中 后 时 前 之际 的同时 期间 以来 方面 外 上 内 深入 起'],
  [
    'PlaceEnd',
    '下 中 后 时 前 之际 的同时 期间 以来 方面 情况 问题 外 上 内 深入 起 原因 需要 形势 要求 实际 特点 现状 变化 目标 任务 等内容 领域 环节',
  ],
  [
    'PriorityEnd',
    '来抓 重中之重 头等大事 首要任务 重要任务 政治任务 第一要务 生命线 重要内容 工作主线 重要抓手 首要位置 突出位置 重要位置 出发点和落脚点',
  ],
  [
    'ResultEnd',
    '建成 通车 开工 竣工 投运 投产 投用 获批 落户 启动 开通 贯通 揭牌 上线 挂牌 落成 运行 运营 启用 通航 开工建设 落地 成立 封顶 动工 进场 完工 交付使用 投入使用 施工 启运 开诊 亮相 扩面 迁入 加速聚集 茁壮成长 投产增效 重组优化 深化拓展 顺利实施 加速构建 加快建设 提速 落地见效 通水 首航 首飞 扩区 封关运作 封关 首发 招生 开园 开馆 开业 开街 首映 登月 入轨 下线 下水 交付 验收 达产 满产 开局顺利 改造完成 建设完成 安装完成 升级完成 送电 投产送电 蓄水 下闸蓄水 校飞 重要进展 重大进展 突破性进展 阶段性进展 实质性进展 决定性进展 重要成果 重大成果 阶段性成果 重要突破 重大突破 阶段性突破',
  ],
  ['UnderEnd', '领导下 指导下 帮助下 监督下 支持下 关心下 推动下 部署下 指引下 引领下 配合下 努力下 精神下'],
  ['SupportEnd', '保障 支撑 动力 基础 条件 环境 支持 氛围 保证 渠道 遵循 依据 参考 活力 贡献'],
];

/** Nouns of people and bodies that can act without being named. */
const AGENTS =
  '中心组 部门 单位 人员 干部 机关 机构 队伍 企业 群众 党员 代表 委员 组织 律师 公司 负责人 负责同志 学校 团队 中心 支队 大队 乡镇 街道 社区 村 民警 法官 检察官 工作队 网格员 主干 师生 职工 各地 各区县 各县区 班子 书记 支部 人民政府 各级政府 当地政府 地方政府 基层政府 检察院 城市 地区 地方 财政 国家 平台 领导 专家 窗口 案件 事项 成员 党组 党委 调解委员会 居委会 村委会 科室 股室 站所 司法所 派出所 调委会 县区 市县 各乡 各镇 镇街 村组 村居 街镇 层面 顾问 志愿者 讲师团 调解员 属地政府 法制科 法规科 政策法规科 综合科 审批科 车管所 执法队 中队 分局 基金 副总理 总理 国务委员 秘书长 领导同志 区长 县长 镇长 乡长 局长 市级 县级 区级 省级 镇级 高校 院校 各级党委';

/** What an opaque stretch ends in, where it can act no more than a meeting can. */
const NOUN_ENDINGS: WordsOfTags = [
  [
    'Guide',
    `指引下 指导下 引领下 ${'指引 指导 主线 遵循 统领 引领 纲领 准则 依据 方向 牵引 总揽'
      .split(' ')
      .flatMap((guide) => ['为', '为根本', '为主要', '为行动', '为基本'].map((lead) => lead + guide))
      .join(' ')}`,
  ],
  ['Way', '媒体 方式 形式 手段 渠道 途径 载体 办法 方法 机会 契机 抓手 为主题 为依托 为牵引 突破口 为重点 为主 为单位'],
  [
    'PlaceNoun',
    '上 里 大厅 网站 栏目 专栏 平台 中心 现场 一线 窗口 屏 会上 网上 场所 集市 广场 社区 学校 校园 景区 专区',
  ],
  ['RateNoun', '率 度 比例 占比'],
  [
    'Reach',
    ['数', '量', '次']
      .flatMap((count) => ['', '已', '共', '累计'].flatMap((so) => [`${count}${so}达`, `${count}${so}达到`]))
      .concat('增至', '扩至')
      .join(' '),
  ],
];

/** Every word with all tags of the words that it ends in, so that the longest found tells them all. */
function tableOf(words: WordsOfTags): EndingTable<Adder> {
  const all = words.flatMap(([tag, list]) => list.split(' ').map((word) => [tag, word] as const));
  const tagsOf = (word: string) => new Set(all.flatMap(([tag, ending]) => (word.endsWith(ending) ? tag : [])));
  return new EndingTable([...new Set(all.map(([, word]) => word))].map((word) => [word, tagAdder(...tagsOf(word))]));
}

const OF_CLAUSE = tableOf(CLAUSE_ENDINGS);
const OF_NOUN = tableOf(NOUN_ENDINGS);
const OF_ACTING_NOUN = tableOf([['Agent', AGENTS], ...NOUN_ENDINGS]);

/** Meetings and people through which a body acts: 县政府|常务会议, 县政府|分管领导带队 is the 县政府. */
const SITTING =
  /^(?:(?:党委|党组|常委|常务|主任|局长|[省市县区]长|院长|检察长|理论学习中心组)?(?:常务|常委会?|办公|专题|全体|扩大|党组|党委|(?:集体)?学习)?(?:扩大)?会议?|(?:党政)?(?:主要|分管|有关|相关|常务)?(?:领导|负责同志|负责人|班子成员|副?书记|副?[省市县区州镇乡局厅部]长|副?主任)(?:同志)?(?:带队|带头|亲自)?)$/;
/** What `SITTING` ends in. */
const CLOSES_SITTING = new Set([...'会议导志人员记长任队头自'].map((char) => char.charCodeAt(0)));
const LONGEST_SITTING = 24;
const asSitting = tagAdder('Sitting');
const asAgent = tagAdder('Agent');
/** 各市司法局, 各街道办: bodies that no name tells apart; 各类场所 are places. */
const EACH = /^各(?![类种项])[一-鿿]{1,8}[局厅委办院所站]$/;
/** 工程于|6月, 环节从|8个: what is told of stands before, when or whence behind. */
const HINGES = new Set(['于', '从'].map((char) => char.charCodeAt(0)));
const asHinge = tagAdder('Hinge');

/** The tags of a clause's last term and those that say how the clause ends. */
export function withClauseEnding(tags: readonly string[], text: string, { start, end }: Span): readonly string[] {
  const ending = OF_CLAUSE.before(text, end, start);
  return ending ? ending.value(tags) : tags;
}

/** The tags of an opaque stretch and those that say in what noun it ends. */
export function withNoun(tags: readonly string[], words: string): readonly string[] {
  const last = words.charCodeAt(words.length - 1);
  if (words.length > 1 && HINGES.has(last)) return asHinge(tags);
  const sitting = words.length <= LONGEST_SITTING && CLOSES_SITTING.has(last) && SITTING.test(words);
  const ending = (sitting ? OF_NOUN : OF_ACTING_NOUN).before(words);
  const ended = ending ? ending.value(tags) : tags;
  if (sitting) return asSitting(ended);
  return EACH.test(words) ? asAgent(ended) : ended;
}
