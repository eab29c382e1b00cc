import { expect } from 'vitest';
import { type Document, type Span, toText } from '../../../src/reading/document.ts';
import { readDocument } from '../../../src/reading/read.ts';

/** Reads a text and checks what holds of every document: offsets that point at what they stand for, spans in their place. */
export function read(text: string): Document {
  const document = readDocument(text, 'fixture.txt');
  const { flow, outline, parts, sentences } = document;
  expect(flow.at).toHaveLength(flow.text.length);
  for (let i = 1; i < flow.at.length; i++) expect(flow.at[i]).toBeGreaterThanOrEqual(flow.at[i - 1] as number);
  for (let i = 0; i < flow.text.length; i++) {
    if (/[\u4e00-\u9fff0-9A-Za-z]/.test(flow.text[i] as string)) {
      expect(text[flow.at[i] as number]?.normalize('NFKC')).toBe(flow.text[i]);
    }
  }
  for (const { body, start, end } of parts) {
    expect(body.start).toBeGreaterThanOrEqual(start);
    expect(body.end).toBeLessThanOrEqual(end);
  }
  let before = 0;
  for (const sentence of sentences) {
    const { body } = parts[sentence.part] as (typeof parts)[number];
    expect(sentence.start).toBeGreaterThanOrEqual(Math.max(before, body.start));
    expect(sentence.end).toBeLessThanOrEqual(body.end);
    before = sentence.end;
  }
  for (const { titleSpan, title, scope, start, parent } of outline) {
    expect(flow.text.slice(titleSpan.start, titleSpan.end)).toBe(title);
    expect(scope.start).toBe(start);
    if (parent !== undefined) expect((outline[parent] as { scope: Span }).scope.end).toBeGreaterThanOrEqual(scope.end);
  }
  return document;
}

/** The source text that a span of the flow stands for. */
export function source(document: Document, span: Span): string {
  const { start, end } = toText(document.flow, span);
  return document.text.slice(start, end);
}

export function texts(list: readonly { readonly text: string }[]): string[] {
  return list.map((item) => item.text);
}

export function sentenceTexts(document: Document): string[] {
  return document.sentences.map(({ start, end }) => document.flow.text.slice(start, end));
}
