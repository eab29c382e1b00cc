import type { Term } from '../mentions/terms.ts';
import type { MeasureFact } from './advances.ts';
import type { DeedInput } from './deedInput.ts';
import type { Measure } from './measure.ts';

/** Verbs whose object is carried out or taught, not drawn up; between them and a title no product is read. */
const NOT_MAKING = /(?:执行|贯彻|落实|学习|宣传|解读|遵守|违反|根据|按照|依据|实施)$/;

/** Verbs that issue a decision about an instrument, and so end it rather than draw it up. */
const ENDING = /^(?:废止|宣布|撤销|停止执行)/;

/** Behind a title: what is made is about the instrument. */
const EXPLAINED = /^(?:等[^，。；]{0,8}的?|的|及其?|和)?(?:政策)?(?:解读|图解|宣传|培训|学习|专题|讲座|宣讲|贯彻)/;

/** 印发|实施, 制定|并组织实施: what is issued is carried out as well. */
const PUTS_IN_FORCE = /^(?:并|和|、)?(?:推动|推进|组织|抓好|认真|全面|正式|公布|施行)?实施$/u;

/** Behind a title: another document that only goes by its name, 制定《X法》责任清单, 印发《X条例》实施细则. */
const DERIVED =
  /^(?!及|和|与|等|、|并|制度文件)的?[\p{Script=Han}“”\d]{0,16}?(?:清单|细则|方案|措施|意见|办法|计划|规定|制度|规程|指引|指南|分工表|分解表|台账|目录|流程图?)(?:（[^（）]{1,12}）)?(?:$|[，。；、和及与等])/u;

const wordsOf = (terms: readonly Term[]): string => terms.map(({ text }) => text).join('');
const textBehind = (measure: Measure, at: number): string => wordsOf(measure.terms.slice(at + 1, at + 5));

/** 推进《X条例》修订工作, 完成《X条例》立法工作: the title is the object of the noun behind it. */
export const IN_WORK = 'produces.work';
const MAKES = /^(?:推进|推动|完成|开展|启动|做好|抓好|参与|配合|组织|加快)/;
const MADE = /^(?:的)?(?:修订|修改|制定|制订|起草|立法|编制|编纂)(?:工作)?$/;

/** 学习新|修订《X》: behind another verb 新 tells which X is meant; 新|制定《X》 draws it up. */
const isNew = (terms: readonly Term[], at: number): boolean =>
  /新$/.test(terms[at]?.text ?? '') && terms.slice(0, at).some(({ tags }) => tags.includes('Act'));

/** Regulations that a measure drew up, issued, revised or has ready: the object of a verb of issuing, or the subject of 已形成. */
export function readProducts({ keysOf, regulations }: DeedInput, measures: readonly Measure[]): MeasureFact[] {
  const facts: MeasureFact[] = [];
  measures.forEach((measure, index) => {
    let issuing = measure.rule === 'deed.draft';
    let verb = -1;
    measure.terms.forEach((term, at) => {
      if (term.tags.includes('Issue')) {
        issuing = !ENDING.test(term.text) && !isNew(measure.terms, at - 1);
        verb = at;
      } else if (issuing && !term.mention && NOT_MAKING.test(term.text))
        issuing = verb >= 0 && PUTS_IN_FORCE.test(wordsOf(measure.terms.slice(verb + 1, at + 1)));
      // 印制宪法单行本: a national law that goes without marks is what something is about
      if (term.mention?.kind !== 'regulation' || term.mention.rule === 'title.bare-law') return;
      const made =
        MADE.test(textBehind(measure, at)) && measure.terms.slice(0, at).some(({ text }) => MAKES.test(text));
      if (!issuing && !made) return;
      // 新修订的《X》, 发布《X》的解读: the title only tells which one or of what
      if (measure.terms[at - 1]?.tags.includes('De')) issuing = false;
      const behind = textBehind(measure, at);
      if ((!issuing && !made) || EXPLAINED.test(behind) || DERIVED.test(behind)) return;
      for (const target of keysOf.get(term.mention) ?? []) {
        if (target === regulations.own.key) continue;
        facts.push({
          measure: index,
          target,
          evidence: { start: measure.start, end: measure.end, rule: made ? IN_WORK : 'produces.issue' },
          confidence: 0.9,
        });
      }
    });
  });
  return facts;
}
