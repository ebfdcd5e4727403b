import { t } from '../../../text/messages/index.ts';
import type { ChapterPart, Layout } from '../../layout.ts';
import type { Scale } from '../../scale.ts';
import type { Year } from '../../year.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';
import { textSections } from '../sections.ts';
import { dangling, danglingList, namesOf, repeated, repeatedIds, repeatedKeys } from './names.ts';

const MODEL: Path = ['model'];

/** What in the year model has the same id twice, or refers to something that the file does not hold. */
export function modelProblems(year: Year): Problem[] {
  const { model } = year;
  return [
    ...dangling([...MODEL, 'organisation'], model.organisation, namesOf(['organisations'], year.organisations)),
    ...kindProblems(year),
    ...scaleProblems(model.scales),
    ...receiverProblems(year),
    ...summaryProblems(year),
    ...repeatedIds([...MODEL, 'numberStyles'], model.numberStyles),
    ...questionProblems(year),
    ...tableProblems(year),
    ...repeatedIds([...MODEL, 'layouts'], model.layouts),
    ...model.layouts.flatMap((layout, index) => layoutProblems(year, layout, [...MODEL, 'layouts', index])),
  ];
}

function kindProblems({ model }: Year): Problem[] {
  const list = [...MODEL, 'kinds'];
  const scales = namesOf([...MODEL, 'scales'], model.scales);
  return [
    ...repeatedIds(list, model.kinds),
    ...model.kinds.flatMap((kind, index) => {
      const path = [...list, index, 'scales'];
      return [...danglingList(path, kind.scales, scales), ...unfitScales(path, kind.scales, model.scales)];
    }),
  ];
}

/** A follow-up of a plan item has one field for each use but the control's, so a kind has at most one scale for each. */
function unfitScales(path: Path, ids: readonly string[], scales: readonly Scale[]): Problem[] {
  const taken = new Map<string, string>();
  return ids.flatMap((id, index) => {
    const use = scales.find((scale) => scale.id === id)?.use;
    if (use === undefined) {
      return [];
    }
    if (use === 'control-status') {
      return [problemAt([...path, index], t('exchange:controlScale', { id }))];
    }
    const other = taken.get(use);
    taken.set(use, id);
    return other === undefined || other === id
      ? []
      : [problemAt([...path, index], t('exchange:secondScale', { id, other, use }))];
  });
}

function scaleProblems(scales: readonly Scale[]): Problem[] {
  const list = [...MODEL, 'scales'];
  return [
    ...repeatedIds(list, scales),
    ...scales.flatMap((scale, index) => repeatedIds([...list, index, 'values'], scale.values)),
  ];
}

function receiverProblems({ model, organisations }: Year): Problem[] {
  const list = [...MODEL, 'receivers'];
  const names = namesOf(['organisations'], organisations);
  return [
    ...model.receivers.flatMap(({ receiver }, index) => dangling([...list, index, 'receiver'], receiver, names)),
    ...repeated(
      list,
      model.receivers.map(({ receiver }) => receiver),
      ['receiver'],
    ),
  ];
}

function summaryProblems({ model }: Year): Problem[] {
  const path = [...MODEL, 'summary'];
  const kinds = namesOf([...MODEL, 'kinds'], model.kinds);
  const scale = model.scales.find(({ id }) => id === model.summary.scale);
  return [
    ...dangling([...path, 'scale'], model.summary.scale, namesOf([...MODEL, 'scales'], model.scales)),
    ...(scale !== undefined && scale.use !== 'colour'
      ? [problemAt([...path, 'scale'], t('exchange:wrongUse', { id: scale.id, use: scale.use, needed: 'colour' }))]
      : []),
    ...model.summary.rows.flatMap((row, index) => danglingList([...path, 'rows', index, 'kinds'], row.kinds, kinds)),
  ];
}

function questionProblems({ model }: Year): Problem[] {
  const list = [...MODEL, 'controlQuestions'];
  return [
    ...repeatedIds(list, model.controlQuestions),
    ...model.controlQuestions.flatMap((question, index) => repeatedIds([...list, index, 'classes'], question.classes)),
  ];
}

function tableProblems({ model, items }: Year): Problem[] {
  const list = [...MODEL, 'tables'];
  const styles = namesOf([...MODEL, 'numberStyles'], model.numberStyles);
  const itemNames = namesOf(['items'], items);
  return [
    ...repeatedIds(list, model.tables),
    ...model.tables.flatMap((table, index) => {
      const path = [...list, index];
      return [
        ...dangling([...path, 'numberStyle'], table.numberStyle, styles),
        ...repeatedIds([...path, 'columns'], table.columns),
        ...table.columns.flatMap((column, at) => dangling([...path, 'columns', at, 'numberStyle'], column.numberStyle, styles)),
        ...repeatedIds([...path, 'rows'], table.rows),
        ...dangling([...path, 'item'], table.item, itemNames),
      ];
    }),
  ];
}

function layoutProblems(year: Year, layout: Layout, path: Path): Problem[] {
  return [
    ...repeatedIds([...path, 'chapters'], layout.chapters),
    // One text has one place in a document. Two layouts may share it: the same words in the interim and the annual report.
    ...repeatedKeys(textSections(layout, path)),
    ...layout.chapters.flatMap((chapter, chapterIndex) =>
      chapter.parts.flatMap((part, index) => partProblems(year, part, [...path, 'chapters', chapterIndex, 'parts', index])),
    ),
  ];
}

function partProblems({ model, items }: Year, part: ChapterPart, path: Path): Problem[] {
  switch (part.type) {
    case 'legend':
      return danglingList([...path, 'scales'], part.scales, namesOf([...MODEL, 'scales'], model.scales));
    case 'item':
      return dangling([...path, 'item'], part.item, namesOf(['items'], items));
    case 'table':
      return dangling([...path, 'table'], part.table, namesOf([...MODEL, 'tables'], model.tables));
    case 'text':
    case 'summary':
    case 'control':
    case 'assessment':
      return [];
  }
}
