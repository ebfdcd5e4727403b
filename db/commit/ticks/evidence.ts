import type { Command } from '../../../shared/api/commands.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { refuse } from '../../errors.ts';
import { joinKey } from '../../log/entities.ts';
import { readRow } from '../../log/rows.ts';
import { build } from '../../query.ts';
import { quoted } from '../names.ts';
import type { Known, WorkPlan } from '../plan.ts';
import { knownAction } from './known-action.ts';

/** A file must be in the store before it is evidence of anything. */
export function planEvidence(known: Known, command: Extract<Command, { type: 'evidence.add' }>): WorkPlan {
  const { reader } = known;
  const { type: _type, action, id, ...evidence } = command;
  const { year, thing } = knownAction(known, action);
  const { file, reference, tick, name } = evidence;
  if (readRow(reader, 'control_evidence', joinKey([action, id])) !== null) {
    refuse('conflict', t('store:id-exists', { id }), { field: 'id', details: id });
  }
  if (tick !== null && readRow(reader, 'control_tick', joinKey([action, tick])) === null) {
    refuse('not-found', t('store:tick-not-found'), { field: 'tick', details: tick });
  }
  if ((file === null) === (reference === null)) refuse('invalid-input', t('store:evidence-empty'), { field: 'reference' });
  if (file !== null) {
    const kept = reader.first(build.selectFrom('evidence_bytes').select('size').where('sha256', '=', file.sha256));
    if (kept?.size !== file.size) refuse('not-found', t('store:evidence-bytes-missing'), { field: 'file', details: file.sha256 });
  }
  const { person, at } = known.here();
  return {
    subject: { about: 'evidence-add', names: { thing, row: quoted(name) } },
    changesModel: false,
    work: (log) => {
      log.create('control_evidence', [action, id], { ...evidence, year, added: at.toISOString(), by: person, purged: null });
    },
  };
}

export function planRemovedEvidence(known: Known, { action, id }: Extract<Command, { type: 'evidence.remove' }>): WorkPlan {
  const { thing } = knownAction(known, action);
  const key = joinKey([action, id]);
  const evidence = readRow(known.reader, 'control_evidence', key);
  if (evidence === null) return refuse('not-found', t('store:evidence-not-found'), { field: 'id', details: id });
  return {
    subject: { about: 'evidence-remove', names: { thing, row: quoted(String(evidence.name)) } },
    changesModel: false,
    work: (log) => log.remove('control_evidence', key),
  };
}
