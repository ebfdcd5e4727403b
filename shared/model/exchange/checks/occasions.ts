import type { TableCells } from '../../../figures/definition.ts';
import { t } from '../../../text/messages/index.ts';
import type { ItemKind } from '../../item-kind.ts';
import type { FollowUp, Occasion } from '../../occasion.ts';
import type { Scale } from '../../scale.ts';
import type { Year } from '../../year.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';
import { textSections } from '../sections.ts';
import { dangling, type Names, namesFrom, namesOf, repeated, repeatedIds, repeatedKeys } from './names.ts';

export function occasionProblems(year: Year): Problem[] {
  return [
    ...repeatedIds(['occasions'], year.occasions),
    ...year.occasions.flatMap((occasion, index) => {
      const path = ['occasions', index];
      return [
        ...followUpProblems(year, occasion, [...path, 'followUps']),
        ...textProblems(year, occasion, [...path, 'texts']),
        ...tableProblems(year, occasion, [...path, 'tables']),
        ...controlProblems(year, occasion, [...path, 'control']),
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

function followUpProblems(year: Year, { followUps }: Occasion, list: Path): Problem[] {
  const items = namesOf(['items'], year.items);
  const kindOf = new Map(year.items.map((item) => [item.id, year.model.kinds.find(({ id }) => id === item.kind)]));
  return [
    ...followUps.flatMap((followUp, index) => {
      const kind = kindOf.get(followUp.item);
      return [
        ...dangling([...list, index, 'item'], followUp.item, items),
        ...(kind === undefined ? [] : statusProblems(year, followUp, kind, [...list, index])),
      ];
    }),
    ...repeated(
      list,
      followUps.map(({ item }) => item),
      ['item'],
    ),
  ];
}

/** A status must be a value of the scale that the item's kind has for that field. */
function statusProblems({ model }: Year, followUp: FollowUp, kind: ItemKind, path: Path): Problem[] {
  return STATUS_FIELDS.flatMap(([field, use]) => {
    const value = followUp[field];
    if (value === null) {
      return [];
    }
    const position = model.scales.findIndex((scale) => scale.use === use && kind.scales.includes(scale.id));
    const scale = model.scales[position];
    return scale === undefined
      ? [problemAt([...path, field], t('exchange:noScale', { kind: kind.id, use }))]
      : dangling([...path, field], value, namesOf(['model', 'scales', position, 'values'], scale.values));
  });
}

function textProblems({ model }: Year, { texts }: Occasion, list: Path): Problem[] {
  const sections = namesFrom(
    ['model', 'layouts'],
    model.layouts.flatMap((layout) => textSections(layout, []).map(({ key }) => key)),
  );
  return [
    ...texts.flatMap(({ section }, index) => dangling([...list, index, 'section'], section, sections)),
    ...repeated(
      list,
      texts.map(({ section }) => section),
      ['section'],
    ),
  ];
}

function tableProblems({ model }: Year, { tables }: Occasion, list: Path): Problem[] {
  const names = namesOf(['model', 'tables'], model.tables);
  return [
    ...tables.flatMap((cells, index) => {
      const position = model.tables.findIndex(({ id }) => id === cells.table);
      const definition = model.tables[position];
      const place = ['model', 'tables', position];
      return definition === undefined
        ? dangling([...list, index, 'table'], cells.table, names)
        : cellProblems(
            cells,
            [...list, index, 'cells'],
            namesOf([...place, 'rows'], definition.rows),
            namesOf([...place, 'columns'], definition.columns),
          );
    }),
    ...repeated(
      list,
      tables.map(({ table }) => table),
      ['table'],
    ),
  ];
}

function cellProblems({ cells }: TableCells, path: Path, rows: Names, columns: Names): Problem[] {
  return Object.entries(cells).flatMap(([row, values]) => [
    ...dangling([...path, row], row, rows),
    ...Object.keys(values).flatMap((column) => dangling([...path, row, column], column, columns)),
  ]);
}

function controlProblems({ control, model }: Year, occasion: Occasion, path: Path): Problem[] {
  const { followUps, answers } = occasion.control;
  const actions = namesOf(['control', 'actions'], control.actions);
  const questions = namesOf(['model', 'controlQuestions'], model.controlQuestions);
  const statuses = namesFrom(
    ['model', 'scales'],
    model.scales.filter(({ use }) => use === 'control-status').flatMap(({ values }) => values.map(({ id }) => id)),
  );
  return [
    ...followUps.flatMap(({ action, status }, index) => [
      ...dangling([...path, 'followUps', index, 'action'], action, actions),
      ...(status === null || statuses.ids.has(status)
        ? []
        : [problemAt([...path, 'followUps', index, 'status'], t('exchange:noControlStatus', { id: status }))]),
    ]),
    ...repeated(
      [...path, 'followUps'],
      followUps.map(({ action }) => action),
      ['action'],
    ),
    ...answers.flatMap((answer, index) => {
      const at = [...path, 'answers', index];
      const position = model.controlQuestions.findIndex(({ id }) => id === answer.question);
      const question = model.controlQuestions[position];
      return [
        ...dangling([...at, 'action'], answer.action, actions),
        ...(question === undefined
          ? dangling([...at, 'question'], answer.question, questions)
          : dangling(
              [...at, 'class'],
              answer.class,
              namesOf(['model', 'controlQuestions', position, 'classes'], question.classes),
            )),
      ];
    }),
    ...repeatedKeys(
      answers.map(({ action, question }, index) => ({
        key: t('exchange:answerKey', { action, question }),
        path: [...path, 'answers', index],
      })),
    ),
  ];
}
