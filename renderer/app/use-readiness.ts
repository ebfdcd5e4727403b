import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { OccasionHead } from '../../shared/api/views.ts';
import { type Readiness, type ReadinessInput, readiness } from '../../shared/report/progress.ts';
import { client } from '../data/client.ts';
import { controlRead, itemsRead, modelRead, textsRead } from '../data/reads.ts';

/** What the readiness of an occasion is counted from; null until it has been read. */
export function useReadinessInput(occasion: OccasionHead, enabled = true): ReadinessInput | null {
  const model = useQuery({ ...modelRead(occasion.id), enabled }).data?.model;
  // Counted after what was changed has been painted.
  const items = useDeferredValue(useQuery({ ...itemsRead(occasion.id), enabled }).data);
  const texts = useQuery({ ...textsRead(occasion.id), enabled }).data;
  const control = useQuery({ ...controlRead(occasion.id), enabled }).data;
  return useMemo(
    () => (model && items && texts && control ? { model, occasion, ...items, texts, control } : null),
    [model, occasion, items, texts, control],
  );
}

/** How much of the occasion is ready and what is missing; null until it has been read. */
export function useReadiness(occasion: OccasionHead, enabled = true): Readiness | null {
  const input = useReadinessInput(occasion, enabled);
  return useMemo(() => (input === null ? null : readiness(input)), [input]);
}

/** The same when somebody asks before it has been counted. */
export async function readinessNow(occasion: OccasionHead): Promise<Readiness> {
  const [{ model }, items, texts, control] = await Promise.all([
    client.fetchQuery(modelRead(occasion.id)),
    client.fetchQuery(itemsRead(occasion.id)),
    client.fetchQuery(textsRead(occasion.id)),
    client.fetchQuery(controlRead(occasion.id)),
  ]);
  return readiness({ model, occasion, ...items, texts, control });
}
