import { describe, expect, it } from 'vitest';
import { earlierOccasion } from '../../../shared/model/earlier-occasion.ts';

const years = [
  { id: 'hsn-24', organisation: 'hsn', year: 2024 },
  { id: 'hsn-25', organisation: 'hsn', year: 2025 },
  { id: 'rs-24', organisation: 'rs', year: 2024 },
];
const occasion = (year: string, cutOff: string) =>
  ({ id: `${year} ${cutOff}`, year, kind: 'annual', cutOff, state: 'open', approved: false }) as const;
const occasions = [
  occasion('hsn-25', '2025-07-31'),
  occasion('hsn-24', '2024-12-31'),
  occasion('rs-24', '2025-01-31'),
  occasion('hsn-24', '2024-07-31'),
];

describe('the occasion before', () => {
  it.each([
    ['hsn-25 2025-07-31', 'hsn-24 2024-12-31'],
    ['hsn-24 2024-12-31', 'hsn-24 2024-07-31'],
    ['hsn-24 2024-07-31', undefined],
    ['rs-24 2025-01-31', undefined],
    ['finns inte', undefined],
  ])('of %s is %s, of the same organisation', (here, before) => {
    expect(earlierOccasion({ occasions, years }, here)?.id).toBe(before);
  });
});
