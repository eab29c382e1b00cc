import { describe, expect, it } from 'vitest';
import { REPORT, read } from './support.ts';

describe('what a title tells of a document', () => {
  const attributesOf = (title: string) =>
    read(`${REPORT}落实《${title}》。`).resolution.entities.find(({ kind }) => kind === 'regulation')?.attributes;

  it.each([
    ['桐庐县关于促进乡村民宿发展的意见', 'county'],
    ['桐庐县支持乡镇企业发展办法', 'county'],
    ['杭州市镇域经济发展规划', 'city'],
    ['桐庐县住房和城乡建设局关于燃气的通知', 'county'],
    ['浙江省住房和城乡建设厅关于改造的通知', 'province'],
    ['桐庐县新型城镇化规划', 'county'],
    ['桐庐县分水镇养犬管理办法', 'township'],
    ['桐庐县莪山畲族乡人民政府关于环境的通知', 'township'],
    ['桐庐县城南街道垃圾分类方案', 'township'],
  ])('%s is of the level %s', (title, level) => expect(attributesOf(title)?.level).toBe(level));

  it('takes no year from the title of what it is about', () => {
    expect(attributesOf('关于就〈某县法治建设纲要（2015-2020年）〉落实情况进行督查的通知')?.year).toBeUndefined();
    expect(attributesOf('关于印发〈某县2022年工作要点〉的通知')?.year).toBe(2022);
    expect(attributesOf('某县2023年普法计划')?.year).toBe(2023);
  });
});
