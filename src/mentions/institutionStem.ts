import { EndingTable } from '../lexicon/endings.ts';
import { FIELD_CONNECTIVES, FIELD_WORDS } from '../lexicon/organFields.ts';

const FIELDS = new EndingTable([...FIELD_WORDS].map((word) => [word, true] as const));

/** Names are not longer than this before their head. */
const REACH = 26;

/** Starts that lie a whole number of field words before `end`, nearest first; `end` itself is the first. */
export function fieldStarts(text: string, end: number, from: number): number[] {
  const floor = Math.max(from, end - REACH);
  const starts = [end];
  // no field word stands before most heads
  if (!FIELDS.before(text, end, floor)) return starts;
  const seen = new Set(starts);
  for (let k = 0; k < starts.length; k++) {
    const at = starts[k] as number;
    // A connective joins two fields and never opens a name, so its start is passed through, not kept.
    const joint = at < end && FIELD_CONNECTIVES.has(text[at - 1] ?? '') ? at - 1 : at;
    for (const stop of joint === at ? [at] : [at, joint]) {
      for (const { word } of FIELDS.allBefore(text, stop, floor)) {
        const start = stop - word.length;
        if (!seen.has(start)) {
          seen.add(start);
          starts.push(start);
        }
      }
    }
  }
  return starts.sort((a, b) => b - a);
}

/** Fields that tell nothing by themselves: 管理局, 工作办公室, 联合中心 are no names. */
const WEAK =
  /^(?:常务|学术|行业|监察|人民调解|调解|业主|家长|管理|监督|监督管理|工作|服务|行政|综合|专门|审查|联合|治理|事务|检查|考核|协调|推进|执行|处理|巡查|督查|运营|生产|经营|建设|项目|公共|基层|地方|国有|重点|中央|国家|全面|专项|执法|指导|咨询|城市|农村|社会|公司|招商|区域|产业|创新|和|与|及)*$/;

export const isWeak = (stem: string): boolean => stem.length < 40 && WEAK.test(stem);
