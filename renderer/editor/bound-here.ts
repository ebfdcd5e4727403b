import { queryOptions } from '@tanstack/react-query';
import type { BoundData } from '../../shared/bound/bound-data.ts';
import { chooseOccasion } from '../../shared/model/choose-occasion.ts';
import type { Binding } from '../../shared/text/bound.ts';
import { place } from '../app/place.ts';
import { api } from '../data/api.ts';
import { answered, client } from '../data/client.ts';
import { libraryRead } from '../data/reads.ts';

/** Words that are bound, as they are shown. */
export interface ShownBound {
  readonly words: string;
  /** `changed`: somebody has written something else than the data says now; `lacking`: the data has nothing to say. */
  readonly state: 'told' | 'changed' | 'lacking';
  /** What they are bound to, and what it says where that is something else. */
  readonly about: string;
}

/** What the texts of an occasion can be bound to, and how bound words read from that. */
export interface BoundNow {
  readonly data: BoundData;
  readonly shown: (binding: Binding) => ShownBound;
}

/**
 * What the texts of the shown occasion can be bound to; asked for when a text that is bound to something is shown. The code that tells
 * it comes with it, since most windows never need it.
 */
export function boundHere() {
  const wanted = place.get().occasion;
  return queryOptions({
    queryKey: ['bound', { wanted }],
    queryFn: async (): Promise<BoundNow> => {
      const { shownBound } = await import('./shown-bound.ts');
      const occasion = chooseOccasion(await client.ensureQueryData(libraryRead), wanted);
      const data: BoundData =
        occasion === null ? { of: [], sentences: {}, goals: {} } : await answered(api.call('bound', { occasion: occasion.id }));
      return { data, shown: (binding) => shownBound(data, binding) };
    },
    meta: { parts: ['library', 'model', 'items', 'figures', 'packages'] },
  });
}

/** How bound words read now; as long as that is not known, what somebody has written over them. */
export function shownNow(now: BoundNow | undefined, binding: Binding): ShownBound {
  return now?.shown(binding) ?? { words: binding.said ?? '…', state: 'told', about: '' };
}
