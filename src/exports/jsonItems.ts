/** JSON of a list item by item, so that a list of long texts is never one string. */
export function* jsonItems(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (const [i, item] of items.entries()) yield (i > 0 ? ',' : '') + JSON.stringify(item);
  yield ']';
}
