import type { Chunk, Chunks } from './format.ts';

/** Text is gathered to so many characters before it is turned into bytes. */
const GATHERED = 1 << 16;

/** Chunks as bytes, small texts joined. */
export async function* gathered(chunks: Chunks, size = GATHERED): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let texts: string[] = [];
  let length = 0;
  const flush = () => {
    const text = texts.join('');
    texts = [];
    length = 0;
    return encoder.encode(text);
  };
  for await (const chunk of chunks as AsyncIterable<Chunk>) {
    if (typeof chunk !== 'string') {
      if (length > 0) yield flush();
      yield chunk;
      continue;
    }
    texts.push(chunk);
    length += chunk.length;
    if (length >= size) yield flush();
  }
  if (length > 0) yield flush();
}
