import type { Command } from '../../shared/api/commands.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { readRow } from '../log/rows.ts';
import { build } from '../query.ts';
import { readOrganisations } from '../read/organisations.ts';
import type { Known, WorkPlan } from './plan.ts';

type SetTemplate = Extract<Command, { type: 'template.set' | 'slide-template.set' }>;

/** Where each kind of template stands, and what the log says of it. */
const KINDS = {
  'template.set': { entity: 'word_template', set: 'template-set', remove: 'template-remove' },
  'slide-template.set': { entity: 'slide_template', set: 'slide-template-set', remove: 'slide-template-remove' },
} as const;

/** The template of an organisation's documents or slides, or none. Its file must be in the store already. */
export function planTemplate({ reader }: Known, { type, organisation, template }: SetTemplate): WorkPlan {
  const { entity, set, remove } = KINDS[type];
  const owner = readOrganisations(reader).find(({ id }) => id === organisation);
  if (owner === undefined) {
    return refuse('not-found', t('store:organisation-not-found'), { field: 'organisation', details: organisation });
  }
  const before = readRow(reader, entity, organisation);
  const names = { organisation: owner.name.definite };
  if (template === null) {
    return {
      subject: { about: remove, names },
      changesModel: false,
      work: (log) => {
        if (before !== null) log.remove(entity, organisation);
      },
    };
  }
  const file = reader.first(build.selectFrom('template_file').select('hash').where('hash', '=', template.file));
  if (file === undefined) return refuse('not-found', t('store:template-file-not-found'), { field: 'template.file' });
  return {
    subject: { about: set, names: { ...names, thing: template.name } },
    changesModel: false,
    work: (log) => {
      if (before === null) log.create(entity, [organisation], template);
      else for (const [field, value] of Object.entries(template)) log.set(entity, organisation, field, value);
    },
  };
}
