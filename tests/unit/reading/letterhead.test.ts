import { describe, expect, it } from 'vitest';
import { read, sentenceTexts, source, texts } from './support.ts';

const BODY = '为进一步规范行政执法行为，现就有关事项通知如下。\n一、加强组织领导\n各单位要高度重视，认真组织实施。';

/** The same notice as its page may print it. */
const NOTICE = [
  '东山县人民政府办公室',
  '关于加强行政执法监督工作的通知',
  '东政办发〔2019〕7号',
  '各乡镇人民政府，县政府各部门、各直属机构：',
  ...BODY.split('\n'),
  '东山县人民政府办公室',
  '2019年3月5日',
  '（此件公开发布）',
  '抄送：县委办公室，县人大常委会办公室。',
  '东山县人民政府办公室　　　　2019年3月6日印发',
];

describe('a notice', () => {
  it.each([
    ['on lines of its own', NOTICE.join('\n')],
    ['with indents and blank lines', NOTICE.map((line) => `　　${line}`).join('\r\n\r\n')],
    ['on one line with blanks for line breaks', NOTICE.join(' ')],
    ['on one line with wide blanks', NOTICE.join('　　　　')],
  ])('is read %s', (_, text) => {
    const document = read(text);
    const { letterhead } = document;
    expect(letterhead.title?.text).toBe('东山县人民政府办公室关于加强行政执法监督工作的通知');
    expect(letterhead.number?.text).toBe('东政办发〔2019〕7号');
    expect(texts(letterhead.addressees)).toEqual(['各乡镇人民政府', '县政府各部门', '各直属机构']);
    expect(texts(letterhead.issuers)).toEqual(['东山县人民政府办公室']);
    expect(letterhead.date).toMatchObject({ text: '2019年3月5日', iso: '2019-03-05' });
    expect(texts(letterhead.copiedTo)).toEqual(['县委办公室', '县人大常委会办公室']);
    expect(letterhead.printedBy?.text).toBe('东山县人民政府办公室');
    expect(letterhead.printedDate?.iso).toBe('2019-03-06');
    expect(document.parts).toHaveLength(1);
    expect(sentenceTexts(document)).toEqual([
      '为进一步规范行政执法行为，现就有关事项通知如下。',
      '各单位要高度重视，认真组织实施。',
    ]);
    expect(letterhead.number && source(document, letterhead.number)).toContain('2019');
  });

  it.each([
    ['各镇街人民政府：', ['各镇街人民政府']],
    ['省政府、市委、市人大：', ['省政府', '市委', '市人大']],
    ['县委、县人大、县政协：', ['县委', '县人大', '县政协']],
    ['县、区人民政府，市直有关单位：', ['县、区人民政府', '市直有关单位']],
    ['省委依法治省办评估组：', ['省委依法治省办评估组']],
    ['2019年，县水务局完成了以下工作：', []],
  ])('that lost its title sets in with whom it addresses: %s', (line, bodies) => {
    const document = read(`${line}\n2019年，各单位认真实施。\n东山县人民政府\n2020年1月5日\n`);
    expect(texts(document.letterhead.addressees)).toEqual(bodies);
    expect(sentenceTexts(document)).toHaveLength(bodies.length > 0 ? 1 : 2);
  });

  it('has no sentence in its 主题词', () => {
    const document = read(
      '东山县人民政府办公室关于加强管理的通知\n东政办〔2004〕7号\n各乡镇人民政府：\n各单位要实施。\n主题词：行政事务 机构改革 通知\n',
    );
    expect(sentenceTexts(document)).toEqual(['各单位要实施。']);
    expect(document.flow.text).toContain('主题词：行政事务机构改革通知\n');
  });

  it('is issued by the body whose name stands alone under its title, where nothing else tells', () => {
    const head = '关于2019年度工作情况的报告\n东山县水务局\n';
    const { letterhead } = read(`${head}（2020年1月3日）\n2019年，县水务局开展检查3次。\n`);
    expect(texts(letterhead.issuers)).toEqual(['东山县水务局']);
    const signed = read(`${head}2019年，县水务局开展检查3次。\n东山县人民政府\n2020年1月3日\n`);
    expect(texts(signed.letterhead.issuers)).toEqual(['东山县人民政府']);
    expect(read('关于2019年度工作情况的报告\n政府办公室\n开展检查3次。\n').letterhead.issuers).toEqual([]);
  });

  it('does not take for its own a 文号 that stands behind a title in prose', () => {
    const { letterhead } = read(
      '东山县水务局2021年度工作总结\n2021年，县水务局按照县委法治办《关于印发〈东山县2021年法治建设要点〉的通知》（东法办发〔2021〕3号）要求，扎实推进各项工作。\n东山县水务局\n2022年1月10日\n',
    );
    expect(letterhead.title?.text).toBe('东山县水务局2021年度工作总结');
    expect(letterhead.number).toBeUndefined();
  });

  it('has no sentence in the fields that a page lists under its title, with bullets or without', () => {
    const document = read(
      '东山县水务局2021年度工作总结\n•来源：县水务局\n●发布时间：2022-01-10\n2021年，县水务局开展检查3次。\n东山县水务局\n2022年1月10日\n',
    );
    expect(sentenceTexts(document)).toEqual(['2021年，县水务局开展检查3次。']);
  });

  it('is found under the trail of its site and a list of fields, one of them left empty', () => {
    const { letterhead } = read(
      '首页\n>政府信息公开>规划计划>“十二五”规划\n    • 索引号:1137\n    • 内容分类:“十二五”规划\n    • 公开范围:面向全社会\n    • 文号:\n\n东山县人民政府关于印发《东山县依法行政五年规划》的通知\n\n各乡镇人民政府：\n现将《东山县依法行政五年规划》印发给你们，请认真贯彻执行。\n二〇一一年十一月二十五日\n',
    );
    expect(letterhead.title?.text).toBe('东山县人民政府关于印发《东山县依法行政五年规划》的通知');
    expect(texts(letterhead.addressees)).toEqual(['各乡镇人民政府']);
  });

  it('may be issued by bodies of a region that each line opens with, to bodies behind a collective', () => {
    const { letterhead } = read(
      '东山县民政局 东山县财政局 东山县残疾人联合会\n关于做好临时救助工作的通知\n东民发〔2020〕3号\n各乡镇人民政府，县直有关单位、县公安局、县司法局：\n现就有关事项通知如下。\n各单位要认真组织实施。\n东山县民政局 东山县财政局\n东山县残疾人联合会\n2020年3月5日\n',
    );
    expect(texts(letterhead.addressees)).toEqual(['各乡镇人民政府', '县直有关单位', '县公安局', '县司法局']);
    expect(texts(letterhead.issuers)).toEqual(['东山县民政局', '东山县财政局', '东山县残疾人联合会']);
  });

  it('is read where title, number, addressees and body run together', () => {
    const { letterhead, parts, flow } = read(
      '东山县人民政府关于改善人居环境的意见东政发〔2014〕25号各乡镇人民政府，县直各单位：　　近年来，人居环境逐步改善。',
    );
    expect(letterhead.title?.text).toBe('东山县人民政府关于改善人居环境的意见');
    expect(letterhead.number?.text).toBe('东政发〔2014〕25号');
    expect(texts(letterhead.addressees)).toEqual(['各乡镇人民政府', '县直各单位']);
    expect(flow.text.slice(parts[0]?.body.start)).toBe('近年来，人居环境逐步改善。\n');
  });

  it('takes the full name of the signature, not the short one of the title', () => {
    const { letterhead } = read(
      '县人民政府办公室关于印发分解方案的通知\n各乡镇人民政府：\n现将方案印发给你们，请认真落实。\n东山县人民政府办公室\n2023年1月3日\n',
    );
    expect(texts(letterhead.issuers)).toEqual(['东山县人民政府办公室']);
  });

  it('is found behind the words of the page that reprints it', () => {
    const { letterhead } = read(
      '日前，东山县人民政府印发文件，支持办学。\n图源：网站截图\n东山县人民政府\n关于同意设立东山职业学院的批复\n东政函〔2024〕11号\n县教育局：\n你局请示收悉，同意设立。\n东山县人民政府\n2024年4月16日\n',
    );
    expect(letterhead.title?.text).toBe('东山县人民政府关于同意设立东山职业学院的批复');
    expect(letterhead.number?.text).toBe('东政函〔2024〕11号');
  });

  it('reads the fields of a copied table and of bracketed labels', () => {
    const table =
      '发布机构： | 东山县水务局 | 公开方式： | 主动公开 |\n东山县水务局2022年工作总结\n2022年，我局扎实工作。\n';
    expect(texts(read(table).letterhead.issuers)).toEqual(['东山县水务局']);
    const bracketed = '[ 发布机构 ] 东山县水务局 [ 有效性 ]\n东山县水务局2022年工作总结\n2022年，我局扎实工作。\n';
    expect(texts(read(bracketed).letterhead.issuers)).toEqual(['东山县水务局']);
  });

  it('is signed by bodies in rows', () => {
    const { letterhead } = read(
      '关于印发大气污染防治方案的通知\n有关单位：\n现将方案印发给你们，请遵照执行。\n生态环境部 发展改革委\n公安部 能源局\n东山省人民政府 西山省人民政府\n2020年10月30日\n',
    );
    expect(texts(letterhead.issuers)).toEqual([
      '生态环境部',
      '发展改革委',
      '公安部',
      '能源局',
      '东山省人民政府',
      '西山省人民政府',
    ]);
  });

  it('leaves the buttons for the size of type to the page, and keeps the longer title', () => {
    const { letterhead } = read(
      '大中小东山县水务局2022年工作总结和2023年工作要点\n东山县水务局2022年工作总结\n2022年，我局扎实工作。\n',
    );
    expect(letterhead.title?.text).toBe('东山县水务局2022年工作总结和2023年工作要点');
  });

  it('cuts the code of a letter off the word 函 before it', () => {
    const { letterhead } = read(
      '东山县人民政府关于同意建立联席会议制度的函东政函〔2021〕12号\n县交通运输局：\n来文收悉。',
    );
    expect(letterhead.number?.text).toBe('东政函〔2021〕12号');
    expect(letterhead.title?.text).toBe('东山县人民政府关于同意建立联席会议制度的函');
  });
});

