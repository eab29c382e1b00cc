import { lexClause } from './lexClause.ts';
import type { Mention } from './mention.ts';
import { type Term, tagList } from './terms.ts';

/** Verbs that take a reform, an instrument or a system as their object: wherever they stand, the object begins behind them. */
const OPERATORS = new Set(
  `编制 推进 推行 推动 推广 深化 实行 实施 落实 入选 获批 带动 打好 打赢 发挥 引导 形成 包括 建立 建立健全 建立完善 健全 健全完善 完善 探索 探索建立 开展 构建 创新 制定 启动 部署 试行 执行 出台 印发 建成 开通 打造 搭建 升级 使用 运用 利用 通过 依托 登录 录入 上线 开发 建设 开设 组织实施
  贯彻实施 全面推行 全面落实 全面实施 全面推进 严格落实 严格执行 坚持 加快推进 统筹推进 继续推进 履行 做好 巩固拓展 规范实施 接入 嵌入 举办 归集 纳入 参与 参加 促进 提升 实现`.split(
    /\s+/,
  ),
);

/** Operators that names of systems hold too: 民营企业参与重大项目建设|机制. Behind another governing verb they cut nothing. */
const INNER = new Set('参与 参加 带动 利用 使用 运用 履行 提升 促进 发挥 引导'.split(' '));
const SYSTEM = /^(?:工作|长效|体制)?(?:机制|制度)/;
const FOUNDING = new Set('建立 健全 构建 制定 推行 举办'.split(' '));
/** What a campaign is launched with; a verb right behind opens the campaign's name: 实施|加快科技成果转化三年行动. */
const LAUNCHERS = new Set('开展 实施 启动 组织开展 组织实施 深入开展 深入实施'.split(' '));
/** What a campaign is followed by: 落实|提升服务质量三年行动. */
const FOLLOWED = new Set('落实 贯彻落实 按照 围绕 结合'.split(' '));
const CAMPAIGN = /^(?:专项整治)?[一二两三四五]年行动/;
/** 严格|遵循|首问负责制. */
const KEEPS = /遵[循守]$/;
/** 对X实施分类改革. */
const CARRIED_OUT = new Set('实施 实行 推行 开展 进行 采取'.split(' '));
const LAUNCHED = new Set('加快 提升 促进 发挥 利用 使用 参与 打造 创新 升级 建设 开发 履行 做好'.split(' '));

/** Adverbs that a system's name opens with: 建立|智能监控制度. */
const ATTRIBUTIVE = new Set(
  '智能 动态 常态化 联合 协同 分级 分类 网格化 全程 全过程 网上 线上 定期 集体 随机 双向 快速 现场 统一 集中 轮流 交叉 分级分类 长效 首次 上门 限时'.split(
    ' ',
  ),
);

const GAP = tagList('Gap');

/** 联合开展, 集中推进: the manner before the operator is part of the verb. */
const operates = (verb: string): boolean =>
  OPERATORS.has(verb) ||
  (verb.length === 4 && /(?:开展|推进|推动|推行|深化|实施|建立|构建|打造|健全|完善)$/.test(verb));

/** No phrase reaches further back than so many characters; a clause without a stop is not lexed again and again from its start. */
const FARTHEST = 200;

/** The noun phrase in front of a head word. */
export interface Phrase {
  /** Where it begins: behind the verb that governs it, behind 的, 了, 和, 、, 对, 将, a date, or the acting body. */
  readonly start: number;
  /** Where it begins if the conjuncts before the last 和 or 、 belong to it too (人大、政协机构改革). */
  readonly wide: number;
  /** Whether a verb or 对/将 governs it. */
  readonly governed: boolean;
}

/**
 * Finds where the noun phrase that ends in a head word begins, as far as cue words tell.
 * @param clauseStart no phrase reaches further back
 * @param headStart where the head word begins; nothing behind the head is looked at
 * @param quoted whether the head is a quotation, a name by itself: an operator right before it governs it
 * @param mentions in order; a body or region at the phrase's start is not part of it
 */
