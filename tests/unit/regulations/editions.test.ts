import { describe, expect, it } from 'vitest';
import { REPORT, read } from './support.ts';

describe('a rule that takes the place of another of its title', () => {
  const notice = (last: string) =>
    `某市人民政府关于印发某市停车办法的通知\n某政发〔2020〕8号\n各区人民政府：\n现将《某市停车办法》印发给你们，请遵照执行。\n某市人民政府\n2020年5月6日\n某市停车办法\n第一条 为规范停车，制定本办法。\n第二条 本办法自2020年6月1日起施行。${last}`;
  // [who says it, what it repeals]
  const table: [string, string, string][] = [
    [
      notice('《某市停车办法》（某政发〔2015〕3号）同时废止。'),
      '某市停车办法#某政发〔2020〕8号',
      '某市停车办法#某政发〔2015〕3号',
    ],
    [
      notice('2015年3月1日市人民政府发布的《某市停车办法》同时废止。'),
      '某市停车办法#某政发〔2020〕8号',
      '某市停车办法#2015年3月1日',
    ],
    [
      notice('原《某市人民政府关于印发某市停车办法的通知》（某政发〔2015〕3号）同时废止。'),
      '某市停车办法#某政发〔2020〕8号',
      '关于印发某市停车办法的通知#某政发〔2015〕3号',
    ],
    [
      notice('《某市泊车规定》（某政发〔2015〕3号）同时废止。'),
      '某市停车办法#某政发〔2020〕8号',
      '某市泊车规定#某政发〔2015〕3号',
    ],
    [
      `${REPORT}修订印发《某市停车办法》，原《某市停车办法》（某政发〔2015〕3号）同时废止。`,
      '某市停车办法',
      '某市停车办法#某政发〔2015〕3号',
    ],
    [`${REPORT}印发《某市停车办法》，自2018年9月1日起施行，《某市泊车规定》同时废止。`, '某市停车办法', '某市泊车规定'],
    [`${REPORT}印发《某市停车办法》，《某市泊车规定》同时废止。`, '某市停车办法', '某市泊车规定'],
  ];
  it.each(table)('%s', (text, by, old) =>
    expect(read(text).facts.filter((fact) => fact.startsWith('repeals'))).toEqual([
      `repeals regulation:${by} regulation:${old}`,
    ]),
  );

  it('stays one where nothing tells the two apart, or nothing is repealed', () => {
    const repeals = (text: string) => read(text).facts.filter((fact) => fact.startsWith('repeals'));
    expect(repeals(notice('《某市停车办法》同时废止。'))).toEqual([]);
    expect(repeals(notice('《某市停车办法》（某政发〔2020〕8号）由市公安局解释。'))).toEqual([]);
    expect(repeals(`${REPORT}学习《某市停车办法》，《某市泊车规定》同时废止。`)).toEqual([]);
  });
});

describe('a title that a superior’s document bears too', () => {
  const TITLE = '关于加快推进法治建设的实施意见';
  const opinion = (cited: string, sign = '某县人民政府\n2015年5月6日') =>
    read(`${TITLE}\n各乡镇人民政府：\n${cited}，结合我县实际，制定如下实施意见。\n一、总体要求\n${sign}`);
  const based = (facts: readonly string[]) => facts.filter((fact) => fact.startsWith('basedOn'));

  it('names two documents where another body issued the cited one', () => {
    const own = `regulation:${TITLE}#某县人民政府`;
    expect(based(opinion(`根据省政府《${TITLE}》（晋政发〔2015〕4号）`).facts)).toEqual([
      `basedOn ${own} regulation:${TITLE}#晋政发〔2015〕4号`,
    ]);
    expect(based(opinion(`为贯彻落实《某市人民政府${TITLE}》`).facts)).toEqual([
      `basedOn ${own} regulation:${TITLE}#某市人民政府`,
    ]);
  });

  it('names one where its own issuer stands before it, or none', () => {
    expect(opinion(`《${TITLE}》已经县政府同意`).keys).toEqual([`regulation:${TITLE}#某县人民政府`]);
    expect(opinion(`县政府《${TITLE}》已经印发`).keys).toEqual([`regulation:${TITLE}#某县人民政府`]);
  });
});
