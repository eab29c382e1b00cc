import { describe, expect, it } from 'vitest';
import { findRegulations } from '../../../src/mentions/regulations.ts';
import { readDocument } from '../../../src/reading/read.ts';

const find = (text: string) => findRegulations(readDocument(text, 'a.txt'));
const titles = (text: string) => find(text).map(({ title }) => title);

describe('titles in running text', () => {
  // [text, titles that must be read, in order]
  const table: [string, string[]][] = [
    ['落实《甲办法》《乙条例》和《丙规定》。', ['甲办法', '乙条例', '丙规定']],
    ['按照《市政府关于印发〈市场监管办法〉的通知》要求', ['市政府关于印发《市场监管办法》的通知']],
    ['按照《市政府关于印发《市场监管办法》的通知》要求', ['市政府关于印发《市场监管办法》的通知']],
    [
      '按照某市人民政府关于印发《某市告知承诺办法》的通知（某政发〔2018〕13号）部署',
      ['某市人民政府关于印发《某市告知承诺办法》的通知'],
    ],
    [
      '某县人民政府办公室《关于印发审批事项目录》的通知（某政办发〔2018〕24号）公布事项',
      ['关于印发审批事项目录的通知'],
    ],
    ['落实《建设纲要》（2015-2020年）要求', ['建设纲要（2015-2020年）']],
    ['公布《补偿管理办法（试行）》（某政〔2013〕30号）', ['补偿管理办法（试行）']],
    // A doubled or unclosed mark costs no title.
    ['落实《《政府信息公开办法》等规定', ['政府信息公开办法']],
    ['落实《关于加强管理的通知（国发〔2018〕1号）和《某市停车办法》', ['关于加强管理的通知', '某市停车办法']],
    // Without marks.
    ['根据省司法厅关于开展证明事项清理的通知要求，开展清理', ['省司法厅关于开展证明事项清理的通知']],
    [
      '根据省政府办公厅转发省法制办关于推进三项制度实施意见的通知（某政办〔2017〕5号）要求',
      ['省政府办公厅转发省法制办关于推进三项制度实施意见的通知'],
    ],
    [
      '落实行政复议法宣传工作，学习民法典和新修订的预算法',
      ['中华人民共和国行政复议法', '中华人民共和国民法典', '中华人民共和国预算法'],
    ],
    // Announcements are cited by number alone; those in a row share body and year.
    [
      '按照海关总署公告2018年第5号和第6号、2019年第7号执行',
      ['海关总署公告2018年第5号', '海关总署公告2018年第6号', '海关总署公告2019年第7号'],
    ],
    ['会议审议通过《2022年法治东山建设工作重点》，印发《普法宣传手册》', ['2022年法治东山建设工作重点']],
    // Papers on one case, books and papers are no regulations, nor are words that hold a law's name.
    ['发出《行政处罚决定书》66份，签订《补偿协议书》，颁发《营业执照》', []],
    ['在《人民日报》发表文章，阅读《红楼梦》', []],
    ['公司法人治理、刑法学研究、宪法宣传周、依照执业医师法', ['中华人民共和国执业医师法']],
    ['听取人大代表关于道路建设的意见，认真研究', []],
    // what deputies propose, and what is a rule for it
    ['您提出的《关于加快老旧小区改造的建议》收悉，办理《关于优化公交线路的提案》', []],
    ['落实《关于制定某市第十四个五年规划的建议》', ['关于制定某市第十四个五年规划的建议']],
    ['落实《某市人大代表建议办理规定》', ['某市人大代表建议办理规定']],
  ];
  it.each(table)('%s', (text, expected) => expect(titles(text)).toEqual(expected));
});

