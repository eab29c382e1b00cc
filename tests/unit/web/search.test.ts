import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/web/core/model.ts';
import { createModel } from '../../../src/web/core/model.ts';
import { loadReadings } from '../../../src/web/core/readings.ts';
import { createSearchIndex, searchable } from '../../../src/web/core/search.ts';
import { edge, exampleModel, node } from './example.ts';

function indexOf(model: Model) {
  const index = createSearchIndex();
  index.add(Array.from(model.nodes.values(), (node) => searchable(model, node)));
  return index;
}

const index = indexOf(exampleModel());
const found = (query: string) =>
  index.find(query).flatMap(({ hits }) => hits.map((hit) => `${hit.key}:${hit.text.slice(hit.start, hit.end)}`));

describe('search', () => {
  it.each([
    ['告知承诺', ['f:告知承诺', 'm:告知承诺']],
    ['甲县政府', ['i:甲县政府']],
    ['甲政发', ['l:甲政发']],
    ['甲政发(2018)3', ['l:甲政发〔2018〕3']],
    ['甲政发［２０１８］３号', ['l:甲政发〔2018〕3号']],
    ['没有这个', []],
    ['   ', []],
  ])('finds %s by any part of a name, an alias or a number', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('puts whole names first, then leading ones, then the better connected', () => {
    const model = createModel(
      [],
      [
        node('a', 'reform', '镇机构改革'),
        node('b', 'reform', '机构改革方案'),
        node('c', 'reform', '机构改革'),
        node('d', 'reform', '县机构改革'),
        node('m', 'measure', '推进'),
      ],
      [edge('advances', 'm', 'd')],
    );
    const [group] = indexOf(model).find('机构改革');
    expect(group?.hits.map(({ key }) => key)).toEqual(['c', 'b', 'd', 'a']);
  });

  it('tells how many there are when it shows fewer', () => {
    const nodes = Array.from({ length: 30 }, (_, i) => node(`n${i}`, 'measure', `推进第${i}项`));
    const [group] = indexOf(createModel([], nodes, [])).find('推进', 10);
    expect([group?.hits.length, group?.total]).toEqual([10, 30]);
  });
});

describe('pinyin', () => {
  const found = async (query: string) => {
    const index = indexOf(exampleModel());
    if (index.wants(query)) index.hear(await loadReadings());
    return index
      .find(query)
      .flatMap(({ hits }) => hits.map(({ key, text, start, end }) => [key, text.slice(start, end)]));
  };

  it.each([
    ['gaozhichengnuo', ['f', '告知承诺']],
    ['gzcn', ['f', '告知承诺']],
    ['gao zhi cheng', ['f', '告知承']],
    ['fangguan', ['l', '放管']],
    ['gaozhichengnou', ['f', '告知承诺']],
    ['gaozicengnuo', ['f', '告知承诺']],
    ['gaozcn', ['f', '告知承诺']],
  ])('%s is marked', async (query, hit) => {
    expect(await found(query)).toContainEqual(hit);
  });

  it('marks the right characters behind digits', async () => {
    const model = createModel([], [node('p', 'platform', '12345市民服务平台')], []);
    const index = indexOf(model);
    index.hear(await loadReadings());
    const [hit] = index.find('shimin')[0]?.hits ?? [];
    expect(hit?.text.slice(hit.start, hit.end)).toBe('市民');
  });

  it('asks for no dictionary where the query is Chinese', () => {
    const index = indexOf(exampleModel());
    expect([index.wants('告知'), index.wants('gz'), index.wants('12345')]).toEqual([false, true, false]);
  });

  it('does not take anything for anything', async () => {
    expect(await found('qqqq')).toEqual([]);
    expect(await found('xyz')).toEqual([]);
  });
});

describe('what readers do not tell apart', () => {
  it.each(['[2018]3', '（2018）3', '2018〕 3号', '放 管 办法', '《放管'])('%s finds the document', (query) => {
    expect(
      indexOf(exampleModel())
        .find(query)
        .flatMap(({ hits }) => hits.map(({ key }) => key)),
    ).toContain('l');
  });

  it('marks the part as it is written', () => {
    const [group] = indexOf(exampleModel()).find('甲政发(2018)3');
    const hit = group?.hits[0];
    expect(hit?.text.slice(hit.start, hit.end)).toBe('甲政发〔2018〕3');
  });
});
