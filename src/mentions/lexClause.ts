import { passBefore } from './beforeBody.ts';
import {
  AFTER_MODAL,
  BEFORE_NAMES,
  BEGINS,
  BEGUN_BY,
  BEHIND_TIME,
  CUE_TABLE,
  type Cue,
  codesOf,
  DASHES,
  ENDS_WORD,
  HEAD_CUES,
  MODAL_SUBJECTS,
  NO_HEAD_CUE,
  NUMBER,
  ONE_AND_SAME,
  OUGHT,
  OUGHT_BEFORE,
  OUGHT_WITHIN,
  PARTICLES,
  ROW_OF_BODIES,
  TIME,
  UNIT,
} from './clauseWords.ts';
import type { Mention } from './mention.ts';
import { type Term, tagList } from './terms.ts';

const GAP = tagList('Gap');
const PAUSE = tagList('Pause');
const TIME_TAG = tagList('Time');
const ORDINAL = tagList('Ordinal');
const FIGURE = tagList('Figure');
const RATE = tagList('Figure', 'Rate');
const FUTURE = tagList('Future');
const PREPOSITION = tagList('Preposition');
const ADVERB = tagList('Adverb');
const CONNECTIVE = tagList('Connective');
const QUOTED = tagList('Quoted');
const ASIDE = tagList('Aside');
const TITLED = tagList('Titled');
const REPORTS = tagList('Deed', 'Verb');
/** 申报, 通报, 日报: 报 closes a longer word. */
const REPORTS_ON = /[申上通汇呈日周月季年海情举简快专电预播晚早党战填]/;
const MEETING = /^[一-鿿]{0,5}会议$/;
const SITTING = tagList('Gap', 'Sitting');
/** 区委常委会|议, but 常委会|议事规则, 审议. */
const SITS = /^议(?![事题案程定决])/;

/** What closes each bracket. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '〔': '〕',
};

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

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const [GOOD] = codesOf('好');
const [AND_OTHERS] = codesOf('等');
const [ONE] = codesOf('一');
const [FUTURE_CODE] = codesOf('将');
const [ASIDE_CLOSES] = codesOf('）');

/**
 * Lexes `text[start, end)`, a clause without its closing mark.
 * @param mentions those that lie within the clause, in order and without overlaps
 */
export function lexClause(text: string, start: number, end: number, mentions: readonly Mention[]): Term[] {
  return new Lexer(text, start, end).read(mentions);
}

