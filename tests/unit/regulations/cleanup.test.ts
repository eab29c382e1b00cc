import { describe, expect, it } from 'vitest';
import { findRegulations } from '../../../src/mentions/regulations.ts';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';
import { readInstruments } from '../../../src/relations/instruments.ts';
import { resolveRegulations } from '../../../src/resolve/regulations.ts';

function deeds(text: string): string[] {
  const document = readDocument(text, 'a.txt');
  const resolution = resolveRegulations(
    document,
    findRegulations(document),
    { chain: [] },
    { refer: (name) => `institution:${name}` },
  );
  return readInstruments(document, resolution)
    .filter(({ kind }) => kind === 'repeals' || kind === 'amends')
    .map(({ kind, target }) => `${kind} ${target.replace(/^regulation:|#.*$/gu, '')}`);
}

describe('clean-up notices', () => {
  it('repeal and amend what their sections list, and leave what they keep', () => {
    const text = `某县人民政府关于公布规范性文件清理结果的通知
某政综〔2018〕30号
各乡镇人民政府：
现将清理结果公布如下：
一、继续有效的规范性文件
1.《某县海域管理办法》（某政〔2013〕5号）
二、予以修改的规范性文件
1.关于加强住房管理的通知（某政〔2014〕8号）
三、废止的规范性文件
（一）以县政府办公室名义印发的文件
1.某县犬类管理办法
2.关于加强夜市管理的通告
`;
    expect(deeds(text)).toEqual([
      'amends 关于加强住房管理的通知',
      'repeals 某县犬类管理办法',
      'repeals 关于加强夜市管理的通告',
    ]);
  });

  it('may list them behind a colon', () => {
    const text = `某县人民政府关于废止部分文件的决定
某政〔2020〕5号
各乡镇人民政府：
经研究，决定对下列行政规范性文件予以废止：
1.某县人民政府关于加强林场管理的通知（某政〔2012〕10号）
2.《某县渔港管理办法》（某政〔2013〕2号）
本决定自公布之日起施行。
`;
    expect(deeds(text)).toEqual(['repeals 关于加强林场管理的通知', 'repeals 某县渔港管理办法']);
  });

  it('end where the closing words of the decision begin', () => {
    const text = `某县人民政府关于废止部分文件的决定
某政〔2020〕5号
经研究，决定废止下列文件：
1.《某县渔港管理办法》（某政〔2013〕2号）
凡与《某县公平竞争审查办法》不一致的，以该办法为准。
本决定自公布之日起施行。
`;
    expect(deeds(text)).toEqual(['repeals 某县渔港管理办法']);
  });

  it('change words throughout rules that they list with their decrees', () => {
    const text = `某市人民政府关于修改部分规章的决定
（2020年3月5日某市人民政府令第12号公布）
一、将《某市渔港管理办法》（2009年市政府令第203号）中的“工商行政管理部门”修改为“市场监督管理部门”。
二、将《某市犬类管理办法》《某市夜市管理办法》中的“县级以上地方人民政府”修改为“县级以上人民政府”。
本决定自公布之日起施行。
`;
    expect(deeds(text)).toEqual(['amends 某市渔港管理办法', 'amends 某市犬类管理办法', 'amends 某市夜市管理办法']);
  });

  it('tell clause by clause under a heading that speaks of both', () => {
    const text = `东海省人民政府关于取消和下放一批行政职权事项的决定
东政发〔2018〕35号
各市人民政府：
为贯彻落实《国务院关于取消一批行政许可事项的决定》（国发〔2017〕46号），持续深化改革，经省政府第18次常务会议审议通过，省政府决定再取消、下放一批行政职权事项。
一、修改和废止有关文件
对《东海省水文管理办法》第十二条、《东海省城市供热条例实施细则》第八条予以修改；废止《东海省建筑市场管理办法》。
本决定自公布之日起施行。
`;
    expect(deeds(text)).toEqual([
      'amends 东海省水文管理办法',
      'amends 东海省城市供热条例实施细则',
      'repeals 东海省建筑市场管理办法',
    ]);
    const { facts } = extract(readDocument(text, 'x.txt'));
    expect(facts.filter(({ kind }) => kind === 'basedOn').map(({ target }) => target)).toEqual([
      'regulation:关于取消一批行政许可事项的决定',
    ]);
  });

  it('reads tables without marks, entries that are headings, and leaves out what an entry gives as its reason', () => {
    const text = `漳州市人民政府关于公布行政规范性文件清理结果的决定
东政规〔2023〕7号
各县（市）、区人民政府：
根据《地名管理条例》和《福建省行政规范性文件管理办法》（省政府令第5号）等规定，市政府组织对行政规范性文件进行了全面清理，现将结果公布如下：
漳州市人民政府
2023年4月6日
附件1
继续有效的行政规范性文件目录（2件）
序号　文件名称　文号
1　漳州市人民政府关于加强农村集体资产管理的意见　漳政发〔2011〕22号
2　漳州市人民政府关于印发漳州市城市供热管理实施办法的通知　东政发〔2015〕31号
附件2
修改的行政规范性文件（1件）
一、《漳州市人民政府关于印发漳州市地名管理规定的通知》（东政发〔2014〕18号）
1.将第三条中的“《地名管理条例》第八条”修改为“《地名管理条例》第九条”。
附件3
废止的行政规范性文件目录（2件）
1.《漳州市城市房屋拆迁管理办法》（东政发〔2004〕17号），已被《国有土地上房屋征收与补偿条例》代替
2.《漳州市流动人口管理办法》（东政发〔2006〕8号），与《中华人民共和国人口与计划生育法》不一致
`;
    const { facts, entities } = extract(readDocument(text, 'x.txt'));
    const label = new Map(entities.map(({ key, label: name }) => [key, name]));
    const targets = (kind: string): string[] =>
      facts.filter((fact) => fact.kind === kind).map(({ target }) => label.get(target) ?? target);
    expect(targets('repeals')).toEqual(['漳州市城市房屋拆迁管理办法', '漳州市流动人口管理办法']);
    expect(targets('amends')).toEqual(['漳州市人民政府关于印发漳州市地名管理规定的通知']);
    expect(targets('promulgates')).toContain('漳州市城市供热管理实施办法');
    expect(targets('basedOn')).toEqual(expect.arrayContaining(['地名管理条例', '福建省行政规范性文件管理办法']));
    expect(entities.find(({ label: name }) => name === '福建省行政规范性文件管理办法')?.attributes).toMatchObject({
      issuer: 'institution:福建省人民政府',
    });
    expect([...label.values()].some((name) => /^\d/.test(name))).toBe(false);
  });

  const decision = (body: string): string => `某县人民政府关于废止部分规范性文件的决定
某政发〔2020〕8号
各乡镇人民政府：
${body}
某县人民政府
2020年5月6日
`;

  it('take every item of an announced list, whatever it names its document by', () => {
    expect(
      deeds(
        decision(`经清理，决定废止下列规范性文件：
一、《某县城镇供水管理办法》（某政发〔2008〕3号）
二、关于加强城区养鸽管理的通告（2012年7月1日发布）
三、县政府办公室《关于规范采砂的通知》（某政办〔2011〕6号）
四、县卫生局、县财政局关于村医培训的通知（某卫〔2010〕4号）
五、《某县渔业管理办法》，由《某县水产养殖管理办法》代替
六、某政发〔2009〕12号 关于印发《某县招商奖励办法》的通知
七、某县店招管理规定（试行）
八、《某县畜禽养殖管理办法》（某政发〔2013〕9号）
本决定自公布之日起施行。《某县节约用水条例》继续执行。`),
      ),
    ).toEqual([
      'repeals 某县城镇供水管理办法',
      'repeals 关于加强城区养鸽管理的通告',
      'repeals 关于规范采砂的通知',
      'repeals 关于村医培训的通知',
      'repeals 某县渔业管理办法',
      'repeals 关于印发某县招商奖励办法的通知',
      'repeals 某县店招管理规定试行',
      'repeals 某县畜禽养殖管理办法',
    ]);
  });

  it('take items that end in a stop, and those behind a lead that does', () => {
    expect(deeds(decision('决定废止下列文件：\n1.关于印发某县节水规定的通知。\n2.某县店招管理办法。'))).toEqual([
      'repeals 关于印发某县节水规定的通知',
      'repeals 某县店招管理办法',
    ]);
    expect(
      deeds(
        decision('县政府决定将以下2件文件宣布失效。\n1.《某县渔业管理办法》（某政〔2013〕9号）\n2.某县夜市管理办法'),
      ),
    ).toEqual(['repeals 某县渔业管理办法', 'repeals 某县夜市管理办法']);
  });

  it('end a list at an item that is no document, and do nothing to what is kept', () => {
    expect(
      deeds(decision('决定废止下列文件：\n一、《某县渔业管理办法》\n二、各单位要做好衔接\n三、《某县夜市管理办法》')),
    ).toEqual(['repeals 某县渔业管理办法']);
    expect(deeds(decision('以下规范性文件继续有效：\n一、《某县渔业管理办法》\n二、某县夜市管理办法'))).toEqual([]);
    expect(deeds(decision('对下列文件予以废止。\n各单位要严格执行《某县渔业管理办法》。'))).toEqual([]);
  });

  it('amend the documents whose names are headings over what is changed in them', () => {
    const text = `某县人民政府关于修改部分规范性文件的决定
某政发〔2020〕8号
经清理，决定对下列规范性文件作出修改：
一、某县户外广告管理办法
将第六条修改为“设置户外广告应当备案”。
二、《某县渔业管理办法》
删去第十三条第二款。
`;
    expect(deeds(text)).toEqual(['amends 某县户外广告管理办法', 'amends 某县渔业管理办法']);
  });

  const listing = (table: string): { repeals: string[]; promulgates: string[]; unnamed: string[] } => {
    const { facts, entities } = extract(
      readDocument(decision(`经清理，决定废止下列规范性文件，目录附后。`) + table, 'x.txt'),
    );
    const label = new Map(entities.map(({ key, label: name }) => [key, name]));
    const of = (kind: string): string[] =>
      facts.filter((fact) => fact.kind === kind).map(({ target }) => label.get(target) ?? target);
    const numbers = new Map(entities.map(({ label: name, attributes }) => [name, attributes.number]));
    return {
      repeals: of('repeals').map((name) => `${name} ${numbers.get(name)}`),
      promulgates: of('promulgates'),
      unnamed: [...label.values()].filter((name) => /^\p{Script=Han}+〔\d{4}〕\d+号$/u.test(name)),
    };
  };

  it('tie title and 文号 across the columns of a row', () => {
    const rows = ['关于加强夜市管理的通知 某政发〔2011〕13号', '某县渔业管理办法 某政发〔2012〕14号'];
    for (const table of [
      `序号 文件名称 文号 起草单位
1 关于加强夜市管理的通知 某政发〔2011〕13号 县公安局
2 某县渔业管理办法 某政发〔2012〕14号 县农业局
`,
      `序号 文件名称 发文日期 文号
1 关于加强夜市管理的通知 2011年3月5日 某政发〔2011〕13号
2 《某县渔业管理办法》  某政发〔2012〕14号
`,
      '序号\t文号\t文件名称\t起草单位\n1\t某政发〔2011〕13号\t关于加强夜市管理的通知\t县公安局\n2\t某政发〔2012〕14号\t某县渔业管理办法\t县农业局\n',
      '序号\n文号\n文件名称\n1\n某政发〔2011〕13号\n关于加强夜市管理的通知\n2\n某政发〔2012〕14号\n某县渔业管理办法\n',
      '序号\n文件名称\n文号\n1\n关于加强夜市管理的通知\n某政发〔2011〕13号\n2\n某县渔业管理办法\n某政发〔2012〕14号\n',
    ]) {
      const { repeals, unnamed } = listing(`附件\n废止的规范性文件目录\n${table}`);
      expect([repeals, unnamed]).toEqual([rows, []]);
    }
  });

  it('attach the list and none of the old documents in it', () => {
    for (const table of [
      '附件1\n废止的规范性文件目录\n1\n关于加强夜市管理的通知\n某政发〔2011〕13号\n2\n关于规范采砂许可的通知\n某政发〔2012〕14号\n',
      '废止的规范性文件目录（2件）\n关于加强夜市管理的通知\n某政发〔2011〕13号\n关于规范采砂许可的通知\n某政发〔2012〕14号\n',
    ]) {
      const { repeals, promulgates } = listing(table);
      expect(repeals).toEqual([
        '关于加强夜市管理的通知 某政发〔2011〕13号',
        '关于规范采砂许可的通知 某政发〔2012〕14号',
      ]);
      expect(promulgates.filter((name) => !/^废止的规范性文件目录/.test(name))).toEqual([]);
    }
    expect(
      listing(
        '附件1\n某县夜市管理办法\n第一条 为了规范夜市管理，制定本办法。\n第二条 县市场监管局负责夜市管理工作，定期开展检查。\n第三条 本办法自印发之日起施行。\n',
      ).promulgates,
    ).toEqual(['某县夜市管理办法']);
  });

  it('repeal all that is attached under such a title, whatever headings part its entries', () => {
    const { repeals } = listing(
      '附件1\n废止的规范性文件目录（2件）\n一、县政府文件（1件）\n1.某县关于加强夜市管理的通知（某政发〔2011〕13号）\n二、县政府办公室文件（1件）\n2.关于规范采砂许可的通知（某政办发〔2012〕14号）\n',
    );
    expect(repeals).toHaveLength(2);
  });

  it('amend what is named with so many more, or in part only, and what a heading names over its changes', () => {
    expect(
      deeds(
        decision(
          '县政府决定对《某县渔业管理办法》（某政〔2013〕9号）等3件文件予以修改，对《某县夜市管理办法》（某政〔2013〕10号）等2件文件予以废止。',
        ),
      ),
    ).toEqual(['amends 某县渔业管理办法', 'repeals 某县夜市管理办法']);
    expect(deeds(decision('一、部分条款失效\n1.《某县渔业管理办法》第三条\n二、废止\n1.《某县夜市管理办法》'))).toEqual(
      ['amends 某县渔业管理办法', 'repeals 某县夜市管理办法'],
    );
    expect(
      deeds(
        decision(
          '部分条款失效的规范性文件目录如下：\n1.《某县渔业管理办法》（某政〔2013〕9号）第三条、第四条失效\n2.《某县夜市管理办法》第五条',
        ),
      ),
    ).toEqual(['amends 某县渔业管理办法', 'amends 某县夜市管理办法']);
    expect(
      deeds(
        decision(
          '县政府决定：\n一、某县户外广告管理办法\n将第六条修改为“应当备案”。\n二、《某县渔业管理办法》\n删去第十三条第二款。\n三、《某县夜市管理办法》\n各单位要严格执行。',
        ),
      ),
    ).toEqual(['amends 某县户外广告管理办法', 'amends 某县渔业管理办法']);
  });

  it('know an entry by its 文号 before the title, by what it came about by, and by rarer genres', () => {
    expect(
      deeds(
        decision(`决定废止下列文件：
（一）某政办〔2006〕11号 关于加强税收征管的通知；
（二）某县鼓励外来投资的若干政策（1998年5月2日发布）；
（三）2003年4月2日发布的《某县殡葬管理办法》；
（四）以县政府办公室名义印发的《某县门牌管理规定》。`),
      ),
    ).toEqual([
      'repeals 关于加强税收征管的通知',
      'repeals 某县鼓励外来投资的若干政策',
      'repeals 某县殡葬管理办法',
      'repeals 某县门牌管理规定',
    ]);
  });

  it('are none where a notice on what it revises lists matters', () => {
    const { entities } = extract(
      readDocument(
        '某县人民政府关于修订招商政策的通知\n某政发〔2020〕8号\n各乡镇人民政府：\n现就修订内容通知如下：\n一、关于适用范围的规定\n只适用于新办企业。\n二、关于奖励标准的规定\n每户奖励2万元。\n',
        'x.txt',
      ),
    );
    expect(entities.filter(({ kind, label }) => kind === 'regulation' && /适用范围|奖励标准/.test(label))).toEqual([]);
  });
});
