import { describe, expect, it } from 'vitest';
import { findRegulations } from '../../../src/mentions/regulations.ts';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';
import { readInstruments } from '../../../src/relations/instruments.ts';
import { regulationKey, reportKey } from '../../../src/resolve/regulationKeys.ts';
import { resolveRegulations } from '../../../src/resolve/regulations.ts';

function read(text: string) {
  const document = readDocument(text, 'a.txt');
  const institutions = { refer: (name: string) => `institution:${name}` };
  const resolution = resolveRegulations(document, findRegulations(document), { chain: [] }, institutions);
  const facts = readInstruments(document, resolution).map(({ kind, source, target }) => `${kind} ${source} ${target}`);
  return { resolution, facts, keys: resolution.entities.map(({ key }) => key) };
}

const REPORT = '某县2018年法治政府建设情况报告\n\n';

describe('one regulation, one node', () => {
  // [text, keys of the regulations]
  const table: [string, string[]][] = [
    [
      '落实《实施纲要》（2015-2020年）。贯彻中共中央国务院《实施纲要（2015-2020年）》，学习《实施纲要》。',
      ['regulation:实施纲要2015-2020年'],
    ],
    ['根据行政复议法、《行政复议法》和《中华人民共和国行政复议法》办理。', ['regulation:中华人民共和国行政复议法']],
    ['执行《文明执法规范要求》，用语符合《规范》要求。', ['regulation:文明执法规范要求']],
    ['落实《信息公开条例》（以下简称《条例》）。按照《条例》公开。', ['regulation:信息公开条例']],
    [
      '执行《国务院办公厅关于加强管理的通知》（国办发〔2018〕1号），落实《关于加强管理的通知》。',
      ['regulation:关于加强管理的通知'],
    ],
    // One 文号 joins a slip of the pen; two keep titles apart that local bodies share.
    [
      '印发《关于做好征地工作的通知》（某政发〔2018〕1号），落实《关于作好征地工作的通知》（某政发〔2018〕1号）。',
      ['regulation:关于做好征地工作的通知#某政发〔2018〕1号'],
    ],
    [
      '落实《关于做好清理工作的通知》（甲政办〔2018〕1号），下发《关于做好清理工作的通知》（乙政办〔2018〕9号）。',
      ['regulation:关于做好清理工作的通知#甲政办〔2018〕1号', 'regulation:关于做好清理工作的通知#乙政办〔2018〕9号'],
    ],
    // bare years are an edition, with 年 or without
    [
      '出台《法治某县建设规划（2021—2025）》《某县渔港管理办法（2021—2025）》，落实《法治某县建设规划（2021-2025年）》。',
      ['regulation:法治某县建设规划2021-2025年', 'regulation:某县渔港管理办法2021-2025年'],
    ],
    // 民法典 behind any word, and not in the name of a campaign
    ['举办民法典宣讲46场，开展“民法典宣传月”活动。', ['regulation:中华人民共和国民法典']],
    ['开展“学宪法讲宪法”活动。', []],
    // A bare 《条例》 that nothing before it answers to is no node.
    ['按照《条例》办理。', []],
  ];
  it.each(table)('%s', (text, expected) =>
    expect(read(REPORT + text).keys.filter((key) => key.startsWith('regulation:'))).toEqual(expected),
  );

  it('makes the notice and what it prints two nodes', () => {
    const { facts } = read(
      `${REPORT}按照《某市人民政府关于印发〈某市审批办法〉的通知》（某政发〔2018〕3号）要求办理。`,
    );
    expect(
      facts.some((fact) => /^promulgates regulation:关于印发某市审批办法的通知\S* regulation:某市审批办法/u.test(fact)),
    ).toBe(true);
    expect(facts.some((fact) => /^issuedBy regulation:关于印发\S+ institution:某市人民政府$/u.test(fact))).toBe(true);
  });
});

