import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/mentions/find.ts';
import { readDocument } from '../../../src/reading/read.ts';

/** The reforms of a sentence, each under the name that it is known by. */
const reforms = (sentence: string): string[] =>
  findMentions(readDocument(`${sentence}\n`, 'sentence.txt')).reforms.map(({ text, known }) => known ?? text);

describe('reforms in a row', () => {
  it.each([
    ['推行首办负责制、限时办结制、过错追究制。', ['首办负责制', '限时办结制', '过错追究制']],
    ['落实员额制、立案登记制。', ['员额制', '立案登记制']],
    ['推行日巡查制、周调度制、月通报制。', ['日巡查制', '周调度制', '月通报制']],
    ['坚持民主集中制、会议制。', []],
    ['完成标准的编制、修订。', []],
  ])('are systems, each a 制 of its own: “%s”', (sentence, expected) => {
    expect(reforms(sentence)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(reforms(sentence)).toEqual([]);
  });

  it('are campaigns that share the head behind the last', () => {
    expect(reforms('开展“闪电”、“猎狐”、“净网”系列专项行动。')).toEqual([
      '“闪电”专项行动',
      '“猎狐”专项行动',
      '“净网”系列专项行动',
    ]);
  });

  it('may be one where a number counts what they are together', () => {
    expect(reforms('实施“育种”“强基”“补链”三大工程。')).toEqual(['“育种”“强基”“补链”三大工程']);
  });

  it('begin behind a verb that a quotation follows', () => {
    expect(reforms('探索出“合作社+农户”模式，在全省首推“免申请”改革。')).toEqual(['“合作社+农户”模式', '“免申请”改革']);
  });
});
