import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/reading/decode.ts';
import { ReadingError } from '../../../src/reading/errors.ts';

const TEXT = '　　一、某县人民政府关于印发《某县行政规范性文件管理办法》的通知\n各乡镇人民政府：现印发给你们。\n';
const utf8 = new TextEncoder().encode(TEXT);
/** 关于开展检查的通知 in GBK. */
const GBK = [
  0xb9, 0xd8, 0xd3, 0xda, 0xbf, 0xaa, 0xd5, 0xb9, 0xbc, 0xec, 0xb2, 0xe9, 0xb5, 0xc4, 0xcd, 0xa8, 0xd6, 0xaa,
];

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  const codes = [...(mark ? [0xfeff] : []), ...Array.from(text, (sign) => sign.charCodeAt(0))];
  for (const [i, code] of codes.entries()) view.setUint16(i * 2, code, littleEndian);
  return new Uint8Array(view.buffer);
}

describe('decode', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8])],
    ['UTF-16 LE with a mark', utf16(TEXT, true, true)],
    ['UTF-16 BE with a mark', utf16(TEXT, false, true)],
    ['UTF-16 LE', utf16(TEXT, true, false)],
    ['UTF-16 BE', utf16(TEXT, false, false)],
  ])('reads %s', (_, bytes) => {
    expect(decode(bytes)).toBe(TEXT);
  });

  it('reads GBK', () => {
    expect(decode(new Uint8Array(GBK))).toBe('关于开展检查的通知');
  });

  it('reads UTF-8 that is cut off in the middle of a character', () => {
    expect(decode(utf8.subarray(0, utf8.length - 2))).toBe(TEXT.slice(0, -2));
  });

  it.each([
    ['no bytes', [], 'empty'],
    ['blanks', [0x20, 0x0a, 0x20], 'empty'],
    ['a mark alone', [0xef, 0xbb, 0xbf], 'empty'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37], 'binary'],
    ['a ZIP', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 'binary'],
    ['zero bytes', [0x41, 0x00, 0x00, 0x00, 0x42], 'binary'],
    ['control bytes', [0x01, 0x02, 0x03, 0x41, 0x04], 'binary'],
    ['neither UTF-8 nor GB 18030', [0xff, 0xff, 0xff, 0x41, 0xff], 'undecodable'],
  ])('refuses %s', (_, bytes, code) => {
    const read = (): string => decode(new Uint8Array(bytes));
    expect(read).toThrow(ReadingError);
    expect(read).toThrow(expect.objectContaining({ code }));
  });
});
