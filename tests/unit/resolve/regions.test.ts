import { describe, expect, it } from 'vitest';
import { readStructure } from '../../../src/relations/structure.ts';
import { countyReport, read } from './support.ts';

const structure = (text: string): string[] => {
  const { institutions, regions } = read(text);
  return readStructure([...institutions.entities, ...regions.entities], regions).map(
    (f) => `${f.source} ${f.kind} ${f.target}`,
  );
};

describe('resolveRegions', () => {
  it('joins 我县 and the short name to the home, and gives the chain up to the province', () => {
    const { regions } = read(countyReport('我县位于黄海，长海海域辽阔。'));
    expect(regions.entities.map((e) => e.key).sort()).toEqual(['region:210000', 'region:210200', 'region:210224']);
    expect(regions.entities.find((e) => e.key === 'region:210224')?.aliases).toEqual(['我县', '长海']);
  });

  it('takes two cities in a row for places where they lie in the reader’s province, and a town for one of its county', () => {
    const { regions } = read(countyReport('沈阳、鞍山获批试点，厦门、宁德入围。在草林镇、左安镇建成调解中心。'));
    const labels = regions.entities.map((e) => e.label);
    expect(labels).toEqual(expect.arrayContaining(['沈阳市', '鞍山市', '长海县草林镇']));
    expect(labels).not.toContain('厦门市');
    expect(regions.above.get('region:长海县草林镇')).toBe('region:210224');
  });
});

describe('readStructure', () => {
  it('ties parts to wholes by name', () => {
    const facts = structure(countyReport('县政府办公室、县委办公室、县市场监管局、县税务局、县医院，我县。'));
    expect(facts).toContain('institution:长海县人民政府办公室 partOf institution:长海县人民政府');
    expect(facts).toContain('institution:中共长海县委办公室 partOf institution:中共长海县委员会');
    expect(facts).toContain('institution:长海县市场监督管理局 partOf institution:长海县人民政府');
    expect(facts).toContain('institution:长海县人民政府 locatedIn region:210224');
    expect(facts).toContain('region:210224 partOf region:210200');
    // Bodies that the centre runs and public institutions are no part of the county's government by name alone.
    expect(facts.some((f) => f.startsWith('institution:国家税务总局长海县税务局 partOf'))).toBe(false);
    expect(facts.some((f) => f.startsWith('institution:长海县医院 partOf'))).toBe(false);
  });

  it('gives every derived fact its evidence', () => {
    const { institutions, regions } = read(countyReport('县政府办公室。'));
    for (const fact of readStructure([...institutions.entities, ...regions.entities], regions)) {
      expect(fact.origin).toBe('derived');
      expect(fact.evidence.length).toBeGreaterThan(0);
    }
  });
});