describe('a report', () => {
  it('is read between the lines of its site', () => {
    const document = read(
      '#\n政府公文\n东政发〔2019〕2号东山县2018年法治政府建设情况报告\n\n政府办文书科\n\n2019-03-26\n\n  东政发〔2019〕2号      签发人:王小明 \n\n东山县2018年法治政府建设情况报告\n\n南海市人民政府:\n\n2018年,我县推进依法行政。\n\n     东山县人民政府\n\n   2019年1月30日\n\n抄送:县委,县人大。\n',
    );
    const { letterhead, flow } = document;
    expect(letterhead.title?.text).toBe('东山县2018年法治政府建设情况报告');
    expect(texts(letterhead.titleAgain)).toEqual(['东山县2018年法治政府建设情况报告']);
    expect(letterhead.number?.text).toBe('东政发〔2019〕2号');
    expect(texts(letterhead.signers)).toEqual(['王小明']);
    expect(texts(letterhead.addressees)).toEqual(['南海市人民政府']);
    expect(texts(letterhead.copiedTo)).toEqual(['县委', '县人大']);
    expect(letterhead.residue.map(({ start, end }) => flow.text.slice(start, end))).toEqual([
      '政府公文',
      '政府办文书科',
      '2019-03-26',
    ]);
    expect(sentenceTexts(document)).toEqual(['2018年，我县推进依法行政。']);
  });

  it('may have nothing but a title', () => {
    const document = read('东山县综合执法局 2022年工作总结暨2023年工作思路\n2022年，我局依法履职。');
    expect(document.letterhead.title?.text).toBe('东山县综合执法局2022年工作总结暨2023年工作思路');
    expect(sentenceTexts(document)).toEqual(['2022年，我局依法履职。']);
  });

  it('to a congress names who delivered it, when', () => {
    const document = read(
      '2026年东海省政府工作报告\n——2026年1月26日在东海省第十四届人民代表大会第五次会议上\n来源：东海日报\n时间：2026-02-03\n东海省省长 李大海\n李大海作政府工作报告。本报记者 张三 摄\n各位代表：\n现在，我向大会报告工作。\n一、过去一年工作回顾\n全省经济稳中有进。',
    );
    const { letterhead } = document;
    expect(letterhead.title?.text).toBe('2026年东海省政府工作报告');
    expect(letterhead.date?.iso).toBe('2026-01-26');
    expect(texts(letterhead.signers)).toEqual(['李大海']);
    expect(letterhead.addressees).toEqual([]);
    expect(sentenceTexts(document)).toEqual(['现在，我向大会报告工作。', '全省经济稳中有进。']);
  });
});

