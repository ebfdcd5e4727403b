import type { BoundData } from '../../shared/bound/bound-data.ts';
import { boundName } from '../../shared/bound/choices.ts';
import { isToldOtherwise, toldBy } from '../../shared/bound/told.ts';
import type { Binding } from '../../shared/text/bound.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { ShownBound } from './bound-here.ts';

/** How bound words read now. */
export function shownBound(data: BoundData, binding: Binding): ShownBound {
  const { words, fault } = toldBy(data, binding);
  const about = boundName(binding, data);
  if (binding.said !== undefined && isToldOtherwise(binding, words)) {
    return { words: binding.said, state: 'changed', about: t('bound:changed', { about, words }) };
  }
  return { words: binding.said ?? words, state: fault === null ? 'told' : 'lacking', about };
}
