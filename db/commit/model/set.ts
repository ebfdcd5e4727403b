import type { Command } from '../../../shared/api/commands.ts';
import type { Organisation } from '../../../shared/model/organisation.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import type { FieldOf } from '../../log/entities.ts';
import type { Reader } from '../../query.ts';
import { readOrganisationsOfYear } from '../../read/organisations.ts';
import { writeOrganisations } from '../../year/write.ts';
import { quoted } from '../names.ts';
import type { Known, WorkPlan } from '../plan.ts';
import { refuseFaults } from './faults.ts';
import { namesOfItems, usesOfChapters, usesOfKindsAndScales, usesOfNumberStyles, usesOfReceivers } from './kept.ts';
import { homelessOfLayouts, homelessOfQuestions } from './said.ts';
import { goneFrom, refuseUsed, someOf, type Use } from './uses.ts';

type SetModel = Extract<Command, { type: 'model.set' }>;
type ModelField = Exclude<SetModel['field'], 'organisations'>;

const COLUMNS: Readonly<Record<ModelField, FieldOf<'year_model'>>> = {
  kinds: 'kinds',
  scales: 'scales',
  receivers: 'receivers',
  summary: 'summary',
  words: 'words',
  measuring: 'measuring',
  numberStyles: 'number_styles',
  controlQuestions: 'control_questions',
  charts: 'charts',
  layouts: 'layouts',
  reorganisations: 'reorganisations',
};

/**
 * One part of a year model, whole. Refuses, with what uses it, to take away what the year uses; refuses what does not hang
 * together. Nothing when the part is as it was.
 */
export function planModel(known: Known, command: SetModel): WorkPlan {
  const { reader } = known;
  const before = known.modelOf(command.year);
  const organisations = readOrganisationsOfYear(reader, command.year);
  const subject = { about: `model-${command.field}`, names: { year: String(before.year) } } as const;
  if (command.field === 'organisations') {
    refuseUsed(usesOfOrganisations(reader, before, organisations, command.value));
    refuseFaults(reader, before, command.value);
    const ids = command.value.map(({ id }) => id);
    return {
      subject,
      changesModel: true,
      work: (log) => {
        writeOrganisations(reader, log, command.value);
        log.set('year_model', before.id, 'organisations', ids);
      },
    };
  }

  const { field, value } = command;
  const after: YearModel = { ...before, [field]: value };
  const layouts = homelessOfLayouts(reader, before, after);
  const questions = homelessOfQuestions(reader, before, after);
  refuseUsed([
    ...usesOfKindsAndScales(reader, before, after),
    ...usesOfReceivers(reader, before, after),
    ...usesOfNumberStyles(before, after),
    ...usesOfChapters(before, after),
    ...layouts.uses,
    ...questions.uses,
  ]);
  refuseFaults(reader, after, organisations);
  return {
    subject,
    changesModel: true,
    work: (log) => {
      layouts.settle(log);
      questions.settle(log);
      // A year that nothing has moved in says nothing of it.
      log.set('year_model', before.id, COLUMNS[field], field === 'reorganisations' && value.length === 0 ? null : value);
    },
  };
}

function usesOfOrganisations(
  reader: Reader,
  model: YearModel,
  before: readonly Organisation[],
  after: readonly Organisation[],
): Use[] {
  return goneFrom(before, after).flatMap(({ id, name }) => {
    const what = t('store:model-thing.organisation', { name: quoted(name.definite) });
    const items = namesOfItems(reader, model, 'receiver', [id]);
    const headings = model.receivers.filter(({ receiver }) => receiver === id).map(({ heading }) => quoted(heading));
    const parts = after.filter(({ parent }) => parent === id).map((part) => quoted(part.name.definite));
    return [
      ...(model.organisation === id ? [{ what, by: t('store:model-user.year', { year: model.year }) }] : []),
      ...(items.length === 0 ? [] : [{ what, by: someOf(items) }]),
      ...(headings.length === 0 ? [] : [{ what, by: t('store:model-user.heading', { headings: someOf(headings) }) }]),
      ...(parts.length === 0 ? [] : [{ what, by: t('store:model-user.part', { parts: someOf(parts) }) }]),
    ];
  });
}
