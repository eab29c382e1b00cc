import { announcedEntries, announcement, changesBehind, originBefore } from '../mentions/cleanupEntries.ts';
import type { RegulationMention } from '../mentions/regulations.ts';
import type { Document, Heading, Span } from '../reading/document.ts';
import type { Evidence, Reference } from '../resolve/entity.ts';
import { CLEANUP_HEADINGS } from './instrumentRules.ts';

/** A document that a clean-up notice lists as repealed or amended. */
export interface Cleanup {
  readonly kind: 'repeals' | 'amends';
  readonly key: string;
  readonly evidence: Evidence;
}

interface Scope extends Span {
  readonly rule: (typeof CLEANUP_HEADINGS)[number];
  /** Whether only entries at the start of a line count, for the scope has no heading that bounds it. */
  readonly linesOnly: boolean;
}

const MAX_MARKER = 70;
const MARKER = /目录|清单|[件章规定](?:（[^（）]{1,12}）)?$|[：:]$/u;

/** 三、修改和废止有关文件: what is done with each is told below. */
const BOTH = /(?:修改|修订)(?:、|和|与|及|或者?)(?:予以)?(?:废止|宣布失效)|废止(?:、|和|与|及|或者?)(?:修改|修订)/u;

const ruleOf = (title: string): Scope['rule'] | undefined =>
  title.includes('《') || BOTH.test(title) ? undefined : CLEANUP_HEADINGS.find(({ pattern }) => pattern.test(title));

/** What a line that is no heading says of the entries under it, in its last sentence if it announces them. */
function announced(line: string, next: string): Scope['rule'] | undefined {
  const said = announcement(line, next);
  if (said) return said.length <= MAX_MARKER * 2 ? ruleOf(said) : undefined;
  return line.length <= MAX_MARKER && MARKER.test(line) && !/。|[：:]$/u.test(line) ? ruleOf(line) : undefined;
}

/** Headings that say what becomes of the documents under them, and plain lines that do (附件 titles, 对下列文件予以废止：). */
function scopesOf(document: Document, references: readonly Reference[]): Scope[] {
  const { text } = document.flow;
  const scopes: Scope[] = [];
  for (const { title, scope } of document.outline) {
    const rule = title.length > 0 && title.length < MAX_MARKER ? ruleOf(title) : undefined;
    if (rule) scopes.push({ start: scope.start, end: listEnd(text, scope), rule, linesOnly: false });
  }
  // 附件1 / 废止的规范性文件目录（5件）: all that is attached under such a title, whatever headings part its entries
  for (const { role, title, body } of document.parts) {
    const rule = role === 'attached' && title && title.text.length < MAX_MARKER ? ruleOf(title.text) : undefined;
    if (rule?.kind === 'repeals') scopes.push({ ...body, rule, linesOnly: true });
  }
  // 一、《X的通知》, 二、X办法（省政府令第5号） is an entry of the list and does not end it
  const listed = new Set(announcedEntries(document).map(({ start }) => start));
  const isEntry = ({ start, end, titleSpan }: Heading) =>
    listed.has(end) ||
    listed.has(titleSpan.start) ||
    /^[^，。；《\n]{1,4}《/u.test(text.slice(start, start + 6)) ||
    references[firstFrom(references, titleSpan.start)]?.mention.start === titleSpan.start;
  const tops = document.outline.filter((heading) => heading.level === 1 && !isEntry(heading)).map(({ start }) => start);
  const headings = new Set(document.outline.map(({ start }) => start));
  const marks: { start: number; end: number; rule: Scope['rule'] }[] = [];
  const ownTitleEnd = document.letterhead.title?.end ?? 0;
  for (let start = 0; start < text.length; ) {
    const close = text.indexOf('\n', start);
    const end = close < 0 ? text.length : close;
    if (start > ownTitleEnd && !headings.has(start)) {
      const rule = announced(text.slice(start, end), text.slice(end + 1, end + 9));
      if (rule) marks.push({ start, end, rule });
    }
    start = end + 1;
  }
  for (const [index, { end, rule }] of marks.entries()) {
    const top = tops.find((at) => at > end) ?? text.length;
    const scope = { start: end, end: Math.min(marks[index + 1]?.start ?? text.length, top) };
    scopes.push({ start: end, end: listEnd(text, scope), rule, linesOnly: true });
  }
  return scopes;
}