describe('the document itself', () => {
  it('is the decision that its order publishes, with the number of the order', () => {
    const { entities } = extract(
      readDocument(
        '漳州市人民政府令\n第12号\n《漳州市人民政府关于修改〈漳州市渔港管理办法〉的决定》已经市政府常务会议通过，现予公布，自公布之日起施行。\n市长　王某\n2020年3月5日\n\n漳州市人民政府关于修改《漳州市渔港管理办法》的决定\n漳州市人民政府决定对《漳州市渔港管理办法》作如下修改：\n将第三条修改为：“市农业农村局负责渔港管理。”\n本决定自公布之日起施行。\n',
        'order.txt',
      ),
    );
    const regulations = entities.filter(({ kind }) => kind === 'regulation');
    expect(regulations.map(({ label }) => label)).toEqual([
      '漳州市人民政府关于修改《漳州市渔港管理办法》的决定',
      '漳州市渔港管理办法',
    ]);
    expect(regulations[0]?.attributes).toMatchObject({ number: '漳州市人民政府令第12号', date: '2020-03-05' });
  });

  it('prints all instruments that it names in a row', () => {
    const { facts } = read(
      '某县人民政府关于印发应急工作方案的通知\n某政发〔2022〕3号\n各乡镇人民政府：\n现将《某县责任落实方案》《某县风险识别方案》印发给你们，请遵照执行。\n某县人民政府\n2022年1月3日\n',
    );
    for (const title of ['某县责任落实方案', '某县风险识别方案'])
      expect(facts.some((fact) => fact.startsWith('promulgates') && fact.includes(` regulation:${title}`))).toBe(true);
  });

  it('prints the plan for a part of what another document says', () => {
    const { facts } = read(`${REPORT}落实《某省政府办公厅关于印发〈国务院关于支持某地的意见〉分工落实方案的通知》。`);
    expect(facts.some((fact) => /^promulgates \S+ regulation:国务院关于支持某地的意见分工落实方案/u.test(fact))).toBe(
      true,
    );
  });

  it('is based on what the plan that it prints says', () => {
    const { facts } = read(
      '某区人民政府关于印发某区养老工作方案的通知\n某政发〔2022〕3号\n各镇人民政府：\n为贯彻落实《某市养老工作方案》，区民政局拟定了《某区养老工作方案》，现印发给你们。\n某区人民政府\n2022年1月3日\n',
    );
    expect(facts.filter((fact) => fact.startsWith('basedOn'))).toHaveLength(1);
    expect(
      facts.some((fact) => /^basedOn regulation:某区养老工作方案\S* regulation:某市养老工作方案/u.test(fact)),
    ).toBe(true);
  });

  it('is announced with its number for a title', () => {
    const { resolution } = read('某署公告2021年第6号（关于公布清单的公告）\n现将清单予以公布。\n某署\n2022年5月13日\n');
    expect(resolution.own.key).toBe('regulation:某署公告2021年第6号');
  });

  it('is based on what is listed under 编制依据', () => {
    const { facts } = read(
      '某县突发事件应急预案\n一、总则\n（一）编制依据\n《某省应急条例》《某市应急预案》\n（二）工作原则\n坚持依法处置。\n',
    );
    expect(facts.filter((fact) => fact.startsWith('basedOn')).map((fact) => fact.split(' ')[2])).toEqual([
      'regulation:某省应急条例',
      'regulation:某市应急预案',
    ]);
  });

  it('without a title goes by its 文号', () => {
    const { resolution } = read('某开〔2020〕28号\n各部门：\n现将有关事项通知如下。\n某县人民政府\n2020年3月3日\n');
    expect(resolution.ownKind).toBe('regulation');
    expect(resolution.own.key).toBe('regulation:某开〔2020〕28号');
  });

  it('stays an account where the outlook stands behind it', () => {
    expect(read('某局2019年工作总结及2020年工作计划\n\n2019年，我局扎实工作。\n').resolution.ownKind).toBe('report');
  });

  it('is a report or a regulation by its genre', () => {
    expect(read(`${REPORT}现将情况报告如下。`).resolution.ownKind).toBe('report');
    expect(read('国务院关于加强管理的意见\n国发〔2019〕5号\n各省人民政府：\n现提出如下意见。').resolution.own.key).toBe(
      'regulation:关于加强管理的意见',
    );
  });

  it('is based on what its enacting words name, and ends what it replaces', () => {
    const { facts } = read(
      '某市停车管理办法\n第一条　根据《中华人民共和国道路交通安全法》和《某省停车条例》，制定本办法。\n第二条　本办法自公布之日起施行。2003年发布的《某市停车规定》同时废止。',
    );
    const kinds = facts.filter((fact) => /^(?:basedOn|repeals)/u.test(fact));
    expect(kinds).toEqual([
      'basedOn regulation:某市停车管理办法 regulation:中华人民共和国道路交通安全法',
      'basedOn regulation:某市停车管理办法 regulation:某省停车条例',
      'repeals regulation:某市停车管理办法 regulation:某市停车规定',
    ]);
  });
});