describe('what stands around a title', () => {
  it('is no issuer where it fills other cells of a row', () => {
    const named = (text: string) => find(text).map(({ title, issuer }) => [title, issuer?.text]);
    expect(
      named(`序号 事项 机关 依据
1 放射性物品运输资质认定 生态环境部 《放射性物品运输安全许可管理办法》
2 墙体节能验收 县住建局 《关于墙体节能的通知》（浙建〔2010〕5号）
3 墙体节能备案 县住建局 关于墙体备案的通知（浙建〔2010〕6号）
`),
    ).toEqual([
      ['放射性物品运输安全许可管理办法', undefined],
      ['关于墙体节能的通知', undefined],
      ['关于墙体备案的通知', undefined],
    ]);
    expect(titles('1 民政部 财政部关于加强临时救助的通知（民发〔2010〕5号）\n')).toEqual([
      '民政部财政部关于加强临时救助的通知',
    ]);
    expect(named('县住建局《关于墙体节能的通知》已经印发。')[0]?.[1]).toBe('县住建局');
  });

  it('joins the 文号 behind it, in brackets or bare, and the one before it', () => {
    expect(find('《甲办法》（国发〔2018〕1号）')[0]?.number?.canonical).toBe('国发〔2018〕1号');
    expect(find('《甲办法》国发〔2018〕1号')[0]?.number?.canonical).toBe('国发〔2018〕1号');
    expect(find('印发国发〔2018〕1号文件《关于加强管理的意见》')[0]?.number?.canonical).toBe('国发〔2018〕1号');
  });

  it('reads the body before the title', () => {
    const issuer = (text: string) => find(text)[0]?.issuer?.text;
    expect(issuer('根据国土资源部《关于加强征地管理的通知》')).toBe('国土资源部');
    expect(issuer('落实中共中央、国务院《法治政府建设实施纲要》')).toBe('中共中央、国务院');
    expect(issuer('根据国家发展和改革委员会《关于规范收费的通知》')).toBe('国家发展和改革委员会');
    expect(issuer('某区管委会2013年4月15日公布的《补偿办法》同时废止')).toBe('某区管委会');
    expect(issuer('严格执行《补偿办法》')).toBeUndefined();
  });

  it('passes over what stands before the body', () => {
    const issuer = (text: string) => find(text)[0]?.issuer?.text;
    // work that was laid out by one level, a document of another
    expect(issuer('根据党中央、国务院决策部署和省委、省政府《关于优化环境的意见》')).toBe('省委、省政府');
    expect(issuer('根据省政府总体部署和市委、市政府《关于优化环境的意见》')).toBe('市委、市政府');
    expect(issuer('落实党中央、国务院和省委、省政府《关于优化环境的意见》')).toBe('省委、省政府');
    expect(issuer('落实市委和市政府《关于优化环境的意见》')).toBe('市委和市政府');
    // what was taken up in it
    expect(issuer('经验被写入国务院《关于优化环境的意见》')).toBe('国务院');
    expect(issuer('改革经验被纳入省政府《关于优化环境的意见》')).toBe('省政府');
    expect(issuer('经验被国务院《关于优化环境的意见》吸收')).toBe('国务院');
  });

  it('reads whom it names of several', () => {
    const issuer = (text: string) => find(text)[0]?.issuer?.text;
    expect(issuer('落实交通运输部等十部门《关于农村公路的意见》')).toBe('交通运输部');
    expect(issuer('落实县委组织部等6部门联合印发的《关于党建的意见》')).toBe('县委组织部');
    expect(issuer('落实省委组织部、省司法厅等4家单位《关于法治的意见》')).toBe('省委组织部、省司法厅');
    expect(issuer('落实相关部门《关于法治的意见》')).toBeUndefined();
    expect(issuer('落实各部门《关于法治的意见》')).toBeUndefined();
  });

  it('keeps a bureau of two fields whole', () => {
    const issuer = (text: string) => find(text)[0]?.issuer?.text;
    expect(issuer('县发展改革和经济信息化局出台了《节能办法》')).toBe('县发展改革和经济信息化局');
    expect(issuer('落实市文化和广电旅游体育局《关于保护文物的通知》')).toBe('市文化和广电旅游体育局');
    expect(issuer('县公安局和司法局印发了《养犬办法》')).toBe('县公安局和司法局');
    expect(issuer('学习宣传和执行市司法局《普法办法》')).toBe('市司法局');
  });

  it('takes short titles from their definition', () => {
    expect(find('根据《信息公开条例》（以下简称《条例》）')[0]?.shortNames).toEqual(['条例']);
    expect(find('《指导意见》（环宣教〔2021〕49号，以下简称《意见》）')[0]?.shortNames).toEqual(['意见']);
    expect(find('根据《商标法》（以下简称商标法），制定本条例')[0]?.shortNames).toEqual(['商标法']);
  });

  it('keeps the article as evidence', () => {
    expect(find('依照《行政处罚法》第三十四条第一款的规定')[0]?.article?.text).toBe('第三十四条第一款');
  });
});

describe('hostile text', () => {
  it('stays linear', () => {
    const cases = [
      '《'.repeat(100_000),
      '《关于'.repeat(50_000),
      '〔2018〕1号、'.repeat(30_000),
      '关于印发'.repeat(50_000),
      '政'.repeat(1_000_000),
      '《甲》的通知'.repeat(30_000),
    ];
    for (const text of cases) {
      const start = performance.now();
      find(text);
      expect(performance.now() - start).toBeLessThan(4000);
    }
  });
});
