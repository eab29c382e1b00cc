import { z } from 'zod';
import type { Bilingual } from './attributes.ts';

/** What a person who read the evidence may decide of a node or an edge. */
export const CURATION_ACTIONS = ['confirm', 'reject', 'correct', 'merge', 'note'] as const;
export type CurationAction = (typeof CURATION_ACTIONS)[number];

/** What was done, in words. */
export const CURATION_WORDS: Readonly<Record<CurationAction, Bilingual>> = {
  confirm: { zh: '已确认', en: 'confirmed' },
  reject: { zh: '已否定', en: 'rejected' },
  correct: { zh: '已更正', en: 'corrected' },
  merge: { zh: '已合并', en: 'merged' },
  note: { zh: '有备注', en: 'noted' },
};

const words = z.string().trim().min(1, 'must not be empty');

const says = {
  why: words.meta({ description: 'The reason, or the note itself' }),
  when: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date as YYYY-MM-DD'),
  by: words,
};

/** What an entry speaks of, by its key in the graph; `label` is only for people who review the file. */
const what = z.union(
  [
    z.strictObject({ node: words, label: z.string().optional() }),
    z.strictObject({ edge: words, label: z.string().optional() }),
  ],
  { error: 'must be {"node": key} or {"edge": key}, with a "label" if you like' },
);

const plainly = <A extends CurationAction>(action: A) => z.strictObject({ action: z.literal(action), what, ...says });

/** One decision of a curation file. */
export const curationEntrySchema = z
  .discriminatedUnion(
    'action',
    [
      plainly('confirm'),
      plainly('reject'),
      plainly('note'),
      z.strictObject({
        action: z.literal('correct'),
        what,
        label: words.optional().meta({ description: 'Of a node: its right name; the old one stays an alias' }),
        kind: words.optional().meta({ description: 'Of an edge: what it should say' }),
        source: words.optional().meta({ description: 'Of an edge: the key of the node that it leads from' }),
        target: words.optional().meta({ description: 'Of an edge: the key of the node that it leads to' }),
        attributes: z
          .record(words, z.json())
          .optional()
          .meta({ description: 'Attributes of the kind to be set; null takes one away' }),
        ...says,
      }),
      z.strictObject({
        action: z.literal('merge'),
        what: z.strictObject({ node: words, label: z.string().optional() }),
        into: words.meta({ description: 'The key of the node that it is the same as' }),
        ...says,
      }),
    ],
    { error: `must have as "action" one of ${CURATION_ACTIONS.join(', ')}` },
  )
  .meta({ id: 'decision', description: 'What a person decided of a node or an edge' });

/** What a node or an edge carries of the decisions about it. */
export const curatedSchema = z
  .array(z.object({ action: z.enum(CURATION_ACTIONS), ...says }).meta({ id: 'curated' }))
  .meta({ description: 'What people who read the evidence said of it' });

export type CurationEntry = z.infer<typeof curationEntrySchema>;
export type Curated = z.infer<typeof curatedSchema>[number];
export type Correction = Extract<CurationEntry, { action: 'correct' }>;
