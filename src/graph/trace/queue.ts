/** A binary heap: the least first, of equals the one that came first. */
export class Queue<T> {
  readonly #items: { readonly value: T; readonly turn: number }[] = [];
  readonly #compare: (a: T, b: T) => number;
  #turn = 0;

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#items.length;
  }

  push(value: T): void {
    const items = this.#items;
    items.push({ value, turn: this.#turn++ });
    let at = items.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): T | undefined {
    const items = this.#items;
    const first = items[0];
    const last = items.pop();
    if (!first || !last) return undefined;
    if (items.length > 0) {
      items[0] = last;
      this.#sink();
    }
    return first.value;
  }

  #sink(): void {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      if (left >= this.#items.length) return;
      const right = left + 1;
      const least = right < this.#items.length && this.#before(right, left) ? right : left;
      if (!this.#before(least, at)) return;
      this.#swap(least, at);
      at = least;
    }
  }

  #before(a: number, b: number): boolean {
    const [first, second] = [this.#items[a]!, this.#items[b]!];
    return (this.#compare(first.value, second.value) || first.turn - second.turn) < 0;
  }

  #swap(a: number, b: number): void {
    [this.#items[a], this.#items[b]] = [this.#items[b]!, this.#items[a]!];
  }
}
