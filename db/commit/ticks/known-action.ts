import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { build } from '../../query.ts';
import { quoted } from '../names.ts';
import type { Known } from '../plan.ts';

/** The action that something has been done about: its year, and its name inside a sentence. Refuses one that is not there. */
export function knownAction(known: Known, id: string) {
  const action = known.reader.first(build.selectFrom('control_action').select(['year', 'text']).where('id', '=', id));
  if (action === undefined) return refuse('not-found', t('store:action-not-found'), { field: 'action', details: id });
  return { year: action.year, thing: quoted(action.text) };
}
