/** How many rows Page Up and Page Down go. */
const PAGE = 10;

/** Where a key takes the cursor of a list of `count` rows, never beyond its ends; null for a key that leads nowhere. */
export function placeAfter(key: string, place: number, count: number): number | null {
  const goal = unbounded(key, place, count);
  return goal === null ? null : Math.max(0, Math.min(count - 1, goal));
}

function unbounded(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return place + 1;
    case 'ArrowUp':
      return place - 1;
    case 'PageDown':
      return place + PAGE;
    case 'PageUp':
      return place - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