/** Reads one clause from left to right. Each `#read…` tells whether it read a term at `#at`, and moves on behind it. */
class Lexer {
  readonly #text: string;
  readonly #end: number;
  readonly #terms: Term[] = [];
  #at: number;
  /** Where the opaque stretch before `#at` begins. */
  #gap: number;
  /** Until the first word that is neither connective, time, adverb nor preposition. */
  #head = true;
  /** How far the word at `#at` may reach: to the next mention, or the end. */
  #limit: number;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.#at = start;
    this.#gap = start;
    this.#end = end;
    this.#limit = end;
  }

  read(mentions: readonly Mention[]): Term[] {
    const end = this.#end;
    let next = 0;
    const dash = DASHES.exec(this.#text.slice(this.#at, this.#at + 3))?.[0].length ?? 0;
    if (dash > 0 && this.#at + dash < end) this.#take(this.#at + dash, CONNECTIVE);
    while (this.#at < end) {
      while (next < mentions.length && (mentions[next] as Mention).start < this.#at) next++;
      const mention = mentions[next];
      if (mention && mention.start === this.#at && mention.end <= end) {
        this.#splitPreposition();
        if (mention.kind === 'institution') this.#splitReport();
        this.#closeGap();
        if (mention.kind === 'institution' || mention.kind === 'region')
          passBefore(this.#terms, this.#text.slice(this.#at, end));
        const { start, text, kind } = mention;
        this.#terms.push({ start, end: mention.end, text, tags: kindTags(kind), mention });
        this.#at = mention.end;
        this.#gap = mention.end;
        next++;
        // 区委常委会|议分别…: the meeting of a committee that is named with its 会
        if (text.endsWith('常委会') && this.#at < end && SITS.test(this.#text.slice(this.#at, this.#at + 2))) {
          this.#take(this.#at + 1, SITTING);
          this.#head = true;
        }
        continue;
      }
      this.#limit = mention && mention.start > this.#at ? Math.min(end, mention.start) : end;
      this.#readWord();
    }
    this.#closeGap();
    return this.#terms;
  }

  #closeGap(): void {
    const { start, end } = { start: this.#gap, end: this.#at };
    if (start < end) this.#terms.push({ start, end, text: this.#text.slice(start, end), tags: GAP });
  }

  /** 清理结果在|区政府网站: right before a name the last character of what goes before is the preposition. */
  #splitPreposition(): void {
    const last = this.#at - 1;
    if (last <= this.#gap || !BEFORE_NAMES.has(this.#text.charCodeAt(last))) return;
    if (ENDS_WORD.test(this.#text.slice(last - 1, last + 1))) return;
    this.#at = last;
    this.#take(last + 1, PREPOSITION);
  }

  /** 将梳理结果报|省司法厅: right before the body that is reported to. */
  #splitReport(): void {
    const last = this.#at - 1;
    if (last <= this.#gap || this.#text[last] !== '报' || REPORTS_ON.test(this.#text[last - 1] as string)) return;
    this.#at = last;
    this.#take(last + 1, REPORTS);
  }

  #take(end: number, tags: readonly string[], text: string = this.#text.slice(this.#at, end)): true {
    this.#closeGap();
    this.#terms.push({ start: this.#at, end, text, tags });
    this.#at = end;
    this.#gap = end;
    return true;
  }

  #readWord(): void {
    const at = this.#at;
    const code = this.#text.charCodeAt(at);
    const begins = BEGUN_BY[code] as number;
    if (begins !== 0) {
      if (begins & BEGINS.pause) {
        this.#take(at + 1, PAUSE, '、');
        return;
      }
      if (begins & BEGINS.bracket && this.#readBracket()) return;
      if (begins & BEGINS.time && this.#readTime(code)) return;
      if (begins & BEGINS.number && this.#readNumber(code)) return;
      if (begins & BEGINS.behindSubject && this.#opensPhrase()) {
        this.#take(at + 1, PREPOSITION);
        return;
      }
      if (begins & BEGINS.modal && this.#readModal(code)) return;
    }
    if (code === AND_OTHERS && this.#gap === at && this.#terms.at(-1)?.mention) {
      // A局、B局等7个部门: the count is of those named
      const end = sticky(ROW_OF_BODIES, this.#text, at, this.#limit);
      if (end > at) {
        this.#at = end;
        this.#head = false;
        return;
      }
    }
    const cue = CUE_TABLE.at(this.#text, at, this.#limit);
    if (cue) {
      this.#takeCue(cue.word, cue.value);
      return;
    }
    if (begins & BEGINS.adverb && this.#leadsOn(at)) {
      this.#take(at + 1, ADVERB);
      return;
    }
    if (begins & BEGINS.particle) {
      const particle =
        PARTICLES.get(code) ??
        (this.#head && this.#gap === at && !NO_HEAD_CUE.test(this.#text.slice(at, at + 2))
          ? HEAD_CUES.get(code)
          : undefined);
      if (particle) {
        this.#take(at + 1, particle[1], particle[0]);
        return;
      }
    }
    this.#head = false;
    this.#at++;
  }

  /** Whether a modal or adverb of one character stands between what it is told of and what is done. */
  #leadsOn(at: number): boolean {
    if (this.#gap === at && this.#terms.length === 0) return false;
    const next = CUE_TABLE.at(this.#text, at + 1, this.#limit)?.value;
    if (OUGHT_WITHIN.test(this.#text.slice(at - 1, at + 1))) return false;
    if (!next) return OUGHT.has(this.#text.charCodeAt(at)) && OUGHT_BEFORE.test(this.#text.slice(at + 1, at + 2));
    return next.leadsOn || (OUGHT.has(this.#text.charCodeAt(at)) && next.tags.includes('Adverb'));
  }

  #readBracket(): boolean {
    const close = closeOf(this.#text, this.#at, this.#end);
    if (close === this.#at + 1) return false;
    const char = this.#text[this.#at];
    return this.#take(close, char === '“' || char === '‘' ? QUOTED : char === '（' ? ASIDE : TITLED);
  }

  #readTime(code: number): boolean {
    if (!isDigit(code) && !BEHIND_TIME.has(this.#text.charCodeAt(this.#at + 1))) return false;
    const end = sticky(TIME, this.#text, this.#at, this.#limit);
    return end > this.#at && this.#take(end, TIME_TAG);
  }

  #readNumber(code: number): boolean {
    const text = this.#text;
    const at = this.#at;
    if (code === ONE && ONE_AND_SAME.test(text.slice(at - 1, at + 1))) return false;
    const end = sticky(NUMBER, text, at, this.#limit);
    if (end === at) return false;
    const written = text.slice(at, end);
    if (!/[\d一二三四五六七八九十两]/.test(written)) return false;
    const whole = /[%％‰点]$/.test(written);
    const to = whole ? end : sticky(UNIT, text, end, this.#limit);
    if (to === end && code > 57 && !whole) return false;
    this.#take(to, text[at] === '第' ? ORDINAL : '%％‰'.includes(text[to - 1] as string) ? RATE : FIGURE);
    this.#head = false;
    return true;
  }

  /** Whether a preposition of one character stands behind those who act, and is not the first of a longer word. */
  #opensPhrase(): boolean {
    return (
      this.#gap < this.#at && this.#behindSubject() && CUE_TABLE.at(this.#text, this.#at, this.#limit) === undefined
    );
  }

  /** Whether a noun of those who act stands right before. */
  #behindSubject(): boolean {
    return MODAL_SUBJECTS.has(this.#text.slice(Math.max(this.#gap, this.#at - 2), this.#at));
  }

  /** Whether the gap before is the meeting of the body that the term before it names. */
  #behindMeeting(): boolean {
    return this.#terms.at(-1)?.mention !== undefined && MEETING.test(this.#text.slice(this.#gap, this.#at));
  }

  #readModal(code: number): boolean {
    const at = this.#at;
    const behind = this.#gap < at ? this.#behindSubject() : this.#text.charCodeAt(at - 1) === ASIDE_CLOSES;
    if (!behind || AFTER_MODAL.test(this.#text.slice(at + 1, at + 2))) return false;
    this.#head = true;
    return this.#take(at + 1, code === FUTURE_CODE ? FUTURE : ADVERB);
  }

  #takeCue(word: string, { tags, verb, beforeHead }: Cue): void {
    const end = this.#at + word.length;
    if (tags.length === 0) {
      this.#at = end;
      this.#head = false;
      return;
    }
    // 区政府|常务会议|先后于3月2日…: behind a body's meeting the clause begins as behind the body
    if (beforeHead && this.#behindMeeting()) this.#head = true;
    // 做好: the verb with what it comes to
    const good = verb && end < this.#limit && this.#text.charCodeAt(end) === GOOD;
    if (good) this.#take(end + 1, tags);
    else this.#take(end, tags, word);
    // 按照统一部署|向乡镇下放: behind the basis the clause begins anew
    if (!beforeHead) this.#head = tags.includes('Spirit');
  }
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
