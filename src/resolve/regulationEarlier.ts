import type { RegulationMention } from '../mentions/regulations.ts';
import type { Document } from '../reading/document.ts';
import { titleNorm } from './regulationKeys.ts';
import type { RegulationRecord } from './regulationRecords.ts';

/** What follows a title that is repealed, others in the row passed over. */
const ENDED =
  /^(?:（[^（）]{1,30}）)?(?:[、，和及与以]{1,3}《[^《》\n]{2,80}》(?:（[^（）]{1,30}）)?){0,4}(?:自[^，。]{2,20}起)?，?(?:同时|相应|即行|自行|一并|均|也)?(?:予以)?(?:废止|失效|停止执行|停止施行|停止实施)/u;
/** 2015年3月1日县人民政府发布的, 2012年12月1日起施行的 */
const DATED =
  /((?:19|20)\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?)[^。；，《》\n]{0,30}(?:发布|公布|印发|颁布|施行|实施|出台|制定|下发|通过)的$/u;
const REACH = 160;
const LEAD = 48;

/** Tells earlier editions apart from the instrument that takes their place under the same title. */
export class EarlierEditions {
  private readonly document: Document;
  private readonly self: RegulationRecord;
  private readonly own: ReadonlySet<string>;
  private sentence = 0;
  private readonly named = new Set<string>();

  /** @param carried what the document prints, by its parts; what its own title says is found here. */
  constructor(document: Document, self: RegulationRecord, carried: readonly RegulationRecord[], isReport: boolean) {
    this.document = document;
    this.self = self;
    const printed = self.parts.objects.flatMap(({ act, title }) => (act === 'promulgates' ? [title] : []));
    this.own = new Set(
      isReport ? [] : [self.title, ...carried.map(({ title }) => title), ...printed].map((title) => titleNorm(title)),
    );
  }

  /**
   * What tells this mention from a newer document under its title, its 文号 or the day when it was issued; nothing if it is none such.
   * A title is an earlier edition's where it is repealed by the document that bears it, or beside another that bears it too.
   */
  editionOf(mention: RegulationMention, title: string): string | undefined {
    const { text } = this.document.flow;
    if (mention.start > this.sentence && /[。\n]/u.test(text.slice(this.sentence, mention.start))) this.named.clear();
    this.sentence = mention.end;
    const norm = titleNorm(title);
    const ended =
      this.own.has(norm) || this.named.has(norm) ? ENDED.test(text.slice(mention.end, mention.end + REACH)) : false;
    this.named.add(norm);
    if (!ended) return undefined;
    const number = mention.number?.canonical;
    if (number !== undefined) return number === this.self.number?.canonical ? undefined : number;
    return DATED.exec(text.slice(Math.max(0, mention.start - LEAD), mention.start))?.[1];
  }
}
