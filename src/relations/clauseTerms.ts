import { EndingTable } from '../lexicon/endings.ts';
import type { Mention } from '../mentions/mention.ts';
import { lexClause, type Term, tagAdder, tagList } from '../mentions/terms.ts';
import type { Span } from '../reading/document.ts';

/** Words to be found at the end of a term. */
const endings = (words: string): EndingTable<true> =>
  new EndingTable(words.split(' ').map((word) => [word, true] as const));

/** What follows a law and still belongs to the basis phrase: its 文号 in brackets, 精神, 的有关要求. */
const TAIL_WORDS =
  /^(?:的|等|有关|相关|各项|重要|具体|工作|任务|部署|要求|规定|精神|文件|法律法规|法律|法规|政策|会议|讲话|指示|批示|决策|安排|意见|和|及|、|系列|条款|第[一二三四五六七八九十百零\d]+条|第[一二三四五六七八九十\d]+款|“|”|条件|标准|程序|原则|内容|统一|思路|治水|理念|论述|重要论述|嘱托|殷殷嘱托)+$/;
/** Nouns of people and bodies that can act without being named. */
const AGENTS = endings(
  '中心组 部门 单位 人员 干部 机关 机构 队伍 企业 群众 党员 代表 委员 组织 律师 公司 负责人 学校 团队 中心 支队 大队 乡镇 街道 社区 村 民警 法官 检察官 工作队 网格员 主干 师生 职工 各地 各区县 各县区 班子 书记 支部 人民政府 各级政府 当地政府 地方政府 基层政府 检察院 城市 地区 地方 财政 国家 平台 领导 专家 窗口 案件 事项 成员 党组 党委 调解委员会 居委会 村委会 科室 股室 站所 司法所 派出所 调委会 县区 市县 各乡 各镇 镇街 村组 村居 街镇 层面 顾问 志愿者 讲师团 调解员 属地政府 区长 县长 镇长 乡长 局长 市级 县级 区级 省级 镇级',
);
const GUIDE =
  /为(?:根本|主要|行动|基本)?(?:指引|指导|主线|遵循|统领|引领|纲领|准则|依据|方向|牵引|总揽)$|(?:指引|指导|引领)下$/;
/** Meetings and people through which a body acts: 县政府|常务会议, 县政府|分管领导带队 is the 县政府. */
const SITTING =
  /^(?:(?:党委|党组|常委|常务|主任|局长|[省市县区]长|院长|检察长|理论学习中心组)?(?:常务|常委会?|办公|专题|全体|扩大|党组|党委|(?:集体)?学习)?(?:扩大)?会议?|(?:党政)?(?:主要|分管|有关|相关)?(?:领导|负责同志|负责人|班子成员|副?书记|副?[省市县区州镇乡局厅部]长|副?主任)(?:同志)?(?:带队|带头|亲自)?)$/;
const PLACES = endings(
  '上 里 大厅 网站 栏目 专栏 平台 中心 现场 一线 窗口 屏 会上 网上 场所 集市 广场 社区 学校 校园 景区 专区',
);
const WAYS = endings('方式 形式 手段 渠道 途径 载体 办法 方法 机会 契机 抓手 为主题 为依托 为牵引 突破口 为重点');
const RATE_NOUNS = endings('率 度 比例 占比');

