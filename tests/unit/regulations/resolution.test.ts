import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';
import { regulationKey, reportKey } from '../../../src/resolve/regulationKeys.ts';
import { REPORT, read } from './support.ts';

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
