import type { Command } from '../../shared/api/commands.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { joinKey } from '../log/entities.ts';
import { readRow } from '../log/rows.ts';
import { nextWordPosition } from '../read/own-words.ts';
import type { Known, WorkPlan } from './plan.ts';

type WordCommand = Extract<Command, { type: 'word.add' | 'word.remove' }>;

/** A word into an organisation's own list, or out of it; nothing when it is there, or gone, already. */
export function planOwnWord({ reader }: Known, { type, organisation, word }: WordCommand): WorkPlan {
  if (readRow(reader, 'organisation', organisation) === null) {
    return refuse('not-found', t('store:organisation-not-found'), { field: 'organisation', details: organisation });
  }
  const key = [organisation, word];
  const isThere = readRow(reader, 'own_word', joinKey(key)) !== null;
  return {
    subject: { about: type === 'word.add' ? 'word-add' : 'word-remove', names: { thing: word } },
    changesModel: false,
    work: (log) => {
      if (type === 'word.add' && !isThere) log.create('own_word', key, { position: nextWordPosition(reader) });
      if (type === 'word.remove' && isThere) log.remove('own_word', joinKey(key));
    },
  };
}
