import { CUES } from '../lexicon/cues.ts';
import { NOT_CUES } from '../lexicon/notCues.ts';
import { WordTable } from '../lexicon/trie.ts';
import type { Span } from '../reading/document.ts';
import type { Mention } from './mention.ts';

/**
 * A term of a clause, the unit that rules match on: a mention, a cue word, a figure, a quotation, or the opaque stretch between two of
 * them (`Gap`). Its tags are what the patterns of `relations/rules` name with `#`.
 */
export interface Term extends Span {
  readonly text: string;
  readonly tags: readonly string[];
  /** The mention that the term is, if it is one. */
  readonly mention?: Mention;
}

const TAG_LISTS = new Map<string, readonly string[]>();

/** One list for all terms of the same tags, so that what is worked out for a list of tags is worked out once. */
export function tagList(...tags: readonly string[]): readonly string[] {
  const id = tags.join(' ');
  let list = TAG_LISTS.get(id);
  if (!list) {
    list = tags;
    TAG_LISTS.set(id, list);
  }
  return list;
}

/** What makes a list of tags of a list of tags, each list made once: a look-up by the list itself, where joining the names would cost more than the rest. */
function onceEach(
  make: (tags: readonly string[]) => readonly string[],
): (tags: readonly string[]) => readonly string[] {
  const made = new Map<readonly string[], readonly string[]>();
  return (tags) => {
    const known = made.get(tags);
    if (known) return known;
    const list = tagList(...make(tags));
    made.set(tags, list);
    return list;
  };
}

/** Adds tags to lists. */
export const tagAdder = (...added: readonly string[]) => onceEach((tags) => [...tags, ...added]);

/** Takes tags out of lists. */
export const tagRemover = (...removed: readonly string[]) =>
  onceEach((tags) => tags.filter((tag) => !removed.includes(tag)));

const GAP = tagList('Gap');
const PAUSE = tagList('Pause');
const TIME_TAG = tagList('Time');
const ORDINAL = tagList('Ordinal');
const FIGURE = tagList('Figure');
const RATE = tagList('Figure', 'Rate');
const FUTURE = tagList('Future');
const PREPOSITION = tagList('Preposition');
const ADVERB = tagList('Adverb');
const QUOTED = tagList('Quoted');
const ASIDE = tagList('Aside');
const TITLED = tagList('Titled');

/** Words of one character whose sense hangs on their neighbours: read as cues only where a clause or a phrase can begin. */
const PARTICLES = new Map<string, readonly string[]>([
  ['的', ['De']],
  ['地', ['Di']],
  ['了', ['Le']],
  ['和', ['And']],
  ['与', ['Preposition', 'With']],
  ['及', ['And']],
  ['或', ['And']],
  ['将', ['Preposition', 'Dispose', 'Future']],
  ['把', ['Preposition', 'Dispose']],
  ['对', ['Preposition', 'Dispose']],
  ['被', ['Preposition', 'By']],
  ['由', ['Preposition', 'By']],
  ['经', ['Preposition', 'By']],
  ['是', ['Copula']],
]);

const TABLE = new WordTable<readonly string[]>([
  ...[...CUES].filter(([word]) => word.length > 1).map(([word, tags]) => [word, tagList(...tags)] as const),
  ...NOT_CUES.map((word) => [word, []] as const),
  ['以及', ['And']],
  ['及其', ['And']],
]);
/** One-character cues, read only at the head of a clause. */
const SINGLE = new Map(
  [...CUES].filter(([word]) => word.length === 1).map(([word, tags]) => [word, tagList(...tags)] as const),
);

const NUMBER =
  /(?:第)?(?:约|近|超|逾)?(?:\d[\d,]*(?:\.\d+)?|[一二三四五六七八九十百千两]+(?=[余多]?[万亿千百]|[余多]?[个项件名次份条家户宗起人场期批套部支处座]))[余多]?(?:[十百千万亿]+)?[余多]?(?:[%％‰]|个百分点)?/y;
const TIME =
  /(?:\d{4}年(?:度|以来|来|底|末|初|上半年|下半年)?(?:\d{1,2}月(?:份|底|初|中旬|上旬|下旬)?(?:\d{1,2}日)?)?(?:以来|底|末|至今|起|开始|前|期间)?|\d{1,2}月(?:份|底|初|中旬|上旬|下旬)?(?:\d{1,2}日)?(?:前|后|起|以来|至今)?|(?:今|去|明|本|上|当|同)年(?:度|以来|来|底|末|初|\d{1,2}月(?:份|底|初|中旬|上旬|下旬)?(?:\d{1,2}日)?)?(?:前|起|以来)?|每(?:年度?|半年|个?季度|个?月|周|日|天)(?:第[一二三四]季度|\d{1,2}月(?:份|底|前)?|年?初|年?底)?|第[一二三四]季度|一年来|五年来|近年来|近期|年初|年中|(?:年|季|月)[末底]前?|全年|年终|年内|上半年|下半年|同期|目前|截至目前|现阶段|过去(?:一|五)年|此前|期间)/y;