describe('keys', () => {
  it('agree between documents that give the 文号 and documents that do not, where the centre issued it', () => {
    expect(regulationKey('关于加强管理的意见', '国发〔2014〕1号', 'institution:国务院')).toBe(
      regulationKey('关于加强管理的意见', undefined, undefined),
    );
  });

  it('keep two annual reports of one title apart', () => {
    expect(reportKey('政府工作报告', undefined, undefined, '2021-03-05', 'a.txt')).not.toBe(
      reportKey('政府工作报告', undefined, undefined, '2022-03-05', 'b.txt'),
    );
  });
});

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

describe('a title that carries out another', () => {
  it('is issued by who opens it', () => {
    const { resolution } = read(
      '某县政府贯彻落实国务院关于加强食品安全工作决定的实施意见\n各乡镇人民政府：\n请抓好落实。',
    );
    expect(resolution.own.issuers.map(({ key }) => key)).toEqual(['institution:某县政府']);
  });
});

describe('bodies that open a title', () => {
  it.each([
    ['《公安部 应急管理部关于消防的通知》', ['公安部', '应急管理部']],
    ['《国家发展改革委 住房城乡建设部关于改造的通知》', ['国家发展改革委', '住房城乡建设部']],
    ['《交通运输部等十部门关于农村公路的意见》', ['交通运输部']],
    ['《国家卫生健康委员会关于接种的通知》', ['国家卫生健康委员会']],
    ['《公安部交通管理局关于年检的通知》', ['公安部交通管理局']],
    ['《国务院港澳办公室关于往来的通知》', ['国务院港澳办公室']],
  ])('%s', (title, bodies) => {
    const cited = read(`${REPORT}落实${title}。`).resolution.regulations[1];
    expect(cited?.issuers.map(({ key }) => key)).toEqual(bodies.map((body) => `institution:${body}`));
  });

  it('may be a party group and the body whose it is', () => {
    const { own } = read(
      '水利部党组 水利部关于2018年度法治政府建设情况的报告\n2018年，水利部开展了法治建设。',
    ).resolution;
    expect(own.issuers.map(({ key }) => key)).toEqual(['institution:水利部党组', 'institution:水利部']);
  });

  it('of a local party committee leave the key to tell whose it is', () => {
    expect(regulationKey('关于党建的意见', undefined, 'institution:中共东海县委组织部')).toBe(
      'regulation:关于党建的意见#中共东海县委组织部',
    );
    expect(regulationKey('关于党建的意见', undefined, 'institution:民政部')).toBe('regulation:关于党建的意见');
  });
});

describe('letters that two bodies share', () => {
  it('make no node of the other where the title names the one', () => {
    const bodies = (cited: string) =>
      extract(readDocument(`金华市教育局2024年法治政府建设情况报告\n\n落实${cited}。`, 'a.txt')).entities.flatMap(
        ({ kind, label }) => (kind === 'institution' && label.startsWith('教育部') ? [label] : []),
      );
    expect(bodies('《金华市教育局办公室关于做好校园安全工作的通知》（教办〔2024〕12号）')).toEqual([]);
    expect(bodies('《关于做好校园安全工作的通知》（教办〔2024〕12号）')).toContain('教育部办公厅');
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
