import { CUES } from '../lexicon/cues.ts';
import { NOT_CUES } from '../lexicon/notCues.ts';
import { WordTable } from '../lexicon/trie.ts';
import type { NodeKind } from '../ontology/kinds.ts';
import type { Reading } from '../pipeline.ts';
import type { Span } from '../reading/document.ts';
import type { Entity } from '../resolve/entity.ts';
import { type Finding, findingAt } from './finding.ts';

export type Suspicion = 'too long' | 'one character' | 'digits only' | 'unbalanced' | 'punctuation' | 'begins' | 'ends';

/** A name that a recogniser has probably cut wrongly. */
export interface SuspiciousName extends Finding {
  readonly kind: NodeKind;
  readonly why: Suspicion;
  readonly name: string;
  /** The particle or verb that it begins or ends in. */
  readonly word?: string;
  /** The sentence that it was read from, the heading or letterhead line where there is none. */
  readonly sentence: string;
}

/** Longest name of each kind that is believed; what is said, not named, may be as long as a sentence. */
const LONGEST: Readonly<Record<NodeKind, number>> = {
  report: 60,
  regulation: 70,
  institution: 28,
  reform: 24,
  measure: 120,
  problem: 120,
  platform: 24,
  guidance: 40,
  region: 14,
  person: 6,
  topic: 50,
};
/** Kinds whose words are clauses: they may begin with a verb, and end in one. */
const CLAUSES: ReadonlySet<NodeKind> = new Set(['measure', 'problem', 'topic']);
/** Kinds whose names no verb opens: a title may (推进…的意见), a body may not. */
const NOUNS: ReadonlySet<NodeKind> = new Set(['institution', 'platform', 'region', 'person', 'guidance', 'reform']);
/** Words that open or close a phrase, and no name. */
const BEGINS =
  /^(?:[的地得了和与及或并而且等被把将对向在由从为以其该此各是之]|根据|按照|依据|通过|其他|有关|相关|以及|本(?=单位|机关|部门|领域|地区|市|县|省|区)|上述|下列|包括|特别是)/;
const ENDS = /(?:[的地得了和与及或并而且在对向把将被由以从其该此是、，：；]|以及|关于|根据|按照|进行|予以|有关|相关)$/;
/** The same for clauses, whose last word may be a verb or noun with such a character (落地, 参与, 意向). */
const CLAUSE_ENDS = /(?:[的、，：；]|以及|关于|根据|按照|有关|相关|并且|或者)$/;
/** What looks like one of these and is a name: 对外…, 地方…; …目的地, …中和. */
const BEGINS_WELL =
  /^(?:对[外口台]|地[方区震质铁税理名下市表级]|和[平谐田县]|等级|向阳|在[线职]|以工代赈|以案释法|以赛代练|各[省级]|为[民老]|将军|从[业严江]|其昌|之江|所[得有]|并[购联]|得荣|是非)/;
const ENDS_WELL =
  /(?:目的|落地|[所基用土农耕林草湿绿各属阵场高内工园盆驻腹山坡]在?地|源地|宅基地|策源地|集散地|目的地|先行地|示范地|昌都|饱和|共和|中和|祥和|[方定面取导流动投去意]向|理由|自由|参与|普及|取得|存在)$/;
/** Verbs of the lexicon that are as often nouns and may well open a name: 教育评价改革, 审计署. */
const ALSO_NOUNS = new Set(
  '教育 投资 供给 信访 执法 审计 应急 发展 保障 审批 监督 监测 监管 管理 服务 规划 调解 仲裁 复议 就业 创业 培训 宣传 考核 评价 评估 采购 合作 建设 改革 创新 登记 备案 救助 普法 公示 公开 检查 抽查 督查 治理 救援 公证 立法 研究 设计 信用 统计 测绘 检测 检验 检疫 鉴定 诉讼 应诉 巡视 巡察 廉政 机关 认证 交易 价格 消费 使用 承诺 告知 双随机 帮扶 对接 共享'.split(
    ' ',
  ),
);
/** Kinds whose names no verb closes: 区效能办. */
const VERB_ENDS: ReadonlySet<NodeKind> = new Set(['region', 'person', 'platform']);
/** Short numbers of public hotlines, which are their names. */
const HOTLINE = /^1\d{4}$/;
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）'],
  ['“', '”'],
  ['‘', '’'],
  ['〔', '〕'],
];

const WORDS = new WordTable<boolean>([
  ...[...CUES].map(
    ([word, tags]) => [word, tags.includes('Verb') && word.length > 1 && !ALSO_NOUNS.has(word)] as const,
  ),
  ...NOT_CUES.map((word) => [word, false] as const),
]);

/** Every label and other name of a reading's entities that a reader would stop at. */
export function suspiciousNames({ document, entities, references }: Reading): SuspiciousName[] {
  const { text } = document.flow;
  const places = new Map<string, Map<string, Span>>();
  for (const { key, mention } of references) {
    const byWords = places.get(key) ?? new Map<string, Span>();
    if (!byWords.has(mention.text)) byWords.set(mention.text, mention);
    places.set(key, byWords);
  }
  const place = (entity: Entity, name: string): Span =>
    places.get(entity.key)?.get(name) ??
    entity.mentions.find(({ start, end }) => text.slice(start, end).includes(name)) ??
    entity.mentions[0] ?? { start: 0, end: 0 };
  return entities.flatMap((entity) => {
    return [...new Set([entity.label, ...entity.aliases])].flatMap((name) => {
      const hit = suspect(entity.kind, name);
      if (!hit) return [];
      const at = place(entity, name);
      const around = document.sentences.find(({ start, end }) => start <= at.start && at.start < end) ?? at;
      const sentence = text.slice(around.start, around.end);
      return [{ ...findingAt(document, at), ...hit, kind: entity.kind, name, sentence }];
    });
  });
}

/** Why a name of this kind is not believed, or undefined. */
export function suspect(kind: NodeKind, name: string): { why: Suspicion; word?: string } | undefined {
  if (name.length === 1) return { why: 'one character' };
  if (/^\d+$/.test(name) && !(kind === 'platform' && HOTLINE.test(name))) return { why: 'digits only' };
  if (name.length > LONGEST[kind]) return { why: 'too long' };
  if (PAIRS.some(([open, close]) => !balanced(name, open, close))) return { why: 'unbalanced' };
  if (!CLAUSES.has(kind) && /[，。；：！？\n]/.test(name.replace(/[《“（][^《》“”（）]*[》”）]/g, '')))
    return { why: 'punctuation' };
  const begins = BEGINS_WELL.test(name) ? undefined : BEGINS.exec(name)?.[0];
  if (begins && NOUNS.has(kind)) return { why: 'begins', word: begins };
  const ends = ENDS_WELL.test(name) ? undefined : (CLAUSES.has(kind) ? CLAUSE_ENDS : ENDS).exec(name)?.[0];
  if (ends) return { why: 'ends', word: ends };
  const verb = NOUNS.has(kind) ? WORDS.at(name, 0) : undefined;
  if (verb?.value && verb.word.length < name.length) return { why: 'begins', word: verb.word };
  const last = VERB_ENDS.has(kind) ? WORDS.scan(name).at(-1) : undefined;
  return last?.value && last.end === name.length ? { why: 'ends', word: last.word } : undefined;
}

function balanced(name: string, open: string, close: string): boolean {
  let depth = 0;
  for (const char of name) {
    if (char === open) depth++;
    else if (char === close && --depth < 0) return false;
  }
  return depth === 0;
}