const UNIT =
  /(?:余|多)?(?:平方公里|平方米|立方米|公里|公顷|万元|亿元|万吨|人次|件次|家次|车次|班次|场次|批次|艘次|架次|台次|余次|余件|余人|余个|余家|余份|余条|余场|㎡|万|亿|元|吨|亩|米|个|项|件|名|次|份|条|家|户|宗|起|人|场|期|批|套|部|支|处|座|篇|类|种|轮|组|台|艘|辆|所|间|张|幅|册|本|期|天|日|小时|分钟|年|月|例|颗|株|头|只|块|片|段|层|级|路|点|站|岁|倍|成|字|位|对|面|幢|栋|艘|盏|口|眼|门|款|单|笔|桩|卷|宗|届)/y;

/** 同一部门, 统一标准: 一 counts nothing. */
const ONE_AND_SAME = /^[同统唯单专划归合不进逐][一]/;

const TRIGGERS = '约近超逾第一二三四五六七八九十两今去明本上当同年全下目截现过此期每0123456789';

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
};

/** Nouns of bodies and people behind which one character of 要应须可均将已需 says that they are to act: 有关部门要. */
const MODAL_SUBJECTS = new Set(
  '部门 单位 人员 干部 机关 机构 队伍 企业 政府 组织 各地 地区 乡镇 街道 学校 医院 公司 各级 县区 区县 中心 领导 责人 平台 网站 成员 小组 城市 省份 各省 各市 各县 各区 地方'.split(
    ' ',
  ),
);
const MODALS = new Set('要应须可均将已需'.split(''));
/** Prepositions of one character that only stand behind such a noun, or where a clause begins. */
const BEHIND_SUBJECT = new Set('按以向'.split(''));
/** What a modal must not be the first half of. */
const AFTER_MODAL = /^[求素点闻件急用对收届诉变有当]/;

/** What a character can begin: 1 、, 2 a bracket, 4 a number or a date, 8 a word of one character, 16 a modal, 32 an adverb where a verb follows. */
const BEGINS = (() => {
  const begins = new Uint8Array(65536);
  const mark = (char: string, flag: number): void => {
    const code = char.charCodeAt(0);
    begins[code] = (begins[code] as number) | flag;
  };
  mark('、', 1);
  for (const open of Object.keys(CLOSERS)) mark(open, 2);
  for (const char of TRIGGERS) mark(char, 4);
  for (const char of PARTICLES.keys()) mark(char, 8);
  for (const char of SINGLE.keys()) mark(char, 8);
  for (const char of [...MODALS, ...BEHIND_SUBJECT]) mark(char, 16);
  for (const char of '已均共再仅') mark(char, 32);
  return begins;
})();

/** Where the bracket that opens at `at` closes (behind its closing mark), or `at + 1` when it does not within `limit`. */
export function closeOf(text: string, at: number, limit: number): number {
  const open = text[at] as string;
  const close = CLOSERS[open];
  if (!close) return at + 1;
  let depth = 0;
  for (let i = at; i < limit; i++) {
    if (text[i] === open) depth++;
    else if (text[i] === close && --depth === 0) return i + 1;
  }
  return at + 1;
}

function sticky(pattern: RegExp, text: string, at: number, limit: number): number {
  pattern.lastIndex = at;
  const hit = pattern.exec(text);
  return hit && hit[0].length > 0 && at + hit[0].length <= limit ? at + hit[0].length : at;
}

/** Tags of what may stand before the first word of a clause. */
const BEFORE_HEAD = new Set(['Connective', 'Adverb', 'Preposition', 'We']);

const particleAt = (char: string, head: boolean): readonly string[] | undefined =>
  PARTICLES.get(char) ?? (head ? SINGLE.get(char) : undefined);

/**
 * Lexes `text[start, end)`, a clause without its closing mark.
 * @param mentions those that lie within the clause, in order and without overlaps
 */