describe('what the site knows and the body lacks', () => {
  it('is taken from its fields', () => {
    const { letterhead } = read(
      '索 引 号： DS0010-2015-00031 发文机关： 东山县司法局 成文日期： 2015-08-06 标 题： 关于开展执法检查的通知 发文字号： 东司〔2015〕16号 有 效 性： 有效 各单位要认真开展自查，如实报告情况，确保不走过场。'.padEnd(
        700,
        '各单位要抓好落实。',
      ),
    );
    expect(letterhead.title?.text).toBe('关于开展执法检查的通知');
    expect(letterhead.number?.text).toBe('东司〔2015〕16号');
    expect(texts(letterhead.issuers)).toEqual(['东山县司法局']);
    expect(letterhead.date?.iso).toBe('2015-08-06');
  });
});

it('reads fields whose values stand below their labels, and two who sign off', () => {
  const { letterhead } = read(
    '发文机关：\n东山县司法局\n成文日期：\n2019-05-06\n索引号：\nDS-001\n\n东司〔2019〕3号　　　　签发人：张　三　李四\n\n关于报送执法情况的报告\n县政府：\n现将执法情况报告如下。',
  );
  expect(texts(letterhead.signers)).toEqual(['张三', '李四']);
  expect(texts(letterhead.issuers)).toEqual(['东山县司法局']);
  expect(letterhead.date?.iso).toBe('2019-05-06');
});

