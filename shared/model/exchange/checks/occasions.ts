import type { ColumnVersion } from '../../../figures/column-version.ts';
import type { TableCells } from '../../../figures/definition.ts';
import { t } from '../../../text/messages/index.ts';
import type { FollowUp, Occasion } from '../../occasion.ts';
import type { Scale } from '../../scale.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';
import { dangling, repeated, repeatedIds, repeatedKeys } from './names.ts';
import type { YearNames } from './year-names.ts';

/** What is said twice of the same thing on an occasion, or of something that the file does not hold. */
export function occasionProblems(occasions: readonly Occasion[], names: YearNames): Problem[] {
  return [
    ...repeatedIds(['occasions'], occasions),
    ...occasions.flatMap(({ followUps, texts, boardTexts = [], tables, accepted = [], control }, index) => {
      const at = (...path: Path): Path => ['occasions', index, ...path];
      return [
        ...followUpProblems(followUps, at('followUps'), names),
        ...textProblems(texts, at('texts'), names),
        ...boardTextProblems(boardTexts, at('boardTexts'), names),
        ...tableProblems(tables, at('tables'), names),
        ...repeated(
          at('accepted'),
          accepted.map(({ finding }) => finding),
          ['finding'],
        ),
        ...controlFollowUpProblems(control.followUps, at('control', 'followUps'), names),
        ...answerProblems(control, at('control'), names),
      ];
    }),
  ];
}

/** The field of a follow-up that holds a value of a scale, by what the scale is used for. */
const STATUS_FIELDS = [
  ['colour', 'colour'],
  ['arrow', 'arrow'],
  ['status', 'indicator-status'],
] as const satisfies readonly (readonly [keyof FollowUp, Scale['use']])[];

function followUpProblems(followUps: Occasion['followUps'], list: Path, names: YearNames): Problem[] {
  const items = followUps.map(({ item }) => item);
  return [
    ...followUps.flatMap((followUp, index) => [
      ...dangling([...list, index, 'item'], followUp.item, names.items),
      ...statusProblems(followUp, [...list, index], names),
      ...(followUp.taken ?? []).flatMap(({ board }, place) =>
        dangling([...list, index, 'taken', place, 'board'], board, names.organisations),
      ),
    ]),
    ...repeated(list, items, ['item']),
  ];
}

/** A status must be a value of the scale that the item's kind has for that field. */
function statusProblems(followUp: FollowUp, path: Path, { kindOf, statusesOf }: YearNames): Problem[] {
  const kind = kindOf.get(followUp.item);
  const statuses = kind === undefined ? undefined : statusesOf.get(kind);
  if (kind === undefined || statuses === undefined) {
    return [];
  }
  return STATUS_FIELDS.flatMap(([field, use]) => {
    const value = followUp[field];
    const values = statuses.get(use);
    if (value === null) {
      return [];
    }
    return values === undefined
      ? [problemAt([...path, field], t('exchange:noScale', { kind, use }))]
      : dangling([...path, field], value, values);
  });
}

function textProblems(texts: Occasion['texts'], list: Path, names: YearNames): Problem[] {
  const sections = texts.map(({ section }) => section);
  return [
    ...sections.flatMap((section, index) => dangling([...list, index, 'section'], section, names.sections)),
    ...repeated(list, sections, ['section']),
  ];
}

function boardTextProblems(texts: NonNullable<Occasion['boardTexts']>, list: Path, names: YearNames): Problem[] {
  return [
    ...texts.flatMap(({ board }, index) => dangling([...list, index, 'board'], board, names.organisations)),
    ...repeatedKeys(texts.map(({ board, section }, index) => ({ key: `${board}, ${section}`, path: [...list, index] }))),
  ];
}

