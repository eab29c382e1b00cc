import type { Mention } from '../mentions/mention.ts';
import { mentionsWithin, overlapsAny } from '../mentions/spans.ts';
import type { Document, Span } from '../reading/document.ts';
import { contextOf } from './context.ts';
import type { DeedInput } from './deedInput.ts';
import type { FactSet } from './factSet.ts';
import type { Measure } from './measure.ts';

const FOUNDING =
  /^(?:建立|建立健全|健全|健全完善|完善|推行|全面推行|实行|实施|试行|推广|构建|探索建立|创新|开展|形成|建立完善)$/;

const FOUNDING_KNOWN = /^(?:建立|建立健全|健全|完善|构建|实行|实施|全面推行)$/;

const CENTRAL =
  /^institution:(?:国务院|中共中央|中国共产党中央|国家|全国|最高人民|中华人民共和国)|(?:[^支党]部|总局|总署)(?:办公[厅室])?$/;
/** What a local instrument founds without doubt. */
const NEW = /^(?:建立健全|建立)$/;

/** In an article of a law or rule: what sets up a system for all whom it binds. */
const PROVIDED =
  /(?:建立健全|建立并完善|建立完善|建立|健全|完善|推行|实行|实施|构建|推进|推动|深化|推广|落实)(?:了)?(?:全[国省市县区])?(?:统一的|科学的|规范的|严格的)?[^，。；：]{0,16}$/;

interface Provided extends Span {
  readonly mention: Mention;
}

/** The reforms that articles say are to be set up or carried on (第八条 实行行政执法公示制度), each with its sentence's clause. */
function* provided(document: Document, mentions: readonly Mention[]): Generator<Provided> {
  const { text } = document.flow;
  const contexts = contextOf(document);
  for (const [index, sentence] of document.sentences.entries()) {
    if (!contexts[index]?.provision) continue;
    for (const mention of mentionsWithin(mentions, sentence)) {
      if (mention.kind !== 'reform') continue;
      const opens = clauseStart(text, sentence.start, mention.start);
      if (PROVIDED.test(text.slice(opens, mention.start))) yield { mention, start: opens, end: mention.end };
    }
  }
}

/** Where the clause begins in which `at` stands, no sooner than `from`. */
function clauseStart(text: string, from: number, at: number): number {
  let start = at;
  while (start > from && !'，。；：\n'.includes(text[start - 1] as string)) start--;
  return start;
}

/** A regulation establishes the reform that its title names, and, if it is the document read, those that it says are to be set up. */
export function readEstablished(
  { document, mentions, keysOf, regulations, titleReforms }: DeedInput,
  measures: readonly Measure[],
  facts: FactSet,
): void {
  const carriers = new Set(
    regulations.regulations.flatMap(({ key, record }) =>
      record.objects.some((object) => object.act === 'promulgates') ? [key] : [],
    ),
  );
  for (const { span, key } of titleReforms) {
    let best: { key: string; length: number; span: Span } | undefined;
    for (const entity of regulations.entities) {
      // the answer to a request for a plan sets up nothing by itself
      if (entity.kind !== 'regulation' || /请示》?〉?的(?:批复|复函)/.test(entity.label)) continue;
      for (const mention of entity.mentions) {
        if (mention.start > span.start || mention.end < span.end) continue;
        const length = mention.end - mention.start + (carriers.has(entity.key) ? 1000 : 0);
        if (!best || length < best.length) best = { key: entity.key, length, span: mention };
      }
    }
    if (best)
      facts.add(
        'establishes',
        best.key,
        key,
        { start: best.span.start, end: best.span.end, rule: 'establishes.title' },
        0.8,
      );
  }
  if (regulations.ownKind !== 'regulation') return;
  // the centre sets up for the whole country; what a local plan says it will improve is there already, or is work to be done
  const central = regulations.own.issuers.some(({ key }) => CENTRAL.test(key));
  const { key: ownKey, record: ownRecord } = regulations.own;
  const printed = ownRecord.objects.filter(({ act }) => act === 'promulgates');
  const keyOf = new Map(regulations.regulations.map(({ key, record }) => [record, key]));
  // the notice prints, its instrument sets up: that in whose part the words stand, or the only one there is
  const only = printed.length === 1 ? keyOf.get((printed[0] as (typeof printed)[number]).record) : undefined;
  const sourceAt = (at: number): string => {
    const part = document.parts.findIndex(({ start, end }) => at >= start && at < end);
    const key = regulations.partKeys[part] ?? ownKey;
    return key === ownKey && only !== undefined && document.parts.length === 1 ? only : key;
  };
  for (const { mention, start, end } of provided(document, mentions))
    for (const key of keysOf.get(mention) ?? [])
      facts.add('establishes', sourceAt(start), key, { start, end, rule: 'establishes.text' }, 0.75);
  // a 通报 tells what others have set up
  const tells = /通报/.test(document.letterhead.title?.text ?? '');
  for (const measure of measures) {
    measure.terms.forEach((term, i) => {
      if (term.mention?.kind !== 'reform' || tells || term.text.endsWith('战略')) return;
      const before = measure.terms.slice(0, i);
      // a local plan that spreads a reform of the whole country does not set it up
      const founding = term.mention.rule === 'reform.known' ? FOUNDING_KNOWN : FOUNDING;
      const headed = measure.rule === 'deed.heading' && term.mention.rule !== 'reform.known';
      const local = NEW.test(before.at(-1)?.text ?? '') && !term.text.endsWith('体系');
      if (!central && !headed && !local) return;
      if (!before.some((other) => founding.test(other.text))) return;
      for (const key of keysOf.get(term.mention) ?? [])
        facts.add(
          'establishes',
          sourceAt(measure.start),
          key,
          { start: measure.start, end: measure.end, rule: 'establishes.text' },
          0.75,
        );
    });
  }
  const { title } = document.letterhead;
  if (title)
    for (const { span, key } of titleReforms)
      if (overlapsAny([title], span.start, span.end))
        if (printed.length === 0)
          facts.add(
            'establishes',
            ownKey,
            key,
            { start: title.start, end: title.end, rule: 'establishes.title' },
            0.85,
          );
}
