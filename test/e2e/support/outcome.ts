import type { CallInput } from '../../../shared/api/contract.ts';
import { okOf } from '../../support/store.ts';
import type { Program } from './program.ts';

/** A field of the open year to write in: the outcome of one indicator on one occasion. */
export interface OutcomePlace {
  readonly occasion: string;
  readonly item: string;
}

/** The first field of the year that is open. */
export async function outcomePlace({ call }: Program): Promise<OutcomePlace> {
  const occasion = okOf(await call('library')).occasions.find(({ state }) => state === 'open');
  if (occasion === undefined) throw new Error('the store has no open occasion');
  const items = okOf(await call('items', { occasion: occasion.id }));
  const item = items.followUps.find(({ outcome }) => outcome !== null)?.item ?? items.items[0]?.id;
  if (item === undefined) throw new Error('the year has no items');
  return { occasion: occasion.id, item };
}

/** The command that writes an outcome. */
export function writing(place: OutcomePlace, value: string): CallInput<'commit'> {
  return { type: 'follow-up.set', ...place, field: 'outcome', value };
}

/** The outcome as the store has it. */
export async function outcomeAt({ call }: Program, { occasion, item }: OutcomePlace): Promise<string | null> {
  const { followUps } = okOf(await call('items', { occasion }));
  return followUps.find((followUp) => followUp.item === item)?.outcome ?? null;
}
