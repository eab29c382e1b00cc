import { WordTable } from '../lexicon/trie.ts';
import type { Document } from '../reading/document.ts';
import type { Mention } from './mention.ts';
import { overlapsAny, settleOverlaps } from './spans.ts';

/** One doctrine, meeting or speech; `name` is what it is called in full where the text elides (三中全会 → 党的十九届三中全会). */
export interface GuidanceMention extends Mention {
  readonly kind: 'guidance';
  readonly name: string;
}

const NUMERAL = '[一二三四五六七八九十]+';
const DOCTRINE =
  /(?:习近平新时代中国特色社会主义思想|习近平(?:法治|生态文明|强军|经济|文化|外交|总书记关于[一-鿿、]{2,24}?(?:重要)?)思想(?:新战略)?|习近平总书记关于[^，。；：《》]{2,40}?(?:重要论述|重要讲话|重要指示批示|重要指示|论述)(?:[、和及](?:重要)?(?:论述|讲话|指示批示|指示|批示))*(?:精神)?|习近平总书记(?:系列|一系列|最新)?(?:在[^，。；：《》]{2,60}?(?:时|上|期间)的?)?(?:(?:视察|考察|对)[^，。；：《》]{2,16}?(?:的|工作)?)?(?:系列)?(?:重要)?(?:论述|讲话|指示批示|指示|批示|训词|回信|贺信)(?:[、和及](?:重要)?(?:论述|讲话|指示批示|指示|批示))*(?:重要)?(?:指示|批示)?(?:精神)?|习近平总书记(?:关于)?(?:“[^”]{4,40}”)+(?:的)?[一-鿿]{0,4}(?:思路|理念|方针|要求|指示精神|论述)|习近平(?:总书记)?(?:关于)?[一-鿿]{2,12}(?:的)?(?:新理念新思想新战略|重要思想|重要理念)|邓小平理论|“?三个代表”?重要思想|科学发展观|毛泽东思想|马克思列宁主义|马克思主义|中央八项规定(?:及其?实施细则)?精神(?!学习教育)|稳中求进工作总基调|新发展理念|总体国家安全观|新时代党的治[疆藏边]方略|习近平新时代中国特色社会主义经济思想)/g;
const CONGRESS = new RegExp(
  `(?:中国共产党|党的|党)?(?<session>${NUMERAL}(?:大|届(?:${NUMERAL}中)(?:、${NUMERAL}中)*全会|届历次全会))(?:(?<more>(?:[、和及]|以及)(?:党的)?(?:${NUMERAL}届)?(?:${NUMERAL}中全会|${NUMERAL}大|历次全会|${NUMERAL}届${NUMERAL}中(?:、${NUMERAL}中)*全会))*)(?<spirit>(?:会议)?精神)?`,
  'g',
);
const MEETING =
  /(?<also>(?:(?:国务院|全[国省市州县区])[、和])+)?(?:(?:全[国省市]|国务院)[一-鿿“”]{4,40}电视电话会议|(?:第[一二三四五六七八九十]次)?(?:全[国省市州县区]|国务院|中央|省委|市委|县委|区委|[省市县区](?!场))(?:(?![和及])[一-鿿“”]){2,22}(?:工作会议|座谈会|推进会|电视电话会议|全会|大会|(?<=[”制度])会议)|(?:(?![和及与暨会])[一-鿿]){1,4}(?:省委|市委|县委|区委)?(?:[一二三四五六七八九十]+届)(?:[一二三四五六七八九十]+次)全会|中央[一-鿿]{2,10}工作会议|全国“?两会”?)(?:重要)?(?:会议)?(?:精神|部署(?:要求)?|(?<=会议)(?=(?:(?:[和及、]|暨)[^，。；、]{2,24}){1,6}(?:精神|部署)))/g;
/** 中央依法治国委第一次、第二次会议精神, 市委全面依法治市委员会第六次会议: what a standing committee's meeting called for. */
const COMMITTEE =
  /((?:中央|[省市县区州]委)(?:全面)?(?:依法治[国省市县区州]|深化改革|深改)(?:委员会|委)|[省市县区州]委[一-鿿]{2,10}委员会)(第[一二三四五六七八九十]+次(?:、第[一二三四五六七八九十]+次)*)(?:全体)?(?:\(扩大\)|（扩大）)?会议(?:精神|(?=(?:[和及与、]|暨)[^，。；]{2,40}(?:精神|部署)))/g;

