import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';

/** The problems and the measures that a county's report tells in `body`, by their words. */
const told = (body: string): { problems: string[]; measures: string[] } => {
  const { entities } = extract(
    readDocument(`桐庐县2023年法治政府建设情况报告\n\n桐庐县人民政府\n\n${body}\n`, 'report.txt'),
  );
  const labels = (kind: string) => entities.filter((entity) => entity.kind === kind).map(({ label }) => label);
  return { problems: labels('problem'), measures: labels('measure') };
};

describe('problems', () => {
  it.each([
    '存在的问题：一是执法水平有待提高；二是执法队伍老化。',
    '工作中还存在不少问题：一是执法水平有待提高；二是执法队伍老化。',
    '存在的问题主要是：一是执法水平有待提高，二是执法队伍老化。',
    '存在问题：1.执法水平有待提高；2.执法队伍老化。',
    '还存在以下不足：（一）执法水平有待提高；（二）执法队伍老化。',
  ])('are the items of a list that a sentence opens: %s', (body) => {
    expect(told(body)).toEqual({ problems: ['执法水平有待提高', '执法队伍老化'], measures: [] });
  });

  it('end with the list', () => {
    expect(told('存在的问题：一是执法水平有待提高。\n开展培训3次。')).toEqual({
      problems: ['执法水平有待提高'],
      measures: ['开展培训3次'],
    });
    expect(told('主要做法是：一是健全机制；二是开展培训3次。').problems).toEqual([]);
  });

  it('are what an audit found, though it reads as done', () => {
    expect(told('审计发现的主要问题：2个部门违规发放津补贴16.8万元；1个项目闲置超过1年。')).toEqual({
      problems: ['2个部门违规发放津补贴16.8万元', '1个项目闲置超过1年'],
      measures: [],
    });
  });

  it.each([
    ['一是部门多头录入、重复录入，增加基层负担。', ['部门多头录入、重复录入']],
    ['一是人员流动频繁，制约了执法质量的提升。', ['人员流动频繁']],
    ['有的单位以会议落实会议，满足于被动应付。', ['有的单位以会议落实会议', '满足于被动应付']],
    ['（一）执法装备落后。核定编制9名，在岗6名，难以满足日常巡查需要。', ['执法装备落后', '难以满足日常巡查需要']],
    ['部门间数据共享存在壁垒。', ['部门间数据共享存在壁垒']],
    ['存在“看得见、管不着”的问题。', ['“看得见、管不着”的问题']],
    ['事项划转综合执法后，监管与执法衔接还不够紧密。', ['监管与执法衔接还不够紧密']],
  ])('of a section on them: %s', (body, problems) => {
    expect(told(`四、存在的问题\n${body}`)).toEqual({ problems, measures: [] });
  });

  it('leave in such a section what was done all the same', () => {
    expect(told('四、存在的问题\n我县虽已建立行政复议委员会，但专业人员缺乏。')).toEqual({
      problems: ['专业人员缺乏'],
      measures: ['我县虽已建立行政复议委员会'],
    });
    expect(told('四、存在的问题\n2023年，县政府聘请专家12名。').measures).toEqual(['县政府聘请专家12名']);
  });

  it('are none where a sentence says only that there are some, or how far they are dealt with', () => {
    for (const body of [
      '取得了一定成效，但还存在一些问题与不足。',
      '我们也清醒地认识到存在的问题和不足。',
      '该问题已完成整改。',
      '有15个问题正在整改。',
    ])
      expect(told(body)).toEqual({ problems: [], measures: [] });
  });
});
