import type { Written } from './document.ts';
import type { Head } from './head.ts';
import { STARTS_ORDINAL, TITLE_TIE } from './patterns.ts';
import { titleScore } from './titles.ts';
import { written } from './written.ts';

const NAVIGATION = /^(?:首页|网站首页|政务公开|政府公文|当前位置|您|打印|关闭|字体|分享|【|\[)/;

/** The title is what reads most like one; nearer the body wins. Its other printings are kept, other lines are residue. */
export function chooseTitle(text: string, start: number, head: Head, titles: readonly Written[]): void {
  let best: Written | undefined;
  let bestScore = 0;
  for (const title of titles) {
    const score = titleScore(title.text);
    // X2022年工作总结 over the text is the first half of the title X2022年工作总结和2023年工作要点
    if (best?.text.startsWith(title.text) && /^(?:和|及|暨|与|以及)/.test(best.text.slice(title.text.length))) continue;
    if (score >= bestScore || (best && title.text.includes(best.text) && !TITLE_TIE.test(best.text))) {
      best = title;
      bestScore = score;
    }
  }
  const first = text.indexOf('\n', start);
  if (
    !best &&
    first - start >= 4 &&
    first - start <= 60 &&
    titleScore(text.slice(start, first)) > 1 &&
    head.bodyStart <= start
  ) {
    const line = text.slice(start, first);
    if (!STARTS_ORDINAL.test(line) && !/[，：。]/.test(line) && !NAVIGATION.test(line)) {
      best = written(text, start, first);
      head.bodyStart = first + 1;
    }
  }
  if (!best) return;
  head.title = best;
  for (const title of titles) {
    if (title === best) continue;
    if (title.text.includes(best.text) || best.text.includes(title.text)) head.titleAgain.push(title);
    else head.residue.push({ start: title.start, end: title.end });
  }
}