it('tells what the site put around a document from the document', () => {
  const document = read(
    '首页 > 政务公开 > 政府文件\n索 引 号：\t0001/2019-00012\t主题分类：\t市场监管\n发文机关：\t东山县人民政府\t成文日期：\t2019年01月27日\n标　　题：\t东山县人民政府关于加强执法监督的意见\n东山县人民政府关于加强执法监督的意见\n发布时间：2019-02-15 10:20 来源：县政府办 浏览次数：123 【字体：大 中 小】 [打印]\n东政发〔2019〕5号\n各乡镇人民政府：\n现提出如下意见。\n东山县人民政府\n2019年1月27日\n责任编辑：王五\n【打印】 【关闭】\n',
  );
  expect(document.letterhead.title?.text).toBe('东山县人民政府关于加强执法监督的意见');
  expect(document.letterhead.number?.text).toBe('东政发〔2019〕5号');
  expect(sentenceTexts(document)).toEqual(['现提出如下意见。']);
});

describe('laws and orders', () => {
  it.each([
    [
      'adopted by a congress',
      '2018年11月30日 东海省第十三届人民代表大会常务委员会第七次会议通过',
      undefined,
      ['东海省人民代表大会常务委员会'],
      '2018-11-30',
    ],
    [
      'issued by order',
      '2004年6月17日 中华人民共和国国务院令第409号公布',
      '中华人民共和国国务院令第409号',
      ['国务院'],
      '2004-06-17',
    ],
    [
      'approved above and issued below',
      '1989年2月10日 国务院批准\n1989年3月6日 卫生部令第2号公布',
      '卫生部令第2号',
      ['卫生部'],
      '1989-02-10',
    ],
    [
      'issued jointly',
      '2000年4月4日 中国证券监督管理委员会、财政部公布',
      undefined,
      ['中国证券监督管理委员会', '财政部'],
      '2000-04-04',
    ],
  ])('tell by the note below the title that they were %s', (_, note, number, issuers, iso) => {
    const { letterhead, flow, parts } = read(
      `# 某某管理条例\n\n${note}\n\n<!-- INFO END -->\n\n第一条 为了规范管理，制定本条例。\n`,
    );
    expect(letterhead.title?.text).toBe('某某管理条例');
    expect(letterhead.number?.text).toBe(number);
    expect(texts(letterhead.issuers)).toEqual(issuers);
    expect(letterhead.date?.iso).toBe(iso);
    expect(flow.text.slice(parts[0]?.body.start)).toBe('第一条为了规范管理，制定本条例。\n');
  });
});

