import { type Block, table, text } from './blocks.ts';
import { names } from './cells.ts';
import type { Subject } from './subject.ts';

/** 4. Reforms with the documents that set them up and the measures that carry them forward, the most carried first. */
export function reformBlocks(subject: Subject): Block[] {
  const { say } = subject;
  const rows = subject
    .of('reform')
    .map(({ key }) => ({
      key,
      by: subject.in(key, 'establishes').map(({ source }) => source),
      measures: subject.in(key, 'advances').map(({ source }) => source),
    }))
    .sort((a, b) => b.measures.length - a.measures.length || b.by.length - a.by.length);
  if (rows.length === 0) return [text(say('nothing'))];
  return [
    table(
      [say('reform'), say('established'), say('advancedBy')],
      rows.map(({ key, by, measures }) => [
        subject.name(key),
        names(by, subject),
        measures.length > 0 ? `${measures.length}：${names(measures, subject)}` : '',
      ]),
    ),
  ];
}
