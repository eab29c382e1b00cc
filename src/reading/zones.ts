import type { Span } from './document.ts';

const KIND = '(?:经济)?(?:开发区|示范区|园区|工业园区|产业园区|高新区|管理区|工业区)(?:管委会|管理委员会)?';
const ZONE = new RegExp(`^${KIND}$`);
const ANOTHER_BEHIND = new RegExp(`^、${KIND}(?![一-鿿])`);
const ANOTHER_BEFORE = new RegExp(`(?:^|[^一-鿿])${KIND}、$`);
const EACH_BEFORE = /各(?:[^，。；：、]{0,10}（[^（）]{0,10}）)?[^，。；：、]{0,8}、?$/;
const REACH = 24;

/**
 * Whether the words at the span are a kind of zone and none by name: 各开发区管委会, 各县（市、区）人民政府、开发区管委会, 开发区、示范区管委会. A zone that
 * stands alone without a name is the only one that its place has.
 */
export function isKindOfZone(text: string, { start, end }: Span): boolean {
  if (!ZONE.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return EACH_BEFORE.test(before) || ANOTHER_BEFORE.test(before) || ANOTHER_BEHIND.test(text.slice(end, end + REACH));
}
