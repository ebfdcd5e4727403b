/** The measures of the wheel, in its own units. */
export const WHEEL = { size: 520, centre: 260, hole: 84, edge: 206, rim: 250, names: 231 } as const;

/** The angle of a month, in radians. */
export const SECTOR = (2 * Math.PI) / 12;

/** Between two months, in radians. */
const GAP = 0.012;

/** A point at an angle from the top, clockwise. */
export function pointAt(angle: number, radius: number): { readonly x: number; readonly y: number } {
  return { x: rounded(WHEEL.centre + radius * Math.sin(angle)), y: rounded(WHEEL.centre - radius * Math.cos(angle)) };
}

/** A piece of a ring. */
export function arcPath(from: number, to: number, inner: number, outer: number): string {
  const at = (angle: number, radius: number) => {
    const { x, y } = pointAt(angle, radius);
    return `${x} ${y}`;
  };
  const [first, last] = [from + GAP, to - GAP];
  return [
    `M${at(first, inner)}`,
    `L${at(first, outer)}`,
    `A${outer} ${outer} 0 0 1 ${at(last, outer)}`,
    `L${at(last, inner)}`,
    `A${inner} ${inner} 0 0 0 ${at(first, inner)}Z`,
  ].join('');
}

/** Amounts laid upon each other from the wheel's middle out, the largest sum of all reaching its edge; nothing has no piece. */
export function stacked(amounts: readonly number[], most: number) {
  const step = (WHEEL.edge - WHEEL.hole) / most;
  let inner: number = WHEEL.hole;
  return amounts.flatMap((amount, index) => {
    if (amount === 0) return [];
    const piece = { index, inner: rounded(inner), outer: rounded(inner + amount * step) };
    inner += amount * step;
    return [piece];
  });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