const PARTY_CONGRESS =
  /[省市县区州](?:委)?第[一二三四五六七八九十]+次党代会(?=(?:[、和]?[省市县区州](?:委)?第[一二三四五六七八九十]+次党代会)*(?:会议)?精神)/g;
const SPEECH =
  /(?<=根据|按照|遵照|贯彻|落实|学习|围绕|^|[，、和按])[一-鿿]{0,4}?(?:副)?(?:书记|省长|市长|县长|区长|主任|部长|局长|厅长|总理)(?:相关|有关|同志)?(?:在[^，。；：]{2,24}上的)?(?:调研)?(?:重要)?(?:讲话|指示|批示|指示批示)精神/g;

function push(
  found: GuidanceMention[],
  start: number,
  text: string,
  name: string,
  rule: string,
  confidence: number,
): void {
  found.push({ kind: 'guidance', start, end: start + text.length, text, name, rule, confidence });
}

/** 党的十九大和十九届二中、三中全会精神 → three meetings, each where its own words stand. */
function readCongress(found: GuidanceMention[], hit: RegExpExecArray): void {
  const whole = hit[0];
  let session = '';
  const parts = new RegExp(
    `(?:党的)?(?:(${NUMERAL})大|(?:(${NUMERAL})届)?((?:${NUMERAL}中)(?:、${NUMERAL}中)*)全会|(?:(${NUMERAL})届)?历次全会)`,
    'g',
  );
  for (let part = parts.exec(whole); part; part = parts.exec(whole)) {
    const at = hit.index + part.index;
    if (part[1]) {
      session = part[1];
      push(found, at, part[0], `党的${part[1]}大精神`, 'guidance.congress', 0.95);
    } else if (part[3]) {
      session = part[2] ?? session;
      if (!session) continue;
      let offset = part[0].indexOf(part[3]);
      const plena = part[3].split('、');
      plena.forEach((plenum, i) => {
        const last = i === plena.length - 1;
        const from = i === 0 ? 0 : offset;
        const to = last ? part[0].length : offset + plenum.length;
        push(found, at + from, part[0].slice(from, to), `党的${session}届${plenum}全会精神`, 'guidance.plenum', 0.95);
        offset += plenum.length + 1;
      });
    } else if (session || part[4])
      push(found, at, part[0], `党的${part[4] ?? session}届历次全会精神`, 'guidance.plena', 0.85);
  }
}

const LOCAL_PLENUM =
  /((?:省委|市委|县委|区委|州委|自治区党委|党工委))([一二三四五六七八九十]+届)((?:历次|[一二三四五六七八九十]+次)(?:、[一二三四五六七八九十]+次)*)全会(?:精神|部署要求|部署|(?=(?:[和及、][^，。；、]{2,20}){1,6}(?:精神|部署)))/g;

/** 省委十一届十次、十一次全会部署要求 → one meeting each. */
function readLocalPlenum(found: GuidanceMention[], hit: RegExpExecArray): void {
  const [whole, body, session, sittings] = hit as unknown as [string, string, string, string];
  let at = hit.index;
  sittings.split('、').forEach((sitting, i, all) => {
    const to =
      i === all.length - 1
        ? hit.index + whole.length
        : hit.index + whole.indexOf(sitting, at - hit.index) + sitting.length;
    push(
      found,
      at,
      whole.slice(at - hit.index, to - hit.index),
      `${body}${session}${sitting}全会精神`,
      'guidance.localPlenum',
      0.85,
    );
    at = to + 1;
  });
}

/** One meeting each, under the committee's name. */
function readCommittee(found: GuidanceMention[], hit: RegExpExecArray): void {
  const [whole, body, sittings] = hit as unknown as [string, string, string];
  let at = hit.index;
  sittings.split('、').forEach((sitting, i, all) => {
    const to =
      i === all.length - 1
        ? hit.index + whole.length
        : hit.index + whole.indexOf(sitting, Math.max(body.length, at - hit.index)) + sitting.length;
    push(
      found,
      at,
      whole.slice(at - hit.index, to - hit.index),
      `${body}${sitting}会议精神`,
      'guidance.committee',
      0.85,
    );
    at = to + 1;
  });
}

/** What may stand before a meeting’s name and look like the place that it is of. */
const LEADS_IN = /^.*(?:将以|以|按照|根据|遵照|围绕|对照|深入|全面)(?=(?:中央|全[国省市县区]|省委|市委|县委|区委))/;
const SHORTEST_MEETING = 6;

