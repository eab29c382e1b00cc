import { ReadingError } from './errors.ts';
import { formatOf } from './file-formats.ts';

/** How much of a file is looked at to tell its encoding; what is chosen then decodes all of it. */
const SAMPLE = 65536;
/** Share of plausible characters from which two-byte units are text; random ones reach four in ten. */
const WIDE_SHARE = 0.75;
const WIDE_SHARE_WITHOUT_ZEROS = 0.97;
/** Share of control characters above which a file is no text. */
const CONTROL_SHARE = 0.01;

/**
 * The text in `bytes`, without byte order mark: UTF-8, UTF-16 (either order) or GB 18030 (which covers GBK and GB 2312),
 * told apart by what the bytes can be and, where they can be both, by which reads like Chinese.
 *
 * @throws {ReadingError} `empty`, `binary` (an office or other binary file) or `undecodable`.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw empty();
  const text = withMark(bytes) ?? withoutMark(bytes);
  if (text.trim() === '') throw empty();
  if (controlShare(text) > CONTROL_SHARE) throw binary('a binary file');
  return text;
}

function empty(): ReadingError {
  return new ReadingError('empty', 'The file is empty. Choose a file that holds the text of a document.');
}

function binary(what: string): ReadingError {
  return new ReadingError(
    'binary',
    `The file is ${what}, not plain text. Save the document as text (.txt, UTF-8) and read that.`,
  );
}

function undecodable(): ReadingError {
  return new ReadingError(
    'undecodable',
    'The bytes of the file are neither UTF-8 nor UTF-16 nor GB 18030. Save the document as text in UTF-8 and read that.',
  );
}

/** Decodes by the byte order mark, if the file has one. */
function withMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return strictly('utf-8', bytes.subarray(3)) ?? fail();
  if (a === 0xff && b === 0xfe) return strictly('utf-16le', bytes.subarray(2)) ?? fail();
  if (a === 0xfe && b === 0xff) return strictly('utf-16be', bytes.subarray(2)) ?? fail();
  return undefined;
}

function fail(): never {
  throw undecodable();
}

function withoutMark(bytes: Uint8Array): string {
  const format = formatOf(bytes);
  if (format) throw binary(format);
  const zeros = bytes.subarray(0, SAMPLE).includes(0);
  // Nearly every file is UTF-8: decoded once, and tried as nothing else when it reads like Chinese.
  const utf8 = zeros ? undefined : strictly('utf-8', bytes);
  const wide = utf8 === undefined ? sixteenBit(bytes, zeros) : undefined;
  if (wide) return wide;
  if (zeros) throw binary('a binary file');
  if (utf8 !== undefined && chineseShare(utf8.slice(0, SAMPLE)) > 0.5) return utf8;
  const chinese = strictly('gb18030', bytes);
  const gbShare = chinese === undefined ? 0 : chineseShare(chinese.slice(0, SAMPLE));
  // A few GBK characters can happen to be valid UTF-8 of letters that no Chinese document holds.
  if (utf8 !== undefined && gbShare < 0.9) return utf8;
  // A file cut off in the middle of a character is still its encoding.
  const cut = utf8 ?? strictly('utf-8', bytes, true);
  if (cut !== undefined && chineseShare(cut.slice(0, SAMPLE)) > 0.9) return cut;
  if (chinese !== undefined && gbShare > 0.5) return chinese;
  const cutChinese = strictly('gb18030', bytes, true);
  return cutChinese !== undefined && chineseShare(cutChinese.slice(0, SAMPLE)) > 0.5 ? cutChinese : fail();
}

/**
 * UTF-16 without a mark. Zero bytes give it away (every line break and digit has one, as have 一 and the ideographic blank, so
 * their place tells nothing); which order it is, and that it is no binary file, is told by how Chinese it reads. For bytes
 * that are no UTF-8; `zeros` tells whether the first of them hold a zero byte.
 */
function sixteenBit(bytes: Uint8Array, zeros: boolean): string | undefined {
  if (bytes.length % 2 === 1 || bytes.length < 4) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  // Without a single zero byte it must be long enough to judge.
  if (!zeros && sample.length < 16) return undefined;
  let best: 'utf-16le' | 'utf-16be' | undefined;
  let bestShare = zeros ? WIDE_SHARE : WIDE_SHARE_WITHOUT_ZEROS;
  for (const label of ['utf-16le', 'utf-16be'] as const) {
    const share = chineseShare(strictly(label, sample, true) ?? '');
    if (share > bestShare) {
      best = label;
      bestShare = share;
    }
  }
  return best && strictly(best, bytes);
}

/** The text if the bytes are valid in that encoding; `cutOff` forgives a last character that is not complete. */
function strictly(label: string, bytes: Uint8Array, cutOff = false): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true })
      .decode(bytes, { stream: cutOff })
      .replace(/^\ufeff/, '');
  } catch {
    return undefined;
  }
}

/** Share of characters that a Chinese document is made of: common ideographs, its punctuation, ASCII, blanks. */
function chineseShare(text: string): number {
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if ((c >= 0x4e00 && c <= 0x9fff) || (c >= 0x20 && c < 0x7f) || c === 0x0a || c === 0x0d || c === 0x09) good++;
    else if ((c >= 0x3000 && c <= 0x3017) || (c >= 0xff01 && c <= 0xff5e) || (c >= 0x2010 && c <= 0x2026) || c === 0xa0)
      good++;
  }
  return text.length === 0 ? 0 : good / text.length;
}

function controlShare(text: string): number {
  const sample = text.slice(0, SAMPLE);
  let control = 0;
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i);
    if (c < 0x20 && c !== 0x0a && c !== 0x0d && c !== 0x09 && c !== 0x0b && c !== 0x0c) control++;
    else if (c === 0xfffd) control++;
  }
  return control / Math.max(1, sample.length);
}