/** Documents whose names are headings over what is changed in them: 一、《X》 / 删去第十三条第二款. */
function changedUnder(document: Document, references: readonly Reference[]): Cleanup[] {
  const { text } = document.flow;
  return document.outline.flatMap(({ titleSpan, end }): Cleanup[] => {
    const { mention, key } = references[firstFrom(references, titleSpan.start)] ?? {};
    if (!mention || !key || mention.start !== titleSpan.start || mention.end > titleSpan.end) return [];
    if (!/^[：。]?$/u.test(text.slice(mention.end, titleSpan.end))) return [];
    if (!changesBehind(text, end)) return [];
    return [{ kind: 'amends', key, evidence: { start: mention.start, end: mention.end, rule: 'cleanup.changed' } }];
  });
}

/** Where the last list of a decision ends and its closing words begin, which name documents to other purposes. */
function listEnd(text: string, { start, end }: Span): number {
  const closing = /\n(?:此外|本(?:决定|通知|公告|办法)(?:自|由|从|所)|上述)/u.exec(text.slice(start, end));
  return closing ? start + closing.index + 1 : end;
}

/** 已被《X条例》代替, 与《X规定》不一致, 依据《X》: what an entry gives as the reason is not done away with. */
const REASON = /(?:被|由|与|同|因|依据|根据|按照|违反|不符合|纳入|修改为“|中的“|依照)$/u;
const ENTRY = /^(?:附件\d{0,2}|[（(]?[\d一二三四五六七八九十]{0,3}[）)]?[.．、]?|[①-⑳])$/u;

/** What is amended opens its entry (1.将《X》第三条修改为…); other documents in it are words of the amendment. */
const AMENDED = /^(?:附件\d{0,2}|[（(]?[\d一二三四五六七八九十]{0,3}[）)]?[.．、]?|[①-⑳])(?:将|对|在)?$/u;

/** The index of the first reference at or behind an offset; references are in order. */
function firstFrom(references: readonly Reference[], offset: number): number {
  let low = 0;
  let high = references.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((references[middle] as Reference).mention.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What becomes of each document under 修改和废止有关文件, by the verb of its clause: 对《A》第十二条予以修改；废止《B》. */
function told(text: string, { start, end }: Span, references: readonly Reference[]): Cleanup[] {
  const out: Cleanup[] = [];
  for (let i = firstFrom(references, start); i < references.length; i++) {
    const { mention, key } = references[i] as Reference;
    if (mention.start >= end) break;
    if (mention.end > end || (mention as { form?: string }).form === 'self') continue;
    const before = text.slice(Math.max(0, mention.start - MAX_CLAUSE), mention.start).replace(/^.*[。；\n]/su, '');
    const closes = /[。；\n]/u.exec(text.slice(mention.end, mention.end + MAX_CLAUSE))?.index ?? MAX_CLAUSE;
    if (REASON.test(before)) continue;
    const words = before + text.slice(mention.end, mention.end + closes);
    const kind = REPEALED.test(words) ? 'repeals' : CHANGED.test(words) ? 'amends' : undefined;
    if (kind) out.push({ kind, key, evidence: { start: mention.start, end: mention.end, rule: `cleanup.${kind}` } });
  }
  return out;
}
const MAX_CLAUSE = 200;
const REPEALED = /废止|宣布失效|停止执行/u;
const CHANGED = /修改|修订|修正/u;

/** Where the naming begins, with the body or the 文号 before the title: 县政府办公室《X》, 东政发〔2009〕12号关于…的通知. */
const opening = ({ start, issuer, number }: RegulationMention): number =>
  Math.min(start, issuer?.start ?? start, number && number.end <= start ? number.start : start);

/** The documents that the lists of a clean-up notice repeal or amend; what is kept is merely cited (ontology, “Settled cases”). */
export function findCleanups(document: Document, references: readonly Reference[]): Cleanup[] {
  const { text } = document.flow;
  const out: Cleanup[] = changedUnder(document, references);
  for (const heading of document.outline)
    if (BOTH.test(heading.title)) out.push(...told(text, heading.scope, references));
  for (const { start, end, rule, linesOnly } of scopesOf(document, references)) {
    if (rule.kind === 'keeps') continue;
    for (let i = firstFrom(references, start); i < references.length; i++) {
      const { mention, key } = references[i] as Reference;
      if (mention.start >= end) break;
      if (mention.end > end || (mention as { form?: string }).form === 'self') continue;
      const named = opening(mention as RegulationMention);
      const opens = named - originBefore(text, named);
      const head = text.slice(Math.max(0, opens - 12), opens).replace(/^.*\n/su, '');
      if (rule.kind === 'amends' ? !AMENDED.test(head) : linesOnly && !ENTRY.test(head)) continue;
      if (REASON.test(head)) continue;
      out.push({ kind: rule.kind, key, evidence: { start: mention.start, end: mention.end, rule: rule.id } });
    }
  }
  return out;
}
