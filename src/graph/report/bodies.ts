import { type Block, table, text } from './blocks.ts';
import { levelOf } from './cells.ts';
import type { Subject } from './subject.ts';

/** So many measures are told of each body. */
const EXAMPLES = 3;

/** 3. Bodies and regions by what they did, took part in and issued, the most active first. */
export function bodyBlocks(subject: Subject): Block[] {
  const { say } = subject;
  const rows = [...subject.of('institution'), ...subject.of('region')]
    .map((body) => ({
      body,
      did: subject.in(body.key, 'carriedOutBy').map(({ source }) => source),
      tookPart: subject.in(body.key, 'involves').map(({ source }) => source),
      issued: subject.in(body.key, 'issuedBy').map(({ source }) => source),
    }))
    .filter(({ did, tookPart, issued }) => did.length + tookPart.length + issued.length > 0)
    .sort(
      (a, b) =>
        b.did.length - a.did.length || b.tookPart.length - a.tookPart.length || b.issued.length - a.issued.length,
    );
  if (rows.length === 0) return [text(say('nothing'))];
  const count = (keys: readonly string[]): string => (keys.length > 0 ? String(keys.length) : '');
  return [
    table(
      [say('body'), say('level'), say('did'), say('tookPart'), say('issued'), say('examples')],
      rows.map(({ body, did, tookPart, issued }) => [
        subject.name(body.key),
        levelOf(body, subject),
        count(did),
        count(tookPart),
        count(issued),
        some(did.length > 0 ? did : tookPart.length > 0 ? tookPart : issued, subject),
      ]),
    ),
  ];
}

function some(keys: readonly string[], subject: Subject): string {
  const told = keys.slice(0, EXAMPLES).map((key) => subject.name(key));
  return told.join(subject.comma) + (keys.length > EXAMPLES ? ' …' : '');
}
