import { createHash } from 'node:crypto';
import { seeded } from '../../src/graph/seeded.ts';
import type { EdgeKind, NodeKind } from '../../src/ontology/kinds.ts';
import type { EdgeAttributes, GraphFile, GraphSpan, NodeAttributes } from '../../src/ontology/schema.ts';
import { SCHEMA_VERSION } from '../../src/ontology/schema.ts';
import { nameOf, WORDS } from './largeGraphWords.ts';

/** Nodes that one report accounts for. */
const PER_REPORT = 500;
/** Shares of the nodes; what is left are measures. */
const SHARES = { institution: 0.12, regulation: 0.18, reform: 0.04, platform: 0.03, problem: 0.05 };

type Node = GraphFile['nodes'][number];

/** A text that grows; everything put into it knows where it stands. */
function createText(doc: string) {
  let text = '';
  return {
    put(words: string): GraphSpan {
      const start = text.length;
      text += words;
      return { doc, start, end: text.length };
    },
    get: () => text,
  };
}

/**
 * A graph file as the build would make it of many reports: `order` nodes and three times as many edges, Chinese names,
 * every mention and every sentence in the text of its report. The same order gives the same graph.
 */
export function makeLargeGraph(order: number): GraphFile {
  const random = seeded(order);
  const nodes: Node[] = [];
  const edges: GraphFile['edges'] = [];
  const reports = Math.ceil(order / PER_REPORT);
  const below = (limit: number) => Math.floor(random() * limit);
  /** Few are named often and most seldom. */
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(list.length * random() ** 2)] as T;

  const add = (kind: NodeKind, i: number, label: string, home: number, more: Partial<NodeAttributes> = {}): Node => {
    const [turn, far] = [home * 2.4, Math.sqrt(home + 0.5) * 60];
    const [angle, off] = [random() * 2 * Math.PI, Math.sqrt(-Math.log(1 - random())) * 30];
    const round = (value: number) => Math.round(value * 10) / 10 + 0;
    const node: Node = {
      key: `${kind}:${i}`,
      attributes: {
        kind,
        label,
        aliases: [],
        mentions: [],
        x: round(Math.cos(turn) * far + Math.cos(angle) * off),
        y: round(Math.sin(turn) * far + Math.sin(angle) * off),
        ...more,
      },
    };
    nodes.push(node);
    return node;
  };
  const tie = (kind: EdgeKind, source: Node, target: Node, evidence: GraphSpan, confidence = 0.9): void => {
    const attributes: EdgeAttributes = {
      kind,
      confidence,
      evidence: [{ ...evidence, rule: `${kind}.made` }],
      origin: 'stated',
    };
    edges.push({ key: `${kind}:${source.key}→${target.key}`, source: source.key, target: target.key, attributes });
  };
  const many = <T>(count: number, make: (i: number, home: number) => T): T[] =>
    Array.from({ length: count }, (_, i) => make(i, i % reports));
  const share = (kind: keyof typeof SHARES) => Math.max(reports, Math.round(order * SHARES[kind]));
  const place = (home: number) => `${nameOf(home, WORDS.place, WORDS.placeEnd)}县`;

  const regions = many(reports, (i) => add('region', i, place(i), i, { level: 'county' }));
  const institutions = many(share('institution'), (i, home) => {
    const own = Math.floor(i / reports);
    const name = own === 0 ? '人民政府' : nameOf(own - 1, WORDS.organ, WORDS.office);
    return add('institution', i, `${place(home)}${name}`, home, {
      level: 'county',
      ...(own === 0 ? { aliases: ['县政府'] } : {}),
    });
  });
  const regulations = many(share('regulation'), (i, home) => {
    const title = `关于${nameOf(Math.floor(i / reports), WORDS.aim, WORDS.matter, WORDS.business)}的${WORDS.genre[i % 5]}`;
    const [year, sign] = [2014 + (i % 9), nameOf(home, WORDS.place, WORDS.placeEnd)];
    return add('regulation', i, `${place(home)}${title}`, home, {
      title,
      number: `${sign}政发〔${year}〕${Math.floor(i / reports) + 1}号`,
      year,
      level: 'county',
      aliases: [title],
    });
  });
  const reforms = many(share('reform'), (i, home) => add('reform', i, nameOf(i, WORDS.reform, WORDS.matter), home));
  const platforms = many(share('platform'), (i, home) =>
    add('platform', i, `${place(home)}${nameOf(Math.floor(i / reports), WORDS.platform)}`, home),
  );
  const documents = many(reports, (i) => add('report', i, `${place(i)}2018年法治政府建设进展情况报告`, i));
  const topics = many(reports * WORDS.topic.length, (i, home) =>
    add('topic', i, WORDS.topic[Math.floor(i / reports)] as string, home),
  );
  const problems = many(share('problem'), (i, home) =>
    add('problem', i, nameOf(Math.floor(i / reports), WORDS.matter, WORDS.lack), home),
  );
  const measures = many(Math.max(0, order - nodes.length), (i, home) =>
    add('measure', i, `${nameOf(i, WORDS.deed, WORDS.thing)}${2 + below(300)}${WORDS.unit[i % 4]}`, home, {
      status: 'done',
      year: 2018,
    }),
  );

  /** The members of one report's home, in order. */
  const at = (list: readonly Node[], home: number) => list.filter((_, i) => i % reports === home);
  const wanted = order * 3;
  const records = documents.map((report, home) => {
    const doc = `report-${home}.txt`;
    const text = createText(doc);
    const name = (node: Node, words = node.attributes.label): GraphSpan => {
      const span = text.put(words);
      node.attributes.mentions.push(span);
      return span;
    };
    const [region, bodies, rules] = [regions[home] as Node, at(institutions, home), at(regulations, home)];
    const government = bodies[0] as Node;
    const sections = at(topics, home);
    name(report);
    text.put('\n');
    tie('issuedBy', report, government, name(government));
    text.put('\n');
    for (const body of bodies) {
      const span = name(body);
      text.put('、');
      tie('locatedIn', body, region, span);
      if (body !== government && below(2) === 0) tie('partOf', body, government, span);
    }
    text.put('。\n');
    for (const rule of rules) {
      text.put('印发《');
      const span = name(rule);
      text.put('》。');
      tie('issuedBy', rule, oneOf(bodies), span);
      tie('cites', report, rule, span);
    }
    const [deeds, lacks] = [at(measures, home), at(problems, home)];
    sections.forEach((topic, s) => {
      text.put('\n');
      const heading = name(topic);
      text.put('\n');
      const last = s === sections.length - 1;
      for (const problem of last ? lacks : []) {
        const span = name(problem);
        problem.attributes.span = span;
        text.put('。\n');
        tie('states', report, problem, span);
        tie('under', problem, topic, heading);
      }
      const own = last ? [] : deeds.filter((_, i) => i % (sections.length - 1) === s);
      for (const deed of own) {
        const [basis, actor, reform] = [oneOf(rules), oneOf(bodies), oneOf(reforms)];
        const driven = below(100) < 45;
        const start = text.get().length;
        if (driven) {
          text.put('按照《');
          name(basis);
          text.put(`》（${basis.attributes.number}）要求，`);
        }
        name(actor);
        const span = name(deed);
        deed.attributes.span = span;
        const advances = below(2) === 0;
        if (advances) {
          text.put('，推进');
          name(reform);
        }
        text.put('。\n');
        const sentence = { doc, start, end: text.get().length - 1 };
        tie('states', report, deed, span);
        tie('under', deed, topic, heading);
        tie('carriedOutBy', deed, actor, sentence);
        if (driven) tie('drives', basis, deed, sentence, 0.7 + below(4) / 10);
        if (advances) tie('advances', deed, reform, sentence);
        if (below(5) === 0) tie('uses', deed, oneOf(platforms), sentence, 0.6);
      }
    });
    return { doc, title: report.attributes.label, text: text.get() };
  });
  // Whatever is missing to three edges a node: bodies that took part.
  for (let i = 0; edges.length < wanted && measures.length > 0; i++) {
    const deed = measures[i % measures.length] as Node;
    const body = institutions[(i * 7 + Math.floor(i / measures.length)) % institutions.length] as Node;
    tie('involves', deed, body, deed.attributes.span as GraphSpan, 0.6);
  }
  return {
    attributes: {
      schemaVersion: SCHEMA_VERSION,
      documents: records.map(({ doc, title, text }) => ({
        id: doc,
        title,
        source: doc,
        sha256: createHash('sha256').update(text).digest('hex'),
        length: text.length,
        text,
      })),
    },
    options: { type: 'directed', multi: true, allowSelfLoops: true },
    nodes,
    edges: edges.slice(0, wanted),
  };
}
