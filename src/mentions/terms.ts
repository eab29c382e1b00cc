import type { Span } from '../reading/document.ts';
import type { Mention } from './mention.ts';

/**
 * A term of a clause, the unit that rules match on: a mention, a cue word, a figure, a quotation, or the opaque stretch between two of
 * them (`Gap`). Its tags are what the patterns of `relations/rules` name with `#`.
 */
export interface Term extends Span {
  readonly text: string;
  readonly tags: readonly string[];
  /** The mention that the term is, if it is one. */
  readonly mention?: Mention;
}

const TAG_LISTS = new Map<string, readonly string[]>();

/** One list for all terms of the same tags, so that what is worked out for a list of tags is worked out once. */
export function tagList(...tags: readonly string[]): readonly string[] {
  const id = tags.join(' ');
  let list = TAG_LISTS.get(id);
  if (!list) {
    list = tags;
    TAG_LISTS.set(id, list);
  }
  return list;
}

/**
 * What makes a list of tags of a list of tags, each list made once: a look-up by the list itself, where joining the names would cost more than
 * the rest.
 */
function onceEach(
  make: (tags: readonly string[]) => readonly string[],
): (tags: readonly string[]) => readonly string[] {
  const made = new Map<readonly string[], readonly string[]>();
  return (tags) => {
    const known = made.get(tags);
    if (known) return known;
    const list = tagList(...make(tags));
    made.set(tags, list);
    return list;
  };
}

/** Adds tags to lists. */
export const tagAdder = (...added: readonly string[]) => onceEach((tags) => [...tags, ...added]);

/** Whether a list has any of the tags: worked out once for each list, which is cheaper than to look for each of them. */
export function tagTest(...wanted: readonly string[]): (tags: readonly string[]) => boolean {
  const known = new Map<readonly string[], boolean>();
  return (tags) => {
    let has = known.get(tags);
    if (has === undefined) {
      has = wanted.some((tag) => tags.includes(tag));
      known.set(tags, has);
    }
    return has;
  };
}

/** Takes tags out of lists. */
export const tagRemover = (...removed: readonly string[]) =>
  onceEach((tags) => tags.filter((tag) => !removed.includes(tag)));