const CUE_TAGS = [
  'Issue',
  'Advance',
  'Deed',
  'Attitude',
  'Result',
  'Pivot',
  'Basis',
  'Ground',
  'Spirit',
  'Adverb',
  'Connective',
  'Preposition',
  'We',
  'Not',
  'Lack',
  'Verb',
];
const TERM_TAGS = [
  'Gap',
  'Name',
  'Pause',
  'Quoted',
  'Aside',
  'Titled',
  'Time',
  'Figure',
  'Rate',
  'Ordinal',
  'De',
  'Di',
  'Le',
  'And',
  'Dispose',
  'By',
  'With',
  'Future',
  'Copula',
];
/** Light verbs, whose object may hold a 的 of its own: 进行有益的探索, 作为决策的必经程序. */
const LIGHT_VERBS = new Set(
  '落实到 贯穿 贯穿于 进行 作为 列为 视为 转为 定为 实行 实施 纳入 列入 开展 予以 给予 加以 作出 做出 提供 提出 建立 录入 整合 分解 汇总'.split(
    ' ',
  ),
);
/** Verbs that close 将X…: what is made of the thing, or where it goes. */
export const DISPOSAL_VERBS = new Set(
  '纳入 作为 列为 视为 转为 定为 列入 编入 录入 上传 移送 移交 报送 上报 公布 公开 公示 分解 下放 划转 整合 调整 反馈 通报 归集 汇总 转交 转办 提交 送达 融入 接入 转化 用于'.split(
    ' ',
  ),
);
/** How a clause ends tells much of what it does; each tag goes on the last term. */
const ENDINGS: readonly (readonly [tag: string, pattern: RegExp])[] = [
  [
    'QualityEnd',
    /(?:能力|水平|意识|实效|质效|效能|效率|活力|公信力|透明度|满意度|获得感|幸福感|安全感|积极性|主动性|责任感|使命感|战斗力|凝聚力|执行力|形象|氛围|社会稳定|期盼|需求|诉求|震慑|合力|格局|局面|态势|效应|效果|屏障|防线|担当|作用|创造力|针对性|实效性|精准性|规范性|科学性|有效性|信心|成本|负担|压力|风险|成效|质量|素质|素养|本领|责任意识|事业发展|工作开展)$/,
  ],
  [
    'WayEnd',
    /(?:等?(?:方式|形式|手段|渠道|途径|载体|契机|抓手|机会|模式|方法|平台|机制|举措|措施)|为(?:重点|核心|中心|目标|基础|导向|牵引|突破口|切入点|主题|载体|抓手|契机|主线|依托|支撑|保障|着力点|总抓手|引领|动力|根本)|相结合|的?原则|理念|思路|优势|作用|工作方针|总要求|主题|精神)$/,
  ],
  [
    'LocEnd',
    /(?:时间节点|重要节点|关键节点|下|中|后|时|前|之际|的同时|基础上|期间|以来|方面|过程中|以外|之外|外|上|内|深入|起)$/,
  ],
  [
    'PlaceEnd',
    /(?:下|中|后|时|前|之际|的同时|基础上|期间|以来|方面|过程中|情况下?|问题|以外|之外|外|上|内|深入|起|原因|需要|形势|要求|实际|特点|现状|变化|目标|任务)$/,
  ],
  [
    'PriorityEnd',
    /(?:来抓|重中之重|头等大事|首要任务|重要任务|政治任务|重大政治任务|第一要务|生命线|重要内容|工作主线|重要抓手|首要位置|突出位置|重要位置|出发点和落脚点)$/,
  ],
  [
    'ResultEnd',
    /(?:建成|通车|开工|竣工|投运|投产|投用|获批|落户|启动|开通|贯通|揭牌|上线|挂牌|落成|运行|运营|启用|通航|开工建设|落地|成立|封顶|动工|进场|完工|交付使用|投入使用|施工)$/,
  ],
  ['UnderEnd', /(?:领导|指导|帮助|监督|支持|关心|推动|部署|指引|引领|配合|努力|精神)下$/],
  ['SupportEnd', /(?:保障|支撑|动力|基础|条件|环境|支持|氛围|保证|渠道|遵循|依据|参考|活力|贡献)$/],
];

const CREED = /^“(?:两个维护|两个确立|四个意识|四个自信|四个服从|国之大者|三个务必)”$/;
const CHANGES = endings('同比 环比 较上年 较去年 较上月 比上年 比去年 增长 上升 下降');

const CLAUSE_TAGS = [
  'LocEnd',
  'Act',
  'Creed',
  'Change',
  'PriorityEnd',
  'ResultEnd',
  'ResultEnd',
  'QualityEnd',
  'WayEnd',
  'PlaceEnd',
  'UnderEnd',
  'SupportEnd',
  'LawClosed',
  'LawOpen',
  'Way',
  'PlaceNoun',
  'Law',
  'Agent',
  'Guide',
  'RateNoun',
  'Reach',
  'Sitting',
  'Hinge',
];
const KIND_TAGS = ['Regulation', 'Institution', 'Reform', 'Platform', 'Guidance', 'Region', 'Person', 'Report'];

/** Every tag that a term of a clause can carry; a rule that names another is refused. */
export const TAGS: ReadonlySet<string> = new Set([...CUE_TAGS, ...TERM_TAGS, ...CLAUSE_TAGS, ...KIND_TAGS]);

const asAct = tagAdder('Act');
const asChange = tagAdder('Change');
const asCreed = tagAdder('Creed');
const asPlace = tagAdder('PlaceNoun');
const asLaw = tagAdder('Law');
const asClosed = tagAdder('LawClosed');
const asOpen = tagAdder('LawOpen');
/** Nouns that say what an opaque stretch ends in. */
const GAP_ENDS: readonly (readonly [
  ends: (words: string) => boolean,
  add: (tags: readonly string[]) => readonly string[],
])[] = [
  [(words) => AGENTS.before(words) !== undefined && !SITTING.test(words), tagAdder('Agent')],
  [(words) => GUIDE.test(words), tagAdder('Guide')],
  [(words) => WAYS.before(words) !== undefined, tagAdder('Way')],
  [(words) => PLACES.before(words) !== undefined, tagAdder('PlaceNoun')],
  [(words) => RATE_NOUNS.before(words) !== undefined, tagAdder('RateNoun')],
  [(words) => /[数量次](?:已|共|累计)?达到?$/.test(words), tagAdder('Reach')],
  [(words) => SITTING.test(words), tagAdder('Sitting')],
  // 工程于|6月, 环节从|8个: what is told of stands before, when or whence behind
  [(words) => words.length > 1 && (words.endsWith('于') || words.endsWith('从')), tagAdder('Hinge')],
];

