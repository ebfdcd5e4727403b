import type { Command } from '../../shared/api/commands.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { readRow } from '../log/rows.ts';
import { build } from '../query.ts';
import { readOrganisations } from '../read/organisations.ts';
import type { Known, WorkPlan } from './plan.ts';

/** The Word template of an organisation's documents, or none. Its file must be in the store already. */
export function planTemplate(
  { reader }: Known,
  { organisation, template }: Extract<Command, { type: 'template.set' }>,
): WorkPlan {
  const owner = readOrganisations(reader).find(({ id }) => id === organisation);
  if (owner === undefined) {
    return refuse('not-found', t('store:organisation-not-found'), { field: 'organisation', details: organisation });
  }
  const before = readRow(reader, 'word_template', organisation);
  const names = { organisation: owner.name.definite };
  if (template === null) {
    return {
      subject: { about: 'template-remove', names },
      changesModel: false,
      work: (log) => {
        if (before !== null) log.remove('word_template', organisation);
      },
    };
  }
  const file = reader.first(build.selectFrom('template_file').select('hash').where('hash', '=', template.file));
  if (file === undefined) return refuse('not-found', t('store:template-file-not-found'), { field: 'template.file' });
  return {
    subject: { about: 'template-set', names: { ...names, thing: template.name } },
    changesModel: false,
    work: (log) => {
      if (before === null) log.create('word_template', [organisation], template);
      else for (const [field, value] of Object.entries(template)) log.set('word_template', organisation, field, value);
    },
  };
}
