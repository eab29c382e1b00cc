import { describe, expect, it, test } from 'vitest';
import { lexClause } from '../../../src/mentions/lexClause.ts';
import { readReport } from '../../../src/pipeline.ts';
import { patternOf, unreadClauses } from '../../../src/survey/clauses.ts';
import { families } from '../../../src/survey/finding.ts';
import { suspect, suspiciousNames } from '../../../src/survey/names.ts';
import { unreadSentences } from '../../../src/survey/sentences.ts';
import { Surveyor } from '../../../src/survey/survey.ts';

const read = (body: string, id = 'trial.txt') =>
  readReport(new TextEncoder().encode(`东海县2018年法治政府建设情况报告\n\n${body}\n`), id);

// Words that no rule should ever read as a deed, however many rules there will be.
const UNREAD = '阳光的推进像一首歌';

describe('clauses that no rule reads', () => {
  it('are those with a verb, with their place and how they are built', () => {
    const [only, ...more] = unreadClauses(read(`${UNREAD}。全县开展专项检查12次。孩子们上学的路上洒满阳光。`));
    expect(more).toEqual([]);
    expect(only).toEqual({ doc: 'trial.txt', start: 20, end: 29, words: UNREAD, pattern: 'S V O', verb: '推进' });
  });

  it('leave out articles of law, which say what shall be', () => {
    expect(unreadClauses(read(`第一条 ${UNREAD}。`))).toEqual([]);
  });

  it.each([
    ['推进古树名木保护', { pattern: 'V O', verb: '推进' }],
    ['悄然推进古树名木保护', { pattern: 'S V O', verb: '推进', opening: '悄然' }],
    ['古树名木保育逐年深化', { pattern: 'S adv V', verb: '深化', opening: '古树名木保育' }],
    ['古树名木新增300株', { pattern: 'S V 数', verb: '新增', opening: '古树名木' }],
    ['阳光洒满了山冈', { pattern: 'no verb', verb: '阳光' }],
    ['阳光洒满山冈', undefined],
  ])('%s', (words, built) => {
    expect(patternOf(lexClause(words, 0, words.length, []))).toEqual(built);
  });
});

describe('sentences with a cue before a title', () => {
  it('are told of when nothing was read of them', () => {
    const [only, ...more] = unreadSentences(read('根据《古树名木保护办法》，阳光洒满山冈。'));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ cue: 'basis', word: '根据', read: [], start: 20 });
  });

  it('are not told of when an edge says what the cue announces', () => {
    expect(unreadSentences(read('根据《古树名木保护办法》，县政府开展专项检查12次。'))).toEqual([]);
    expect(unreadSentences(read('县政府制定印发《古树名木保护方案》。'))).toEqual([]);
  });

  it('need a title that follows closely', () => {
    expect(unreadSentences(read('根据工作需要，阳光洒满山冈。'))).toEqual([]);
  });
});

test.each([
  ['institution', '县', 'one character', undefined],
  ['platform', '20180', 'digits only', undefined],
  ['institution', '县'.repeat(40), 'too long', undefined],
  ['regulation', '关于印发《保护方案的通知', 'unbalanced', undefined],
  ['regulation', '《保护方案》，现印发给你们', 'punctuation', undefined],
  ['institution', '和县财政局', undefined, undefined],
  ['institution', '和财政局', 'begins', '和'],
  ['reform', '推进林长制', 'begins', '推进'],
  ['reform', '教育评价改革', undefined, undefined],
  ['reform', '林长制的', 'ends', '的'],
  ['platform', '12345', undefined, undefined],
  ['measure', '推动政策落地', undefined, undefined],
  ['measure', '推动政策、', 'ends', '、'],
] as const)('a %s named %s: %s', (kind, name, why, word) => {
  expect(suspect(kind, name)?.why).toBe(why);
  expect(suspect(kind, name)?.word).toBe(word);
});

test('a suspicious name comes with its place and its sentence', () => {
  const reading = read('县政府建成文化广场12个。');
  const body = reading.entities.find(({ kind, mentions }) => kind === 'institution' && mentions.length > 0);
  if (!body) throw new Error('no institution was read');
  body.label = '推进县政府';
  const name = suspiciousNames(reading).find(({ kind }) => kind === 'institution');
  expect(name).toMatchObject({ why: 'begins', word: '推进', name: '推进县政府', words: '县政府' });
  expect(name?.sentence).toBe('县政府建成文化广场12个。');
  expect(reading.document.text.slice(name?.start, name?.end)).toBe('县政府');
});

test('families come in order of size, equal ones in order of name', () => {
  const at = (doc: string) => ({ doc, start: 0, end: 1, words: '' });
  const found = families([
    ['c', at('1')],
    ['b', at('2')],
    ['a', at('3')],
    ['b', at('4')],
  ]);
  expect(found.map(({ name, findings }) => [name, findings.length])).toEqual([
    ['b', 2],
    ['a', 1],
    ['c', 1],
  ]);
});

test('the same thing named in two documents counts once', () => {
  const surveyor = new Surveyor();
  for (const id of ['one.txt', 'two.txt']) surveyor.add(read('根据《古树名木保护办法》，县政府开展专项检查12次。', id));
  const { documents, nodes } = surveyor.survey();
  expect(documents).toBe(2);
  expect(nodes.regulation).toEqual({ distinct: 1, documents: 2 });
});
