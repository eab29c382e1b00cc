/** A rectangle in viewport pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Ground on which boxes are set down without overlap. */
export interface Spread {
  free(box: Box): boolean;
  take(box: Box): void;
}

const CELL = 64;

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A spread as wide as the viewport; a grid keeps the test against others local. */
export function createSpread(width: number, height: number): Spread {
  const columns = Math.ceil(width / CELL) + 2;
  const rows = Math.ceil(height / CELL) + 2;
  const cells = new Map<number, Box[]>();
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most - 1, Math.floor(value / CELL) + 1));
  const visit = (box: Box, see: (cell: number) => boolean) => {
    const [left, right] = [clamp(box.x, columns), clamp(box.x + box.width, columns)];
    const [top, bottom] = [clamp(box.y, rows), clamp(box.y + box.height, rows)];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) if (!see(row * columns + column)) return false;
    }
    return true;
  };
  return {
    free: (box) => visit(box, (cell) => !cells.get(cell)?.some((taken) => overlap(taken, box))),
    take(box) {
      visit(box, (cell) => {
        const taken = cells.get(cell);
        if (taken) taken.push(box);
        else cells.set(cell, [box]);
        return true;
      });
    },
  };
}
