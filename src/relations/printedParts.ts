import type { Document } from '../reading/document.ts';
import { accountTitle } from '../resolve/regulationOwn.ts';

/** What the title of a part printed in the same file tells of the deeds in it. */
export interface PrintedPart {
  /** Whether it gives account of what was done, whatever the notice that hands it out does. */
  readonly account: boolean;
  /** The year that its title names. */
  readonly year: number | undefined;
}

/** The parts of a document by index; nothing for the document proper, of which its own title tells. */
export const printedParts = ({ parts }: Document): readonly (PrintedPart | undefined)[] =>
  parts.map((part) =>
    part.role === 'attached' && part.title
      ? {
          account: accountTitle(part) !== undefined,
          year: Number(/((?:19|20)\d\d)年/.exec(part.title.text)?.[1]) || undefined,
        }
      : undefined,
  );
