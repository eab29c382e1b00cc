import { describe, expect, it } from 'vitest';
import { read, texts } from './support.ts';

const ARTICLES = '第一条 为了规范渔港管理，制定本办法。\n第二条 本办法自2012年3月1日起施行。\n';

describe('an order above the instrument that it publishes', () => {
  it.each([
    [
      'without a heading of its own',
      `《东海省渔港管理办法》已经2012年1月4日省人民政府第73次常务会议通过，现予公布，自2012年3月1日起施行。\n省长：王海生\n2012年1月10日\n东海省渔港管理办法\n${ARTICLES}`,
    ],
    [
      'below the title that the site printed',
      `东海省渔港管理办法\n《东海省渔港管理办法》已经2012年1月4日省人民政府第73次常务会议通过，现予公布，自2012年3月1日起施行。\n省长\n王海生\n2012年1月10日\n东海省渔港管理办法\n${ARTICLES}`,
    ],
  ])('%s', (_, text) => {
    const { letterhead, sentences, flow } = read(text);
    expect(letterhead.title?.text).toBe('东海省渔港管理办法');
    expect(letterhead.date?.iso).toBe('2012-01-10');
    expect(texts(letterhead.signers)).toEqual(['王海生']);
    expect(flow.text.slice(sentences[0]?.start, sentences[0]?.end)).toBe('为了规范渔港管理，制定本办法。');
  });

  it('is none where the notice has a title and hands out something else', () => {
    const { letterhead } = read(
      `东海省人民政府关于渔港的通知\n各市人民政府：\n《东海省渔港管理办法》已经省政府同意，现予公布。\n东海省人民政府\n2012年1月10日\n东海省渔港管理办法\n${ARTICLES}`,
    );
    expect(letterhead.title?.text).toBe('东海省人民政府关于渔港的通知');
  });
});
