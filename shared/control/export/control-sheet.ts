import {
  type CellLook,
  linesIn,
  type SheetModel,
  type SheetModelCell,
  type SheetModelRow,
} from '../../figures/export/sheet-model.ts';
import type { YearModel } from '../../model/year-model.ts';
import { t } from '../../text/messages/index.ts';
import { toPlainText } from '../../text/plain-text.ts';
import type { ControlAction, ControlAnswer, ControlFollowUp, ControlPlan } from '../control.ts';
import { rhythmWords } from '../rhythm.ts';

/** A year's plan with what is said of it on an occasion. */
export interface ListedControl {
  readonly model: YearModel;
  /** "helår 2024-12-31" */
  readonly occasion: string;
  readonly plan: ControlPlan;
  readonly followUps: readonly ControlFollowUp[];
  readonly answers: readonly ControlAnswer[];
}

const PLAIN: CellLook = { bold: false, align: 'start', line: 'none', wrap: true };
const TITLE: CellLook = { ...PLAIN, bold: true, wrap: false };
const HEAD: CellLook = { ...PLAIN, bold: true, line: 'below' };

type Content = string | null | { readonly date: string | null };

/** The whole list as a sheet: one row an action, with its area and risk in each, so that it can be sorted and filtered. */
export function controlSheet(listed: ListedControl): SheetModel {
  const { model, plan, occasion } = listed;
  const columns = columnsOf(listed);
  const widths = columns.map(({ width }) => width);
  // Not every spreadsheet makes room for the lines of a text by itself.
  const row = (cells: readonly SheetModelCell[]): SheetModelRow => ({
    cells,
    lines: Math.max(...cells.map((one, at) => (one.type === 'text' ? linesIn(one.text, widths[at] ?? 1) : 1))),
  });
  return {
    name: t('controlReport:name.list'),
    widths,
    rows: [
      { cells: [text(t('controlReport:sheet.title', { year: model.year, occasion }), TITLE)], lines: null },
      { cells: [], lines: null },
      row(columns.map(({ heading }) => text(heading, HEAD))),
      ...plan.areas
        .flatMap(({ id }) => plan.risks.filter(({ area }) => area === id))
        .flatMap((risk) => plan.actions.filter((action) => action.risk === risk.id))
        .map((action) => row(columns.map(({ of }) => cell(of(action))))),
    ],
    merged: [],
    still: { rows: 3, columns: 1 },
    isList: true,
  };
}

interface Column {
  readonly heading: string;
  readonly width: number;
  readonly of: (action: ControlAction) => Content;
}

function columnsOf({ model, plan, followUps, answers }: ListedControl): Column[] {
  const areas = new Map(plan.areas.map(({ id, name }) => [id, name]));
  const risks = new Map(plan.risks.map((risk) => [risk.id, risk]));
  const said = new Map(followUps.map((one) => [one.action, one]));
  const statuses = new Map(
    model.scales.filter(({ use }) => use === 'control-status').flatMap(({ values }) => values.map(({ id, word }) => [id, word])),
  );
  const yes = (is: boolean | undefined) => (is === true ? t('controlReport:sheet.yes') : null);
  const { words } = model;
  return [
    { heading: t('controlReport:sheet.area'), width: 20, of: ({ risk }) => areas.get(risks.get(risk)?.area ?? '') ?? null },
    { heading: t('controlReport:sheet.risk'), width: 40, of: ({ risk }) => risks.get(risk)?.text ?? null },
    {
      heading: t('controlReport:sheet.requirements'),
      width: 8,
      of: ({ risk }) => risks.get(risk)?.requirements.join(', ') ?? null,
    },
    { heading: t('control:field.owner'), width: 18, of: ({ risk }) => risks.get(risk)?.owner ?? null },
    { heading: t('control:field.source'), width: 18, of: ({ risk }) => risks.get(risk)?.source ?? null },
    { heading: words.controlAction, width: 40, of: (action) => action.text },
    {
      heading: t('controlReport:sheet.regionWide'),
      width: 22,
      of: (action) => yes(action.regionWide || risks.get(action.risk)?.regionWide),
    },
    { heading: t('control:field.kind'), width: 12, of: ({ kind }) => (kind === null ? null : t(`control:kind.${kind}`)) },
    { heading: t('control:field.responsible'), width: 18, of: ({ responsible }) => responsible },
    { heading: t('control:field.every'), width: 16, of: ({ rhythm }) => (rhythm === null ? null : rhythmWords(rhythm)) },
    { heading: t('control:field.due'), width: 12, of: ({ due }) => ({ date: due }) },
    { heading: t('controlReport:sheet.steps'), width: 30, of: ({ steps }) => steps.join('\n') },
    { heading: words.controlStatus, width: 14, of: ({ id }) => statuses.get(said.get(id)?.status ?? '') ?? null },
    ...model.controlQuestions.map(
      (question): Column => ({
        heading: question.text,
        width: 24,
        of: ({ id }) => {
          const answer = answers.find((one) => one.action === id && one.question === question.id);
          return answer?.text ?? question.classes.find((one) => one.id === answer?.class)?.word ?? null;
        },
      }),
    ),
    { heading: words.comment, width: 60, of: ({ id }) => toPlainText(said.get(id)?.comment ?? null) },
    { heading: t('views:grid.ready'), width: 8, of: ({ id }) => yes(said.get(id)?.ready) },
  ];
}

function cell(content: Content): SheetModelCell {
  if (content !== null && typeof content === 'object') {
    return content.date === null ? { type: 'blank', look: PLAIN } : { type: 'date', date: content.date, look: PLAIN };
  }
  return content === null || content === '' ? { type: 'blank', look: PLAIN } : text(content, PLAIN);
}

function text(words: string, look: CellLook): SheetModelCell {
  return { type: 'text', text: words, look };
}