export function phraseBefore(
  text: string,
  clauseStart: number,
  headStart: number,
  mentions: readonly Mention[],
  quoted = false,
): Phrase {
  const floor = Math.max(clauseStart, headStart - FARTHEST);
  let bracket = headStart;
  while (bracket >= floor && text[bracket] !== '（') bracket--;
  const close = bracket >= floor ? text.indexOf('）', bracket) : -1;
  const from = close >= headStart ? bracket + 1 : floor;
  const terms = lexClause(text, from, headStart, mentions);
  let start = from;
  let wide = from;
  let head = true;
  let governed = false;
  /** Behind 对 or 将: what is done to the thing follows, 对X实施|分类改革. */
  let disposed = false;
  const campaign = !quoted && CAMPAIGN.test(text.slice(headStart, headStart + 8));
  const system = !quoted && SYSTEM.test(text.slice(headStart, headStart + 6));
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    const { tags } = term;
    if (tags === GAP) {
      head = false;
      continue;
    }
    const operator = operates(term.text);
    /** Whether the phrase begins behind the term, its conjuncts and all. */
    let cut = false;
    if (tags.includes('Di')) {
      if (term.start === start || head) cut = true;
    } else if (
      tags.includes('Verb') ||
      tags.includes('Basis') ||
      tags.includes('Result') ||
      tags.includes('Attitude')
    ) {
      const rest = headStart - term.end;
      const before = terms[i - 1]?.text ?? '';
      const launched =
        rest > 2 && LAUNCHED.has(term.text) && (LAUNCHERS.has(before) || (campaign && FOLLOWED.has(before)));
      if (launched || (system && governed && INNER.has(term.text) && (!head || rest <= 2))) head = false;
      else if (
        (head && (!governed || operator || tags.includes('Ground') || KEEPS.test(term.text))) ||
        (disposed && CARRIED_OUT.has(term.text)) ||
        (operator && (rest > 2 || quoted || FOUNDING.has(term.text)) && !followsNounCompound(terms, i))
      ) {
        cut = true;
        governed = true;
        head = true;
      } else head = false;
    } else if (tags.includes('De') || tags.includes('Copula')) {
      cut = true;
      head = tags.includes('Copula');
    } else if (tags.includes('Le')) {
      cut = true;
      governed = true;
      head = false;
    } else if (tags.includes('Pause') || tags.includes('And')) {
      // 《A》|和X: the conjunction is no part of what stands behind it
      if (term.start === wide) wide = term.end;
      start = term.end;
      // 及重新配置X: behind 和 a new verb phrase opens with its adverb
      head = terms[i + 1]?.tags.includes('Adverb') === true && i + 3 < terms.length;
    } else if (tags.includes('With')) {
      // 与 joins two halves of one name (行政执法与刑事司法衔接机制) unless it opens the phrase
      if (term.start === start) cut = true;
    } else if (tags.includes('Dispose') || tags.includes('By')) {
      cut = true;
      head = true;
      // 将|继续深化X: what is to come, and nothing that is disposed of
      const future = tags.includes('Future') && opensDeed(terms[i + 1]);
      governed = !future;
      disposed = tags.includes('Dispose') && !future;
    } else if (
      tags.includes('Adverb') ||
      tags.includes('Connective') ||
      tags.includes('Preposition') ||
      tags.includes('Time')
    ) {
      // 实行年初签约制度: what a system's name opens with may say when
      if (system && governed && (tags.includes('Time') || ATTRIBUTIVE.has(term.text)) && term.start === start)
        head = false;
      else if (head || term.text.length === 1 || (tags.includes('Adverb') && OPERATORS.has(terms[i + 1]?.text ?? ''))) {
        cut = true;
        head = true;
      }
    } else if (
      tags.includes('Aside') &&
      /^（(?:街道|社区|村|市|区|县|场|部门|学院)）$/.test(term.text) &&
      term.start > start
    ) {
      // 乡镇（街道）, 县（市）: the bracket widens the noun before it
      head = false;
    } else if (tags.includes('Aside') || tags.includes('Regulation') || tags.includes('Titled')) {
      cut = true;
      head = false;
    } else if (tags.includes('Institution') || tags.includes('Region') || tags.includes('Figure')) {
      // 执行24小时值班制度
      if (term.start === start && !(system && term.text === '24小时')) cut = true;
    } else head = false;
    if (cut) {
      start = term.end;
      wide = term.end;
    }
  }
  return { start, wide, governed };
}

const opensDeed = (term: Term | undefined): boolean =>
  term !== undefined && (term.tags.includes('Verb') || term.tags.includes('Adverb'));

/** 联合|建立: how it is done and no noun. */
const MANNER = /^(?:联合|牵头|协同|配合|组织|协调|会同|率先|统筹|指导|督促|推动)$/;

/** 整改落实 in 问题整改落实机制 is part of the name: an operator that stands right behind another bare verb or noun of two characters, unseparated. */
function followsNounCompound(terms: readonly Term[], i: number): boolean {
  const before = terms[i - 1];
  return (
    before?.tags.includes('Verb') === true &&
    before.end === terms[i]?.start &&
    !OPERATORS.has(before.text) &&
    !MANNER.test(before.text)
  );
}
