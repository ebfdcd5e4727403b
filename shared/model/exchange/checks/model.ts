import { t } from '../../../text/messages/index.ts';
import type { ChapterPart, Layout } from '../../layout.ts';
import { isOfControl } from '../../scale-names.ts';
import type { YearModel } from '../../year-model.ts';
import { type Path, type Problem, problemAt } from '../problem.ts';
import { chartProblems } from './charts.ts';
import { dangling, danglingList, repeated, repeatedIds, repeatedKeys } from './names.ts';
import { tableProblems } from './tables.ts';
import type { YearNames } from './year-names.ts';

/** What in the year model has the same id twice, or refers to something that the file does not hold. */
export function modelProblems(model: YearModel, names: YearNames): Problem[] {
  const at = (...path: Path): Path => ['model', ...path];
  return [
    ...dangling(at('organisation'), model.organisation, names.organisations),
    ...kindProblems(model.kinds, at('kinds'), names),
    ...repeatedIds(at('scales'), model.scales),
    ...model.scales.flatMap(({ values }, index) => repeatedIds(at('scales', index, 'values'), values)),
    ...receiverProblems(model.receivers, at('receivers'), names),
    ...summaryProblems(model.summary, at('summary'), names),
    ...repeatedIds(at('numberStyles'), model.numberStyles),
    ...repeatedIds(at('controlQuestions'), model.controlQuestions),
    ...model.controlQuestions.flatMap(({ classes }, index) => repeatedIds(at('controlQuestions', index, 'classes'), classes)),
    ...repeatedIds(at('tables'), model.tables),
    ...model.tables.flatMap((table, index) => tableProblems(table, at('tables', index), names)),
    ...repeatedIds(at('charts'), model.charts),
    ...model.charts.flatMap((chart, index) => chartProblems(chart, at('charts', index), names)),
    ...repeatedIds(at('layouts'), model.layouts),
    ...model.layouts.flatMap((layout, index) => layoutProblems(layout, at('layouts', index), names)),
    ...repeatedIds(at('reorganisations'), model.reorganisations ?? []),
    ...(model.reorganisations ?? []).flatMap(({ from, to }, index) => [
      ...dangling(at('reorganisations', index, 'from'), from, names.organisations),
      ...dangling(at('reorganisations', index, 'to'), to, names.organisations),
    ]),
  ];
}

function kindProblems(kinds: YearModel['kinds'], list: Path, names: YearNames): Problem[] {
  return [
    ...repeatedIds(list, kinds),
    ...kinds.flatMap(({ scales, giver }, index) => {
      const path = [...list, index, 'scales'];
      return [
        ...danglingList(path, scales, names.scales),
        ...unfitScales(path, scales, names),
        ...(giver === undefined ? [] : dangling([...list, index, 'giver'], giver, names.organisations)),
      ];
    }),
  ];
}

/** A follow-up of a plan item has one field for each use but the control's, so a kind has at most one scale for each. */
function unfitScales(path: Path, scales: readonly string[], { uses }: YearNames): Problem[] {
  const taken = new Map<string, string>();
  return scales.flatMap((id, index) => {
    const use = uses.get(id);
    if (use === undefined) {
      return [];
    }
    if (isOfControl(use)) {
      return [problemAt([...path, index], t('exchange:controlScale', { id }))];
    }
    const other = taken.get(use);
    taken.set(use, id);
    return other === undefined || other === id
      ? []
      : [problemAt([...path, index], t('exchange:secondScale', { id, other, use }))];
  });
}

function receiverProblems(receivers: YearModel['receivers'], list: Path, names: YearNames): Problem[] {
  const ids = receivers.map(({ receiver }) => receiver);
  return [
    ...ids.flatMap((id, index) => dangling([...list, index, 'receiver'], id, names.organisations)),
    ...repeated(list, ids, ['receiver']),
  ];
}

function summaryProblems({ scale: id, rows }: YearModel['summary'], path: Path, names: YearNames): Problem[] {
  const use = names.uses.get(id);
  const isUnfit = use !== undefined && use !== 'colour';
  return [
    ...dangling([...path, 'scale'], id, names.scales),
    ...(isUnfit ? [problemAt([...path, 'scale'], t('exchange:wrongUse', { id, use, needed: 'colour' }))] : []),
    ...rows.flatMap(({ kinds }, index) => danglingList([...path, 'rows', index, 'kinds'], kinds, names.kinds)),
  ];
}

function layoutProblems(layout: Layout, path: Path, names: YearNames): Problem[] {
  return [
    ...repeatedIds([...path, 'chapters'], layout.chapters),
    ...layout.chapters.flatMap(({ parts, begins }, chapter) => {
      const list = [...path, 'chapters', chapter, 'parts'];
      return [
        ...dangling([...path, 'chapters', chapter, 'begins', 'organisation'], begins?.organisation ?? null, names.organisations),
        ...repeatedTexts(parts, list),
        ...parts.flatMap((part, index) => partProblems(part, [...list, index], names)),
      ];
    }),
  ];
}

/** A text may stand in several chapters and in several layouts; a chapter that says the same twice is a mistake. */
function repeatedTexts(parts: readonly ChapterPart[], list: Path): Problem[] {
  return repeatedKeys(
    parts.flatMap((part, index) => (part.type === 'text' ? [{ key: part.section, path: [...list, index, 'section'] }] : [])),
  );
}

function partProblems(part: ChapterPart, path: Path, names: YearNames): Problem[] {
  switch (part.type) {
    case 'legend':
      return danglingList([...path, 'scales'], part.scales, names.scales);
    case 'item':
      return dangling([...path, 'item'], part.item, names.items);
    case 'items':
      return [
        ...danglingList([...path, 'kinds'], part.kinds ?? [], names.kinds),
        ...danglingList([...path, 'givers'], part.givers ?? [], names.organisations),
        ...danglingList([...path, 'receivers'], part.receivers ?? [], names.organisations),
        ...(part.under === undefined ? [] : dangling([...path, 'under'], part.under, names.items)),
      ];
    case 'table':
      return [
        ...dangling([...path, 'table'], part.table, names.tables),
        ...danglingList([...path, 'columns'], part.columns ?? [], names.columnsOf.get(part.table) ?? names.tables),
      ];
    case 'text':
      return part.of === undefined ? [] : dangling([...path, 'of'], part.of, names.sections);
    case 'summary':
      return danglingList([...path, 'kinds'], part.kinds ?? [], names.kinds);
    // A layout of the boards' own, which are not in the file.
    case 'boards':
    case 'glossary':
    case 'control':
    case 'assessment':
    case 'intro':
    case 'organisation':
    case 'requirements':
      return [];
  }
}
