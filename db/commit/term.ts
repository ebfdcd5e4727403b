import type { Command } from '../../shared/api/commands.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { joinKey } from '../log/entities.ts';
import { readRow } from '../log/rows.ts';
import { quoted } from './names.ts';
import { type FieldPlan, type Known, planFor, type WorkPlan } from './plan.ts';
import { richTextOrNull } from './rich-text.ts';

type OnTerm<Type extends Command['type']> = Extract<Command, { type: Type }>;

export function planNewTerm(known: Known, { year, id, term }: OnTerm<'term.create'>): WorkPlan {
  // Refuses a year that is not there.
  known.modelOf(year);
  if (readRow(known.reader, 'glossary_term', joinKey([year, id])) !== null) {
    refuse('conflict', t('store:id-exists', { id }), { field: 'id', details: id });
  }
  return {
    subject: { about: 'term-create', names: { thing: quoted(term) } },
    changesModel: false,
    work: (log) => log.create('glossary_term', [year, id], { term, explanation: null }),
  };
}

export function planTerm(known: Known, command: OnTerm<'term.set'>): FieldPlan {
  const key = [command.year, command.id];
  const names = { thing: quoted(termOf(known, key)) };
  const plan = (value: FieldPlan['value']) =>
    planFor('glossary_term', key, command.field, {
      value,
      typed: true,
      subject: { about: `term-${command.field}`, names },
      needs: [],
    });
  return plan(command.field === 'term' ? command.value : richTextOrNull(command.value));
}

export function planRemovedTerm(known: Known, { year, id }: OnTerm<'term.remove'>): WorkPlan {
  const term = termOf(known, [year, id]);
  return {
    subject: { about: 'term-remove', names: { thing: quoted(term) } },
    changesModel: false,
    work: (log) => log.remove('glossary_term', joinKey([year, id])),
  };
}

/** The term as it is called; refuses one that is not there. */
function termOf({ reader }: Known, key: readonly string[]): string {
  const row = readRow(reader, 'glossary_term', joinKey(key));
  return row === null
    ? refuse('not-found', t('store:term-not-found'), { field: 'id', details: key.at(-1) ?? '' })
    : String(row.term);
}