describe('signatures', () => {
  it.each([
    [
      'of two bodies side by side',
      '东山县委办公室　东山县政府办公室\n一九九六年六月二十九日',
      ['东山县委办公室', '东山县政府办公室'],
      '1996-06-29',
    ],
    [
      'of two bodies below each other',
      '东山县司法局\n东山县财政局\n2020年12月1日',
      ['东山县司法局', '东山县财政局'],
      '2020-12-01',
    ],
    ['with letters set apart', '东　山　县\n国　务　院　　　　一九九九年十月三十一日', ['国务院'], '1999-10-31'],
    ['behind the last sentence', '', ['东山县司法局'], '2020-05-31'],
  ])('%s', (_, lines, issuers, iso) => {
    const closing = lines === '' ? '东山县司法局2020年5月31日（此件公开发布）' : `\n${lines}`;
    const { letterhead } = read(`关于做好普法工作的通知\n各单位：\n请结合实际认真贯彻落实。${closing}\n`);
    expect(texts(letterhead.issuers)).toEqual(issuers);
    expect(letterhead.date?.iso).toBe(iso);
  });
});

describe('who issued it', () => {
  const BODY = '各乡镇人民政府：\n现将有关事项通知如下：\n一、加强管理。各乡镇要落实责任。\n';
  it.each([
    [
      'by the 发文机关标志 over the 文号',
      `东山县人民政府办公室文件\n东政办〔2019〕3号\n关于做好渔港管理工作的通知\n${BODY}2019年1月30日\n`,
      ['东山县人民政府办公室'],
    ],
    [
      'at last by whom the site says to have put it up',
      `发布机构：东山县司法局\n关于做好渔港管理工作的通知\n${BODY}2019年1月30日\n`,
      ['东山县司法局'],
    ],
    [
      'by the 落款 before the site’s word',
      `发布机构：东山县大数据中心\n关于做好渔港管理工作的通知\n${BODY}东山县司法局\n2019年1月30日\n`,
      ['东山县司法局'],
    ],
  ])('is told %s', (_, text, issuers) => {
    const { letterhead } = read(text);
    expect(letterhead.title?.text).toBe('关于做好渔港管理工作的通知');
    expect(texts(letterhead.issuers)).toEqual(issuers);
  });
});

it('takes the 文号 in brackets behind the title, and leaves an entry of a list where it stands', () => {
  const { letterhead } = read(
    '东海省人民政府关于加强渔港管理的实施意见（东政〔2017〕101号）\n各市人民政府：\n现提出如下意见。\n',
  );
  expect(letterhead.title?.text).toBe('东海省人民政府关于加强渔港管理的实施意见');
  expect(letterhead.number?.text).toBe('东政〔2017〕101号');
  const list = read(
    '东山县人民政府关于公布清理结果的通知\n各乡镇人民政府：\n现予公布。\n东山县人民政府\n2017年4月6日\n附件1\n修改的文件\n一、《东山县人民政府关于渔港的通知》（东政发〔2014〕18号）\n1.将第三条删去。\n',
  );
  expect(list.parts.map(({ title }) => title?.text)).not.toContain('一、《东山县人民政府关于渔港的通知》');
});

it('goes on with a title whose first line ends in a name', () => {
  const { letterhead } = read(
    '东海省人民政府关于落实《政府工作报告》\n重点工作部门分工的意见\n各市人民政府：\n现提出如下意见。\n',
  );
  expect(letterhead.title?.text).toBe('东海省人民政府关于落实《政府工作报告》重点工作部门分工的意见');
});

it('reads 分送 as copies', () => {
  const { letterhead } = read(
    '关于做好渔港管理工作的通知\n各单位：\n请认真贯彻落实。\n东山县司法局\n2020年12月1日\n分送：县委办公室，县财政局。\n',
  );
  expect(texts(letterhead.copiedTo)).toEqual(['县委办公室', '县财政局']);
});

it.each([
  ['东山县司法局\n东山县财政局\n东山县审计局', '东山县司法局东山县财政局东山县审计局'],
  ['东山县人民政府\n东山县财政局', '东山县财政局'],
])('names in its title the bodies that stand above it: %s', (lines, issuers) => {
  const { letterhead } = read(`${lines}\n关于做好渔港管理工作的通知\n各单位：\n请认真贯彻落实。\n2020年12月1日\n`);
  expect(letterhead.title?.text).toBe(`${issuers}关于做好渔港管理工作的通知`);
});
