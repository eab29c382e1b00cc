import { describe, expect, it } from 'vitest';
import { findRegulations } from '../../../src/mentions/regulations.ts';
import { readDocument } from '../../../src/reading/read.ts';
import { isSingleBody, readLetterhead } from '../../../src/relations/letterhead.ts';
import { resolveRegulations } from '../../../src/resolve/regulations.ts';

const institutions = { refer: (name: string) => `institution:${name}` };

function read(text: string) {
  const document = readDocument(text, 'a.txt');
  const resolution = resolveRegulations(document, findRegulations(document), { chain: [] }, institutions);
  const { facts, entities } = readLetterhead(document, resolution, institutions);
  for (const { evidence } of facts) for (const { start, end } of evidence) expect(end).toBeGreaterThan(start);
  return { facts: facts.map(({ kind, target }) => `${kind} ${target}`), entities };
}

describe('letterhead', () => {
  it('tells addressees, copies and the signer', () => {
    const { facts, entities } = read(
      '某政发〔2019〕2号                    签发人：张三\n\n某县2018年法治政府建设情况报告\n\n某市人民政府：\n现将情况报告如下。\n\n某县人民政府\n2019年1月30日\n\n抄送：县委，县人大。\n',
    );
    expect(facts).toEqual([
      'addressedTo institution:某市人民政府',
      'copiedTo institution:县委',
      'copiedTo institution:县人大',
      'signedBy person:张三',
    ]);
    expect(entities[0]).toMatchObject({ kind: 'person', label: '张三' });
  });

  it('makes no node of a collective', () => {
    const { facts } = read(
      '国务院关于加强管理的意见\n国发〔2019〕5号\n各省、自治区、直辖市人民政府，国务院各部委、各直属机构：\n现提出如下意见。\n国务院\n2019年1月27日\n',
    );
    expect(facts).toEqual([]);
  });

  it('takes what a list of collectives goes on with for a class, and each of the copies for a body', () => {
    const { facts } = read(
      '某区人民政府办公室关于印发要点的通知\n各镇人民政府、街道办事处，区级各部门：\n现将要点印发给你们。\n某区人民政府办公室\n2019年1月27日\n抄送：区人大办、区政协办，区法院。\n',
    );
    expect(facts).toEqual([
      'copiedTo institution:区人大办',
      'copiedTo institution:区政协办',
      'copiedTo institution:区法院',
    ]);
  });

  it.each([
    ['某市人民政府', true],
    ['财政部', true],
    ['区直各单位', false],
    ['各乡镇人民政府', false],
    ['县、区人民政府', false],
    ['有关部门', false],
    ['王某某代表', false],
    ['直辖市人民政府', false],
  ])('%s', (name, single) => expect(isSingleBody(name)).toBe(single));
});