/** What a sentence must hold for any of the patterns, and for one of them, to find anything: told sooner than by the patterns themselves. */
const GUIDES = tableOf('思想 精神 部署 论述 讲话 指示 批示 总基调 理念 发展观 主义'.split(' '));
const OF_MEETING = /会/;
const OF_SPEECH = /(?:讲话|示)精神/;
const OF_CONGRESS = tableOf([...'一二三四五六七八九十'].flatMap((numeral) => [`${numeral}大`, `${numeral}届`]));

function tableOf(words: readonly string[]): WordTable<true> {
  return new WordTable(words.map((word) => [word, true] as const));
}

/** Calls `read` with every match of `pattern` in `stretch`, its index moved on by `base`. */
function eachMatch(pattern: RegExp, stretch: string, base: number, read: (hit: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(stretch); hit; hit = pattern.exec(stretch)) {
    hit.index += base;
    read(hit);
  }
}

/** The doctrines, meetings and speeches whose 精神 is followed. Meetings of the Party count where they are named as guidance, not as dates (党的十八大以来). */
export function findGuidance(document: Document, opaque: readonly Mention[]): GuidanceMention[] {
  const { text } = document.flow;
  const found: GuidanceMention[] = [];
  const headings = document.outline.filter(({ title }) => title).map(({ titleSpan }) => titleSpan);
  for (const { start: base, end } of [...document.sentences, ...headings]) {
    const guides = GUIDES.isIn(text, base, end);
    const ofCongress = OF_CONGRESS.isIn(text, base, end);
    if (!guides && !ofCongress) continue;
    const stretch = text.slice(base, end);
    if (guides) {
      eachMatch(DOCTRINE, stretch, base, (hit) =>
        push(found, hit.index, hit[0], hit[0].replace(/^“|”(?=重要)/g, ''), 'guidance.doctrine', 0.95),
      );
      if (OF_MEETING.test(stretch)) {
        eachMatch(LOCAL_PLENUM, stretch, base, (hit) => readLocalPlenum(found, hit));
        eachMatch(COMMITTEE, stretch, base, (hit) => readCommittee(found, hit));
        eachMatch(PARTY_CONGRESS, stretch, base, (hit) =>
          push(found, hit.index, hit[0], `${hit[0]}精神`, 'guidance.partyCongress', 0.85),
        );
        eachMatch(MEETING, stretch, base, (hit) => {
          // 全国、|全省深化“放管服”改革会议精神: one meeting for each
          const also = hit.groups?.also ?? '';
          const behind = also.length;
          // 市将以|中央全面依法治国工作会议精神
          const lead = LEADS_IN.exec(hit[0])?.[0].length ?? behind;
          const named = hit[0].slice(lead);
          if (/贯彻|落实|学习/.test(named) || named.length <= SHORTEST_MEETING) return;
          push(found, hit.index + lead, named, named, 'guidance.meeting', 0.8);
          if (lead !== behind) return;
          const what = named.replace(/^(?:国务院|全[国省市州县区])/, '');
          let at = hit.index;
          for (const level of also.split(/[、和]/).slice(0, -1)) {
            push(found, at, level, `${level}${what}`, 'guidance.meeting', 0.75);
            at += level.length + 1;
          }
        });
      }
      if (OF_SPEECH.test(stretch))
        eachMatch(SPEECH, stretch, base, (hit) => {
          const lead = /^(?:按照|根据|按|贯彻|落实|学习|省委|市委|县委|区委|的)+/.exec(hit[0])?.[0].length ?? 0;
          push(found, hit.index + lead, hit[0].slice(lead), hit[0].slice(lead), 'guidance.speech', 0.8);
        });
    }
    if (ofCongress) {
      eachMatch(CONGRESS, stretch, base, (hit) => {
        if (!/^(?:党的|党|中国共产党)/.test(hit[0]) && !hit.groups?.spirit && !/届/.test(hit[0])) return;
        const behind = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 4);
        if (/委$/.test(text.slice(Math.max(0, hit.index - 1), hit.index))) return;
        if (/^(?:以来|以后|召开|前后|期间|开幕|闭幕|报告|代表|胜利)/.test(behind)) return;
        readCongress(found, hit);
      });
    }
  }
  const titles = opaque.filter((mention) => mention.kind === 'regulation');
  return settleOverlaps(found.filter((mention) => !overlapsAny(titles, mention.start, mention.end)));
}
