import { type Term, tagList } from './terms.ts';

const GAP = tagList('Gap');
const ASIDE = tagList('Aside');
const CONNECTIVE = tagList('Connective');
/** Signs of what was done, of what is only supposed, and of what became of a body that was. */
const DONE = /[\d《“了]|均|已/;
const REFORMED =
  /职责|职能|人员|编制|机构|单位|承担|划[转入归]|移交|并入|撤销|整合|转隶|更名|组建|改为|合并|不再|保留|名义|取消|的/;
const SUPPOSED = /[的时后]$|发现|违反|不(?:能|得|予|同意)|未/;

/**
 * Tags anew what stands right before a body and says nothing of what it does: 原|县国土局, 如|县住建局梳理312项.
 * @param terms those read so far, the last of which stands before the body
 * @param words the clause from the body on
 */
export function passBefore(terms: Term[], words: string): void {
  const last = terms.at(-1);
  if (last === undefined) return;
  if (last.text === '原' && last.tags === GAP && !REFORMED.test(words)) terms.splice(-1, 1, { ...last, tags: ASIDE });
  // before what was done 如 gives an example; before what may happen it sets a condition
  else if (
    last.text === '如' &&
    terms.slice(0, -1).every(({ tags }) => tags === CONNECTIVE) &&
    DONE.test(words) &&
    !SUPPOSED.test(words)
  )
    terms.splice(-1, 1, { ...last, tags: CONNECTIVE });
}