export function lexClause(text: string, start: number, end: number, mentions: readonly Mention[]): Term[] {
  const terms: Term[] = [];
  let gap = start;
  let next = 0;
  /** True until the first word that is neither connective, time, adverb nor preposition. */
  let head = true;
  const push = (from: number, to: number, tags: readonly string[], mention?: Mention): void => {
    if (gap < from) terms.push({ start: gap, end: from, text: text.slice(gap, from), tags: GAP });
    const words = text.slice(from, to);
    terms.push(
      mention ? { start: from, end: to, text: words, tags, mention } : { start: from, end: to, text: words, tags },
    );
    gap = to;
  };
  let i = start;
  while (i < end) {
    while (next < mentions.length && (mentions[next] as Mention).start < i) next++;
    const mention = mentions[next];
    if (mention && mention.start === i && mention.end <= end) {
      push(i, mention.end, kindTags(mention.kind), mention);
      i = mention.end;
      next++;
      continue;
    }
    const code = text.charCodeAt(i);
    const begins = BEGINS[code] as number;
    const limit = mention && mention.start > i ? Math.min(end, mention.start) : end;
    if (begins & 1) {
      push(i, i + 1, PAUSE);
      i++;
      continue;
    }
    if (begins & 2) {
      const char = text[i];
      const close = closeOf(text, i, end);
      if (close > i + 1) {
        push(i, close, char === '“' || char === '‘' ? QUOTED : char === '（' ? ASIDE : TITLED);
        i = close;
        continue;
      }
    }
    if (begins & 4) {
      const time = sticky(TIME, text, i, limit);
      if (time > i) {
        push(i, time, TIME_TAG);
        i = time;
        continue;
      }
      const number = ONE_AND_SAME.test(text.slice(i - 1, i + 1)) ? i : sticky(NUMBER, text, i, limit);
      if (number > i && /[\d一二三四五六七八九十两]/.test(text.slice(i, number))) {
        const to = /[%％‰点]$/.test(text.slice(i, number)) ? number : sticky(UNIT, text, number, limit);
        if (to > number || code <= 57 || /[%％‰点]$/.test(text.slice(i, number))) {
          push(i, to, text[i] === '第' ? ORDINAL : '%％‰'.includes(text[to - 1] as string) ? RATE : FIGURE);
          i = to;
          head = false;
          continue;
        }
      }
    }
    if (
      begins & 16 &&
      BEHIND_SUBJECT.has(text[i] as string) &&
      gap < i &&
      MODAL_SUBJECTS.has(text.slice(Math.max(gap, i - 2), i)) &&
      TABLE.at(text, i, limit) === undefined
    ) {
      push(i, i + 1, PREPOSITION);
      i++;
      continue;
    }
    if (
      begins & 16 &&
      MODALS.has(text[i] as string) &&
      (gap < i ? MODAL_SUBJECTS.has(text.slice(Math.max(gap, i - 2), i)) : text[i - 1] === '）') &&
      !AFTER_MODAL.test(text.slice(i + 1, i + 2))
    ) {
      push(i, i + 1, text[i] === '将' ? FUTURE : ADVERB);
      i++;
      head = true;
      continue;
    }
    const cue = TABLE.at(text, i, limit);
    if (cue) {
      if (cue.value.length === 0) {
        i += cue.word.length;
        head = false;
        continue;
      }
      const verb = text[i + cue.word.length] === '好' && i + cue.word.length < limit && cue.value.includes('Verb');
      const length = cue.word.length + (verb ? 1 : 0);
      push(i, i + length, cue.value);
      if (head && !cue.value.some((tag) => BEFORE_HEAD.has(tag))) head = false;
      i += length;
      continue;
    }
    if (begins & 32 && gap < i && leadsOn(TABLE.at(text, i + 1, limit)?.value)) {
      push(i, i + 1, ADVERB);
      i++;
      continue;
    }
    const particle = begins & 8 ? particleAt(text[i] as string, head && gap === i) : undefined;
    if (particle) {
      push(i, i + 1, particle);
      i++;
      continue;
    }
    head = false;
    i++;
  }
  if (gap < end) terms.push({ start: gap, end, text: text.slice(gap, end), tags: GAP });
  return terms;
}

const KIND_TAGS = new Map<string, readonly string[]>();

function kindTags(kind: string): readonly string[] {
  let tags = KIND_TAGS.get(kind);
  if (!tags) {
    tags = tagList(kind.charAt(0).toUpperCase() + kind.slice(1), 'Name');
    KIND_TAGS.set(kind, tags);
  }
  return tags;
}

/** Whether what stands behind 已, 均, 共 is what is done, or the means by which it is. */
const leadsOn = (tags: readonly string[] | undefined): boolean =>
  tags !== undefined && (tags.includes('Verb') || tags.includes('Preposition'));
