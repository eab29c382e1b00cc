import { describe, expect, it } from 'vitest';
import { REPORT, read } from './support.ts';

describe('orders', () => {
  const issuersOf = (text: string) => {
    const { facts } = read(text);
    return facts.filter((fact) => fact.startsWith('issuedBy')).map((fact) => fact.replace(/^.* institution:/u, ''));
  };
  it('have every body that gives them as issuer', () => {
    const told = '\n《外方办学规定》已经审议通过，现予公布，自2019年7月30日起施行。\n2019年6月30日';
    expect(issuersOf(`国家发展和改革委员会 商务部令\n第25号${told}`)).toEqual(['国家发展和改革委员会', '商务部']);
    expect(issuersOf(`中华人民共和国教育部 中华人民共和国公安部令\n第45号${told}`)).toEqual(['教育部', '公安部']);
    expect(issuersOf(`住房和城乡建设部令\n第22号${told}`)).toEqual(['住房和城乡建设部']);
    expect(issuersOf('某县2018年法治政府建设情况报告\n\n落实《建筑企业规定》（住房和城乡建设部令第22号）。')).toEqual([
      '住房和城乡建设部',
    ]);
  });
});

describe('the number of an announcement', () => {
  const numberOf = (text: string, at = 0) => {
    const { own, regulations } = read(text).resolution;
    const record = at === 0 ? own.record : regulations.filter(({ record }) => record !== own.record)[at - 1]?.record;
    return [record?.title, record?.number?.canonical];
  };
  const BODY = '\n根据有关规定，现将有关事项公告如下：\n一、自2020年1月1日起施行。\n';

  it('stands beside its title, with the body that gives it or alone', () => {
    const about = '关于发票管理的公告';
    expect(numberOf(`国家税务总局${about}\n国家税务总局公告2019年第37号${BODY}`)).toEqual([
      about,
      '国家税务总局公告2019年第37号',
    ]);
    expect(numberOf(`国家税务总局公告\n2019年第37号\n${about}${BODY}`)).toEqual([
      about,
      '国家税务总局公告2019年第37号',
    ]);
    expect(numberOf(`国家药监局${about}\n2021年第3号${BODY}`)).toEqual([about, '国家药监局公告2021年第3号']);
    expect(numberOf(`国家药监局${about}（2021年第66号）${BODY}`)).toEqual([about, '国家药监局公告2021年第66号']);
    expect(numberOf(`某县人民政府公告\n（第3号）${BODY}`)).toEqual(['某县人民政府公告第3号', '某县人民政府公告第3号']);
    expect(numberOf(`某县人民政府${about}${BODY}`)).toEqual([about, undefined]);
    expect(numberOf(`某县人民政府关于养犬的通告\n某政告〔2021〕3号${BODY}`)).toEqual([
      '关于养犬的通告',
      '某政告〔2021〕3号',
    ]);
  });

  it('keeps the year of an order', () => {
    const told = '\n《快递规定》已经部务会议通过，现予公布。\n2019年6月30日';
    expect(numberOf(`中华人民共和国交通运输部令\n2019年第17号${told}`)[1]).toBe('交通运输部令2019年第17号');
    expect(numberOf(`某市人民政府令\n第12号${told}`)).toEqual(['某市人民政府令第12号', '某市人民政府令第12号']);
  });

  it('is read where the announcement is cited', () => {
    const number = ['关于化妆品备案的公告', '国家药监局公告2021年第66号'];
    expect(numberOf(`${REPORT}落实国家药监局关于化妆品备案的公告（2021年第66号）。`, 1)).toEqual(number);
    expect(numberOf(`${REPORT}落实《国家药监局关于化妆品备案的公告》（2021年第66号）。`, 1)).toEqual(number);
    expect(numberOf(`${REPORT}落实国家药监局《关于化妆品备案的公告》（2021年第66号）。`, 1)).toEqual(number);
    expect(numberOf(`${REPORT}落实《国家药监局关于化妆品备案的公告》（试行）。`, 1)).toEqual([
      '关于化妆品备案的公告（试行）',
      undefined,
    ]);
  });
});
