import { describe, expect, it } from 'vitest';
import { findRegulations } from '../../../src/mentions/regulations.ts';
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
});
