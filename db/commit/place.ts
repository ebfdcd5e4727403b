import { POSITION_GAP } from '../log/positions.ts';

export interface Placed {
  readonly id: string;
  readonly position: number;
}

export interface Place {
  readonly position: number;
  /** The siblings that must make way, with their new positions: none while there is room. */
  readonly shifted: readonly Placed[];
}

/** What a row comes to stand between. */
export interface Neighbours {
  readonly before: Placed | null;
  readonly next: Placed | undefined;
  /** The siblings from `next` on, in order; read only when they must make way. */
  readonly later: () => readonly Placed[];
  /** The highest position in the year. */
  readonly last: () => number;
}

/** Where a row comes to stand: only siblings are compared, so only they make way. */
export function placeBetween({ before, next, later, last }: Neighbours): Place {
  if (next === undefined) return { position: last() + POSITION_GAP, shifted: [] };
  if (before === null) return { position: next.position - POSITION_GAP, shifted: [] };
  const middle = Math.floor((before.position + next.position) / 2);
  if (middle > before.position) return { position: middle, shifted: [] };
  return makingWay(before.position + POSITION_GAP, later());
}

function makingWay(position: number, siblings: readonly Placed[]): Place {
  const shifted: Placed[] = [];
  let taken = position;
  for (const sibling of siblings) {
    if (sibling.position > taken) break;
    taken += POSITION_GAP;
    shifted.push({ id: sibling.id, position: taken });
  }
  return { position, shifted };
}
