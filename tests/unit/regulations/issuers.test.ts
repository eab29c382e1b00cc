import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readDocument } from '../../../src/reading/read.ts';
import { regulationKey } from '../../../src/resolve/regulationKeys.ts';
import { REPORT, read } from './support.ts';

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

describe('a title that carries out another', () => {
  it('is issued by who opens it', () => {
    const { resolution } = read(
      '某县政府贯彻落实国务院关于加强食品安全工作决定的实施意见\n各乡镇人民政府：\n请抓好落实。',
    );
    expect(resolution.own.issuers.map(({ key }) => key)).toEqual(['institution:某县政府']);
  });
});

describe('a reply', () => {
  const reply = (said: string) =>
    read(
      `某省海洋与渔业局关于同意设立保护区的批复\n某海渔函〔2013〕100号\n乙南市海洋与渔业局：\n${said}收悉。经研究，批复如下：\n一、同意设立。`,
    ).resolution.regulations[1]?.issuers.map(({ key, rule }) => `${key} ${rule}`);

  it('answers what its addressee asked', () => {
    const asked = ['institution:乙南市海洋与渔业局 issuer.addressee'];
    expect(reply('你局《关于设立保护区的请示》（南海渔〔2013〕55号）')).toEqual(asked);
    expect(reply('贵局报来的《关于设立保护区的请示》')).toEqual(asked);
    expect(reply('《关于设立保护区的请示》')).toEqual([]);
    expect(reply('你省《关于设立保护区的请示》')).toEqual([]);
  });

  it('keeps its number whole where its letters end as a title may', () => {
    const { own } = read(
      '国法秘函〔2007〕211号\n某省人民政府法制办公室：\n你办《关于复议的请示》收悉，现答复如下：',
    ).resolution;
    expect(own.record.number?.canonical).toBe('国法秘函〔2007〕211号');
  });
});

describe('a document issued together with others', () => {
  const issuer = (told: string) =>
    extract(
      readDocument(
        `金华市卫生健康委员会2023年法治政府建设情况报告\n一、工作情况\n${told}\n金华市卫生健康委员会\n2024年1月10日`,
        'a.txt',
      ),
    ).entities.find(({ kind }) => kind === 'regulation')?.attributes.issuer;

  it('is first of all whose deed it is', () => {
    expect(issuer('联合市公安局、市医保局印发《金华市打击骗保方案》。')).toBe('institution:金华市卫生健康委员会');
    expect(issuer('市司法局联合市公安局印发《关于普法的通知》。')).toBe('institution:金华市司法局');
    expect(issuer('市公安局、市司法局联合印发《关于普法的通知》。')).toBe('institution:金华市公安局');
  });
});
