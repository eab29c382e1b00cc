import type { Mention } from '../mentions/mention.ts';
import { lexClause, type Term } from '../mentions/terms.ts';
import type { Span } from '../reading/document.ts';

/** What follows a law and still belongs to the basis phrase: its 文号 in brackets, 精神, 的有关要求. */
const TAIL_WORDS = /^(?:的|等|有关|相关|各项|重要|具体|工作|任务|部署|要求|规定|精神|文件|法律法规|法律|法规|政策|会议|讲话|指示|批示|决策|安排|意见|和|及|、|系列|条款|第[一二三四五六七八九十百零\d]+条|第[一二三四五六七八九十\d]+款|“|”|条件|标准|程序|原则|内容|统一)+$/;
/** Nouns of people and bodies that can act without being named. */
const AGENT =
  /(?:部门|单位|人员|干部|机关|机构|队伍|企业|群众|党员|代表|委员|组织|律师|公司|负责人|学校|团队|中心|支队|大队|乡镇|街道|社区|村|民警|法官|检察官|工作队|网格员|主干|师生|职工|各地|各区县|各县区|班子|书记|领导|专家|窗口|案件|事项)$/;
const GUIDE = /为(?:根本|主要|行动|基本)?(?:指引|指导|主线|遵循|统领|引领|纲领|准则|依据|方向|牵引|总揽)$|(?:指引|指导|引领)下$/;
const RATE_NOUN = /(?:率|度|比例|占比)$/;

const CUE_TAGS = ['Issue', 'Advance', 'Deed', 'Attitude', 'Result', 'Pivot', 'Basis', 'Ground', 'Spirit', 'Adverb', 'Connective', 'Preposition', 'We', 'Not', 'Lack', 'Verb'];
const TERM_TAGS = ['Gap', 'Name', 'Pause', 'Quoted', 'Aside', 'Titled', 'Time', 'Figure', 'Rate', 'Ordinal', 'De', 'Di', 'Le', 'And', 'Dispose', 'By', 'Future', 'Copula'];
const CLAUSE_TAGS = ['LawClosed', 'LawOpen', 'Law', 'Agent', 'Guide', 'RateNoun'];
const KIND_TAGS = ['Regulation', 'Institution', 'Reform', 'Platform', 'Guidance', 'Region', 'Person', 'Report'];

/** Every tag that a term of a clause can carry; a rule that names another is refused. */
export const TAGS: ReadonlySet<string> = new Set([...CUE_TAGS, ...TERM_TAGS, ...CLAUSE_TAGS, ...KIND_TAGS]);

/** The terms of a clause with the tags that need the whole clause to be seen. */
export function clauseTerms(text: string, clause: Span, mentions: readonly Mention[]): Term[] {
  const terms = lexClause(text, clause.start, clause.end, mentions);
  const tagged: Term[] = terms.map((term) => {
    if (!term.tags.includes('Gap')) return term;
    const more: string[] = [];
    if (AGENT.test(term.text)) more.push('Agent');
    if (GUIDE.test(term.text)) more.push('Guide');
    if (RATE_NOUN.test(term.text)) more.push('RateNoun');
    return more.length > 0 ? { ...term, tags: [...term.tags, ...more] } : term;
  });
  return tagLaws(tagged);
}

/** `Law` on every regulation and doctrine; on the last one `LawClosed` when nothing but the basis phrase's own tail follows, else `LawOpen`. */
function tagLaws(terms: Term[]): Term[] {
  let last = -1;
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] as Term;
    if (!term.tags.includes('Regulation') && !term.tags.includes('Guidance')) continue;
    terms[i] = { ...term, tags: [...term.tags, 'Law'] };
    last = i;
  }
  if (last < 0) return terms;
  const closed = terms.slice(last + 1).every((term) => term.tags.includes('Spirit') || term.tags.includes('Aside') || term.tags.includes('De') || term.tags.includes('Pause') || term.tags.includes('Guide') || TAIL_WORDS.test(term.text));
  const law = terms[last] as Term;
  terms[last] = { ...law, tags: [...law.tags, closed ? 'LawClosed' : 'LawOpen'] };
  return terms;
}