function tableProblems(tables: Occasion['tables'], list: Path, names: YearNames): Problem[] {
  const ids = tables.map(({ table }) => table);
  return [
    ...tables.flatMap((cells, index) => [
      ...dangling([...list, index, 'table'], cells.table, names.tables),
      ...cellProblems(cells.table, cells.cells, [...list, index, 'cells'], names),
      ...cellProblems(cells.table, cells.about ?? {}, [...list, index, 'about'], names),
      ...versionProblems(cells, [...list, index, 'versions'], names),
    ]),
    ...repeated(list, ids, ['table']),
  ];
}

/** A version is what stood once: it may have a row that the table no longer has, but hangs on a column. */
function versionProblems({ table, versions = [] }: TableCells, path: Path, { columnsOf }: YearNames): Problem[] {
  const columns = columnsOf.get(table);
  const hanging = ({ column }: ColumnVersion, index: number) =>
    columns === undefined ? [] : dangling([...path, index, 'column'], column, columns);
  return [...repeatedIds(path, versions), ...versions.flatMap(hanging)];
}

type ByCell = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function cellProblems(table: string, cells: ByCell, path: Path, { rowsOf, columnsOf }: YearNames): Problem[] {
  const rows = rowsOf.get(table);
  const columns = columnsOf.get(table);
  if (rows === undefined || columns === undefined) {
    return [];
  }
  return Object.entries(cells).flatMap(([row, values]) => [
    ...dangling([...path, row], row, rows),
    ...Object.keys(values).flatMap((column) => dangling([...path, row, column], column, columns)),
  ]);
}

function controlFollowUpProblems(followUps: Occasion['control']['followUps'], list: Path, names: YearNames): Problem[] {
  const actions = followUps.map(({ action }) => action);
  return [
    ...followUps.flatMap(({ action, status }, index) => [
      ...dangling([...list, index, 'action'], action, names.actions),
      ...(status === null || names.controlStatuses.ids.has(status)
        ? []
        : [problemAt([...list, index, 'status'], t('exchange:noControlStatus', { id: status }))]),
    ]),
    ...repeated(list, actions, ['action']),
  ];
}

/** Answers at actions; answers about risks with the actions where they are printed, each the risk's own. No answer stands twice. */
function answerProblems({ answers, riskAnswers }: Occasion['control'], path: Path, names: YearNames): Problem[] {
  const places = riskAnswers.flatMap(({ question, printed }, index) =>
    printed.map((place, at) => ({ ...place, question, path: [...path, 'riskAnswers', index, 'printed', at] })),
  );
  const byAction = [...answers.map((answer, index) => ({ ...answer, path: [...path, 'answers', index] })), ...places];
  return [
    ...byAction.flatMap(({ action, ...answer }) => [
      ...dangling([...answer.path, 'action'], action, names.actions),
      ...questionProblems(answer, answer.path, names),
    ]),
    ...repeatedKeys(
      byAction.map(({ action, question, path: at }) => ({ key: t('exchange:answerKey', { action, question }), path: at })),
    ),
    ...riskAnswers.flatMap((answer, index) => {
      const at = [...path, 'riskAnswers', index];
      return [
        ...dangling([...at, 'risk'], answer.risk, names.risks),
        ...questionProblems(answer, at, names),
        ...answer.printed.flatMap(({ action }, place) =>
          names.riskOf.get(action) === answer.risk || !names.actions.ids.has(action)
            ? []
            : [problemAt([...at, 'printed', place, 'action'], t('exchange:notOfRisk', { action, risk: answer.risk }))],
        ),
      ];
    }),
    ...repeatedKeys(
      riskAnswers.map(({ risk, question }, index) => ({
        key: t('exchange:answerKey', { action: risk, question }),
        path: [...path, 'riskAnswers', index],
      })),
    ),
  ];
}

function questionProblems(
  { question, class: answer }: { readonly question: string; readonly class: string | null },
  path: Path,
  names: YearNames,
): Problem[] {
  const classes = names.classesOf.get(question);
  return [
    ...dangling([...path, 'question'], question, names.questions),
    ...(classes === undefined ? [] : dangling([...path, 'class'], answer, classes)),
  ];
}