/** The same term under other tags. */
const retagged = (term: Term, tags: readonly string[]): Term => (tags === term.tags ? term : { ...term, tags });

/** The terms of a clause with the tags that need the whole clause to be seen. */
export function clauseTerms(text: string, clause: Span, mentions: readonly Mention[]): Term[] {
  const terms = lexClause(text, clause.start, clause.end, mentions);
  const ending = text.slice(Math.max(clause.start, clause.end - 8), clause.end);
  let lastDe = -1;
  let disposal = false;
  let disposedFrom = -1;
  for (let i = 0; i < terms.length; i++) {
    const { tags, text: words } = terms[i] as Term;
    if (tags.includes('De')) lastDe = i;
    if (tags.includes('Dispose')) disposal = true;
    if (words.length === 2 && DISPOSAL_VERBS.has(words)) disposedFrom = i;
  }
  const tagged = terms.map((given, i): Term => {
    const term = oneSense(given, terms[i + 1], terms[i + 2], disposedFrom > i + 1);
    let { tags } = term;
    if (i === terms.length - 1 && !tags.includes('Figure')) {
      const ends = ENDINGS.filter(([, pattern]) => pattern.test(ending)).map(([tag]) => tag);
      if (ends.length > 0) tags = tagList(...tags, ...ends);
    }
    if (CHANGES.before(term.text)) tags = asChange(tags);
    if (
      tags.includes('Verb') &&
      (i > lastDe || LIGHT_VERBS.has(term.text) || (!disposal && terms[i - 1]?.tags.includes('Adverb')))
    )
      return retagged(term, asAct(tags));
    if (tags.includes('Quoted') && CREED.test(term.text)) return retagged(term, asCreed(tags));
    if (tags.includes('Platform')) return retagged(term, asPlace(tags));
    if (tags.includes('Gap')) for (const [ends, add] of GAP_ENDS) if (ends(term.text)) tags = add(tags);
    return retagged(term, tags);
  });
  return tagLaws(tagged);
}

const VERBAL = new Set(['Verb', 'Deed', 'Advance', 'Pivot']);

/** 规范, 统筹, 严格 are adverbs before a verb (or an adverb behind 、) and verbs before an object. */
function oneSense(term: Term, next: Term | undefined, afterNext: Term | undefined, disposed: boolean): Term {
  if (term.text === '将') {
    const future =
      next !== undefined &&
      !disposed &&
      (next.tags.includes('Verb') || next.tags.includes('Adverb') || /^[以在对于按]/.test(next.text));
    return { ...term, tags: future ? tagList('Future') : tagList(...term.tags.filter((tag) => tag !== 'Future')) };
  }
  if (!term.tags.includes('Verb') || !term.tags.includes('Adverb')) return term;
  const follower = next?.tags.includes('Pause') ? afterNext : next;
  const adverb =
    follower !== undefined &&
    (next?.tags.includes('Pause')
      ? follower.tags.includes('Adverb')
      : follower.tags.includes('Verb') && follower.end - follower.start > 1);
  return {
    ...term,
    tags: tagList(...term.tags.filter((tag) => (adverb ? !VERBAL.has(tag) : tag !== 'Adverb'))),
  };
}

/** `Law` on every regulation and doctrine; on the last one `LawClosed` when nothing but the basis phrase's own tail follows, else `LawOpen`. */
function tagLaws(terms: Term[]): Term[] {
  let last = -1;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    if (!term.tags.includes('Regulation') && !term.tags.includes('Guidance')) continue;
    terms[i] = retagged(term, asLaw(term.tags));
    last = i;
  }
  if (last < 0) return terms;
  const closed = terms
    .slice(last + 1)
    .every(
      (term) =>
        term.tags.includes('Spirit') ||
        term.tags.includes('Aside') ||
        term.tags.includes('De') ||
        term.tags.includes('Pause') ||
        term.tags.includes('Guide') ||
        TAIL_WORDS.test(term.text),
    );
  // 落实《X》和…有关要求: whatever else is joined, the phrase still closes as a basis
  const closes =
    closed ||
    terms[terms.length - 1]?.tags.includes('Spirit') === true ||
    /(?:条例|规定|办法|法|政策)$/.test(terms[terms.length - 1]?.text ?? '');
  const law = terms[last] as Term;
  terms[last] = retagged(law, (closes ? asClosed : asOpen)(law.tags));
  return terms;
}
