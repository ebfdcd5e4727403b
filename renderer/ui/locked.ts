import type { OccasionHead } from '../../shared/api/views.ts';

/** Whether the occasion can be read only. */
export function isLocked(occasions: readonly OccasionHead[], id: string): boolean {
  return occasions.find((one) => one.id === id)?.state === 'locked';
}
