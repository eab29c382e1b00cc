import { describe, expect, it } from 'vitest';
import { placeOfLevel } from '../../../src/resolve/setting.ts';
import { countyReport, read } from './support.ts';

describe('readSetting', () => {
  it('reads a county, what it lies in and who reports', () => {
    const { setting, institutions } = read(countyReport('2018年，我县深化改革。'));
    expect(setting.chain.map((p) => p.name)).toEqual(['长海县', '大连市', '辽宁省']);
    expect(setting.level).toBe('county');
    expect(institutions.reporter).toBe('institution:长海县人民政府');
    expect(placeOfLevel(setting, '市')?.name).toBe('大连市');
    expect(placeOfLevel(setting, '省')?.name).toBe('辽宁省');
    expect(placeOfLevel(setting, '区')).toBeUndefined();
  });

  it('takes 市 for the home of a county-level city', () => {
    const { setting } = read(
      '昆山市人民政府关于法治政府建设情况的报告\n\n市委、市政府高度重视。\n\n昆山市人民政府\n2021年2月3日\n',
    );
    expect(placeOfLevel(setting, '市')?.name).toBe('昆山市');
  });

  it('takes a zone for the home and its county’s province for 省', () => {
    const { setting } = read(
      '平潭综合实验区管委会关于修订办法的通知\n\n区直各单位：\n\n省委要求。\n\n平潭综合实验区管委会\n2015年8月6日\n',
    );
    expect(setting.home).toMatchObject({ name: '平潭综合实验区', zone: true });
    expect(placeOfLevel(setting, '区')?.name).toBe('平潭综合实验区');
    expect(placeOfLevel(setting, '省')?.name).toBe('福建省');
  });

  it('takes for the home a region that no table holds, from its own title or signature only', () => {
    const { setting, called } = read(
      '青田区2021年度法治政府建设情况报告\n\n2021年，区司法局开展案卷评查，试点县人民政府和相关市人民政府参加。\n\n青田区人民政府\n2022年1月18日\n',
    );
    expect(setting.home).toMatchObject({ name: '青田区', level: 'county', zone: false });
    expect(called('区司法局')).toBe('青田区司法局');
    const long = read(
      '克孜布拉克市市场监督管理局2020年工作总结\n\n2020年，市委高度重视，我局开展检查3次。\n\n来源：市市场监管局\n',
    );
    expect(long.setting.home).toMatchObject({ name: '克孜布拉克市', level: 'city' });
    expect(long.institutions.reporter).toBe('institution:克孜布拉克市市场监督管理局');
    const market = read('高新市场监管局2021年工作总结\n\n2021年，我局开展检查3次。\n\n高新市场监管局\n2022年1月5日\n');
    expect(market.setting.home).toBeUndefined();
    const none = read('园区2021年度工作总结\n\n2021年，园区扎实推进各项工作。\n');
    expect(none.setting.home).toBeUndefined();
  });

  it('knows the centre', () => {
    const { setting } = read(
      '国务院关于加强监管的意见\n国发〔2019〕5号\n\n各省、自治区、直辖市人民政府：\n\n现提出意见。\n\n国务院\n2019年1月27日\n',
    );
    expect(setting).toMatchObject({ level: 'national', home: undefined });
  });

  it('lets a branch of the centre speak in its city', () => {
    const { setting, called } = read(
      '国家税务总局大连市税务局2021年政府信息公开工作年度报告\n\n市税务局办公室编制，市政府要求。\n\n国家税务总局大连市税务局\n2022年1月5日\n',
    );
    expect(setting.home?.name).toBe('大连市');
    expect(called('市税务局办公室')).toBe('国家税务总局大连市税务局办公室');
  });

  it('places a township in the county that the text names with it', () => {
    const { setting } = read(
      '莲花街道办事处2020年工作总结\n\n福田区莲花街道党工委、街道办事处全面落实，我街道。\n\n莲花街道办事处\n2021年1月5日\n',
    );
    expect(setting.chain.map((p) => p.name)).toEqual(['福田区莲花街道', '福田区', '深圳市', '广东省']);
  });

  it('finds the region in the body where title and signature name none', () => {
    const { setting } = read(
      '关于2021年度工作情况的报告\n\n县人民政府：\n\n深入贯彻党中央、国务院决策部署，落实县委要求。桐庐县获评先进，桐庐县打造样板。\n\n县应急管理局\n2022年1月5日\n',
    );
    expect(setting.home?.name).toBe('桐庐县');
  });

  it('lets the body that the title opens with speak, told of a place or not', () => {
    const province = read('自治区水利厅2021年工作总结\n\n广西壮族自治区水利厅高度重视，我厅开展检查3次。\n');
    expect(province.institutions.reporter).toBe('institution:广西壮族自治区水利厅');
    expect(province.called('我厅')).toBe('广西壮族自治区水利厅');
    for (const [title, body] of [
      ['省水利厅2021年工作总结', '省水利厅'],
      ['区行政审批服务局2021年工作总结', '区行政审批服务局'],
      ['高新市场监管局2021年工作总结', '高新市场监管局'],
      ['2021年高新市场监管局工作总结', '高新市场监管局'],
      ['国家统计局长海调查队2021年工作总结', '国家统计局长海调查队'],
      ['长海县民政局2021年工作总结', '长海县民政局'],
      ['沣西新区行政审批局2021年工作总结', '沣西新区行政审批局'],
    ] as const) {
      const own = `我${body.at(-1)}`;
      const { institutions, called } = read(`${title}\n\n2021年，${own}开展检查3次。\n`);
      expect(institutions.reporter, title).toBe(`institution:${body}`);
      expect(called(own), title).toBe(body);
    }
  });

  it('takes the town that a title opens with for the home', () => {
    for (const title of ['2021年青松街道政府信息公开工作年度报告', '青松街道法治政府建设年度报告'])
      expect(read(`${title}\n\n长海县政府要求，我街道公开信息3条。\n`).institutions.reporter).toBe(
        'institution:长海县青松街道办事处',
      );
  });

  it('takes the county that a page names most for the one in which its town lies', () => {
    const body = '2021年，在市委、市政府的领导下，开展检查3次。\n落实《东台市人民政府关于公布清单的公告》。\n';
    const { setting, institutions } = read(`东台市人民政府\n\n青松镇人民政府关于2021年法治建设情况的报告\n\n${body}`);
    expect(setting.home?.name).toBe('东台市青松镇');
    expect(institutions.entities.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['东台市青松镇人民政府', '中共东台市委员会', '东台市人民政府']),
    );
    expect(
      read(`青松镇人民政府关于2021年法治建设情况的报告\n\n学习长海县做法。\n\n赴东台市考察。\n`).institutions.reporter,
    ).toBe('institution:青松镇人民政府');
  });

  it('takes the town for which a report to its congress is given', () => {
    const given = (by: string): string | undefined =>
      read(
        `政府工作报告\n——2024年1月18日在青松镇第十九届人民代表大会第五次会议上\n${by}镇长 李明\n各位代表：\n现在，我代表${by}向大会报告工作，请予审议。\n一、2023年工作回顾\n建成公园1个。\n`,
      ).institutions.reporter;
    expect(given('青松镇人民政府')).toBe('institution:青松镇人民政府');
  });

  it('takes the zone that a title opens with for the home, whatever of its name is known elsewhere', () => {
    for (const [title, home] of [
      ['两江新区市场监督管理局2021年工作总结', '两江新区'],
      ['郑州航空港经济综合实验区行政审批局2021年工作总结', '郑州航空港经济综合实验区'],
      ['宿迁市湖滨新区2021年法治政府建设情况报告', '湖滨新区'],
      ['天津西青经济技术开发区2021年度法治政府建设情况报告', '天津西青经济技术开发区'],
      ['北京经济技术开发区2021年法治政府建设情况报告', '北京经济技术开发区'],
    ] as const) {
      const { setting, institutions } = read(`${title}\n\n2021年，开展检查3次。\n`);
      expect(setting.home, title).toMatchObject({ name: home, zone: true });
      expect(institutions.reporter, title).toMatch(new RegExp(`^institution:${home}`));
    }
    const { setting } = read('长海县推进经济开发区建设2021年工作总结\n\n2021年，开展检查3次。\n');
    expect(setting.home?.name).toBe('长海县');
  });

  it('takes one zone under two names for one', () => {
    const { institutions, called, setting } = read(
      '合肥经济技术开发区2021年法治政府建设情况报告\n\n2021年，合肥经开区党工委研究4次，合肥高新区管委会参加。\n\n合肥经开区管委会\n2022年1月12日\n',
    );
    expect(setting.home?.name).toBe('合肥经济技术开发区');
    expect(institutions.reporter).toBe('institution:合肥经济技术开发区管理委员会');
    expect(called('合肥经开区党工委')).toBe('中共合肥经济技术开发区工作委员会');
    expect(called('合肥高新区管委会')).toBe('合肥高新区管理委员会');
  });

  it('lets a report without a title be told by its first sentences, not by places in the titles that it cites', () => {
    for (const [text, body] of [
      [
        '2022年，沙湾街道认真落实《东海省法治政府建设纲要》《广东省平安建设条例》。现将我街道2022年情况报告如下：',
        '沙湾街道办事处',
      ],
      [
        '今年以来，市应急管理局按照《荆门市2021年安全生产要点》开展工作。现将有关情况报告如下：\n\n我局开展检查3次。',
        '荆门市应急管理局',
      ],
      ['2021年，在区委、区政府的坚强领导下，沙湾街道落实《广东省平安建设条例》。', '沙湾街道办事处'],
      ['本年报是根据《江东省信息公开办法》要求，由武源区发展和改革局编制的2009年度报告。', '武源区发展和改革局'],
      ['根据《贵州省年度考核办法》，现将州民政局2020年度法治建设情况报告如下：\n\n我局开展检查3次。', '州民政局'],
      ['2022年，长海县坚持依法行政，落实《辽宁省条例》。现将有关情况报告如下：', '长海县人民政府'],
    ] as const)
      expect(read(`${text}\n\n开展检查3次。\n`).institutions.reporter, text).toBe(`institution:${body}`);
    // a wrong reporter is worse than none
    for (const text of [
      '2022年，我市认真落实《广东省法治政府建设实施纲要》。现将有关情况报告如下：',
      '2022年，我镇落实《纲要》，长海县委高度重视。长海县政府开展检查。',
      '2022年，我局在长海县委、县政府领导下推进工作。现将有关情况报告如下：',
    ])
      expect(read(`${text}\n\n开展检查3次。\n`).institutions.reporter, text).toBeUndefined();
  });

  it('lets whoever hands a paper on speak, not whose paper it is', () => {
    const close = '二○○四年五月十八日\n\n主题词：行政事务 机构改革 通知\n\n常德市人民政府办公室 2004年5月19日印发\n';
    for (const title of [
      '转发省政府办公厅关于做好清理工作的通知',
      '转发湖南省人民政府办公厅关于做好清理工作的通知',
      '转发国务院办公厅关于做好清理工作的通知',
    ]) {
      const { setting, institutions } = read(
        `${title}\n\n常政办〔2004〕17号\n\n各区县（市）人民政府：\n\n现将文件转发给你们，各单位要制定方案。\n\n${close}`,
      );
      expect(setting.home?.name, title).toBe('常德市');
      expect(institutions.reporter, title).toBe('institution:常德市人民政府办公室');
    }
    // letters that several counties share tell none, but not the centre
    const { setting } = read(
      '转发国务院办公厅关于做好清理工作的通知\n\n桐政办〔2018〕17号\n\n各乡镇人民政府：\n\n各单位要制定方案。\n',
    );
    expect(setting.level).toBeUndefined();
    const central = read(
      '国务院办公厅转发商务部关于做好清理工作意见的通知\n\n国办发〔2018〕17号\n\n各省人民政府：\n\n各单位要制定方案。\n',
    );
    expect(central.institutions.reporter).toBe('institution:国务院办公厅');
  });

  it('takes no congress that others report on for the reporter', () => {
    for (const [text, body] of [
      [
        '关于长海县第十七届人大三次会议代表建议办理情况的报告\n\n长海县人民政府\n\n主任、各位副主任、各位委员：\n',
        '长海县人民政府',
      ],
      ['关于长海县第十七届人大三次会议代表建议办理情况的报告\n', '长海县人民政府'],
      ['关于长海县政协九届二次会议提案办理情况的报告\n长海县水利局\n', '长海县水利局'],
      ['长海县人大常委会关于检查《安全生产法》实施情况的报告\n', '长海县人民代表大会常务委员会'],
      ['关于长海县人民政府2022年工作情况的报告\n', '长海县人民政府'],
    ] as const)
      expect(read(`${text}\n2022年，办理建议126件。\n`).institutions.reporter, text).toBe(`institution:${body}`);
  });
});
