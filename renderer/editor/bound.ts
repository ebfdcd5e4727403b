import { queryOptions } from '@tanstack/react-query';
import type { BoundData } from '../../shared/bound/bound-data.ts';
import { boundName } from '../../shared/bound/choices.ts';
import { isToldOtherwise, toldBy } from '../../shared/bound/told.ts';
import { chooseOccasion } from '../../shared/model/choose-occasion.ts';
import type { Binding } from '../../shared/text/bound.ts';
import { t } from '../../shared/text/messages/index.ts';
import { place } from '../app/place.ts';
import { api } from '../data/api.ts';
import { answered, client } from '../data/client.ts';
import { libraryRead } from '../data/reads.ts';

/** What the texts of the shown occasion can be bound to; asked for when a text that is bound to something is shown. */
export function boundHere() {
  const wanted = place.get().occasion;
  return queryOptions({
    queryKey: ['bound', { wanted }],
    queryFn: async (): Promise<BoundData> => {
      const occasion = chooseOccasion(await client.ensureQueryData(libraryRead), wanted);
      return occasion === null ? { of: [], sentences: {}, goals: {} } : answered(api.call('bound', { occasion: occasion.id }));
    },
    meta: { parts: ['library', 'model', 'items', 'figures', 'packages'] },
  });
}

/** Words that are bound, as they are shown. */
export interface ShownBound {
  readonly words: string;
  /** `changed`: somebody has written something else than the data says now; `lacking`: the data has nothing to say. */
  readonly state: 'told' | 'changed' | 'lacking';
  /** What they are bound to, and what it says where that is something else. */
  readonly about: string;
}

/** How bound words read now. */
export function shownBound(data: BoundData | undefined, binding: Binding): ShownBound {
  if (data === undefined) return { words: binding.said ?? '…', state: 'told', about: '' };
  const { words, fault } = toldBy(data, binding);
  const about = boundName(binding, data);
  if (binding.said !== undefined && isToldOtherwise(binding, words)) {
    return { words: binding.said, state: 'changed', about: t('bound:changed', { about, words }) };
  }
  return { words: binding.said ?? words, state: fault === null ? 'told' : 'lacking', about };
}
