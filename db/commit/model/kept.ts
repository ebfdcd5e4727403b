import { numberStyleWords } from '../../../shared/figures/number-style-words.ts';
import { NumberRange } from '../../../shared/model/plan-item.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { build, type Reader } from '../../query.ts';
import { fromJsonOrNull } from '../../read/json.ts';
import { fitsKind, STATUS_FIELDS } from '../item/statuses.ts';
import { itemName, quoted } from '../names.ts';
import { goneFrom, someOf, type Use } from './uses.ts';

/** What of a year needs something that its model has and the changed model has not: kinds, scales and their values. */
export function usesOfKindsAndScales(reader: Reader, before: YearModel, after: YearModel): Use[] {
  return [...usesOfKinds(reader, before, after), ...usesOfScales(before, after), ...usesOfStatuses(reader, before, after)];
}

function usesOfKinds(reader: Reader, before: YearModel, after: YearModel): Use[] {
  return goneFrom(before.kinds, after.kinds).flatMap(({ id, singular }) => {
    const what = t('store:model-thing.kind', { name: quoted(singular) });
    const items = namesOfItems(reader, before, 'kind', [id]);
    const rows = after.summary.rows.filter(({ kinds }) => kinds.includes(id)).map(({ label }) => quoted(label));
    const chapters = after.layouts
      .flatMap((layout) => layout.chapters)
      .filter(({ parts }) => parts.some((part) => part.type === 'items' && part.kinds?.includes(id) === true))
      .map(({ title }) => quoted(title));
    return [
      ...(chapters.length === 0 ? [] : [{ what, by: t('store:model-user.chapter', { chapters: someOf(chapters) }) }]),
      ...(items.length === 0 ? [] : [{ what, by: someOf(items) }]),
      ...(rows.length === 0 ? [] : [{ what, by: t('store:model-user.summary', { rows: someOf(rows) }) }]),
    ];
  });
}

function usesOfScales(before: YearModel, after: YearModel): Use[] {
  const chapters = after.layouts.flatMap((layout) => layout.chapters);
  return goneFrom(before.scales, after.scales).flatMap(({ id, name }) => {
    const what = t('store:model-thing.scale', { name: quoted(name) });
    const kinds = after.kinds.filter(({ scales }) => scales.includes(id)).map(({ singular }) => quoted(singular));
    const legends = chapters
      .filter(({ parts }) => parts.some((part) => part.type === 'legend' && part.scales.includes(id)))
      .map(({ title }) => quoted(title));
    return [
      ...(kinds.length === 0 ? [] : [{ what, by: t('store:model-user.kind', { kinds: someOf(kinds) }) }]),
      ...(after.summary.scale === id ? [{ what, by: t('store:model-user.summary-rule') }] : []),
      ...(legends.length === 0 ? [] : [{ what, by: t('store:model-user.legend', { chapters: someOf(legends) }) }]),
    ];
  });
}

/** Values that have been given to items and actions, and would no longer fit. */
function usesOfStatuses(reader: Reader, before: YearModel, after: YearModel): Use[] {
  const wordOf = (value: string) =>
    quoted(before.scales.flatMap(({ values }) => values).find(({ id }) => id === value)?.word ?? value);
  const ofItems = STATUS_FIELDS.flatMap(([field, use]) =>
    reader
      .all(
        build
          .selectFrom('follow_up')
          .innerJoin('plan_item', 'plan_item.id', 'follow_up.item')
          .select(['plan_item.kind', `follow_up.${field} as value`, (of) => of.fn.countAll<number>().as('number')])
          .where('plan_item.year', '=', before.id)
          .where(`follow_up.${field}`, 'is not', null)
          .groupBy(['plan_item.kind', `follow_up.${field}`]),
      )
      .flatMap(({ kind, value, number }) =>
        // An item whose kind is gone is told of by its kind.
        value === null || !after.kinds.some(({ id }) => id === kind) || fitsKind(after, kind, use, value)
          ? []
          : [{ what: t('store:model-thing.status', { name: wordOf(value) }), by: t('store:model-user.items', { number }) }],
      ),
  );
  const controlValues = new Set(
    after.scales.filter(({ use }) => use === 'control-status').flatMap(({ values }) => values.map(({ id }) => id)),
  );
  const ofActions = reader
    .all(
      build
        .selectFrom('control_follow_up')
        .innerJoin('occasion', 'occasion.id', 'control_follow_up.occasion')
        .select(['control_follow_up.status', (of) => of.fn.countAll<number>().as('number')])
        .where('occasion.year', '=', before.id)
        .where('control_follow_up.status', 'is not', null)
        .groupBy('control_follow_up.status'),
    )
    .flatMap(({ status, number }) =>
      status === null || controlValues.has(status)
        ? []
        : [{ what: t('store:model-thing.status', { name: wordOf(status) }), by: t('store:model-user.actions', { number }) }],
    );
  return [...ofItems, ...ofActions, ...usesOfLevels(reader, before, after)];
}

/** Levels that risks of the organisation have been judged by. */
function usesOfLevels(reader: Reader, before: YearModel, after: YearModel): Use[] {
  return (['probability', 'consequence'] as const).flatMap((use) => {
    const levelsOf = ({ scales }: YearModel) => scales.filter((scale) => scale.use === use).flatMap(({ values }) => values);
    return goneFrom(levelsOf(before), levelsOf(after)).flatMap(({ id, word }) => {
      const judged = reader.all(
        build
          .selectFrom('risk_assessment')
          .innerJoin('portfolio_risk', 'portfolio_risk.id', 'risk_assessment.risk')
          .select('portfolio_risk.text')
          .distinct()
          .where('portfolio_risk.organisation', '=', before.organisation)
          .where(`risk_assessment.${use}`, '=', id),
      );
      const by = t('store:model-user.risks', { risks: someOf(judged.map(({ text }) => quoted(text))) });
      return judged.length === 0 ? [] : [{ what: t('store:model-thing.status', { name: quoted(word) }), by }];
    });
  });
}

/** Headings of receivers whose assignments would be left without one. */
export function usesOfReceivers(reader: Reader, before: YearModel, after: YearModel): Use[] {
  const kept = new Set(after.receivers.map(({ receiver }) => receiver));
  return before.receivers
    .filter(({ receiver }) => !kept.has(receiver))
    .flatMap(({ receiver, heading }) => {
      const items = namesOfItems(reader, before, 'receiver', [receiver]);
      return items.length === 0 ? [] : [{ what: t('store:model-thing.receiver', { name: quoted(heading) }), by: someOf(items) }];
    });
}

export function usesOfNumberStyles(before: YearModel, after: YearModel): Use[] {
  return goneFrom(before.numberStyles, after.numberStyles).flatMap((style) => {
    const { id } = style;
    const what = t('store:model-thing.number-style', { name: quoted(numberStyleWords(style)) });
    const tables = after.tables
      .filter(({ numberStyle, columns }) => numberStyle === id || columns.some((column) => column.numberStyle === id))
      .map(({ title }) => quoted(title));
    const charts = after.charts.filter(({ numberStyle }) => numberStyle === id).map(({ title }) => quoted(title));
    return [
      ...(tables.length === 0 ? [] : [{ what, by: t('store:model-user.table', { tables: someOf(tables) }) }]),
      ...(charts.length === 0 ? [] : [{ what, by: t('store:model-user.chart', { charts: someOf(charts) }) }]),
    ];
  });
}

/** Chapters where charts are printed. */
export function usesOfChapters(before: YearModel, after: YearModel): Use[] {
  const chaptersOf = ({ layouts }: YearModel) => layouts.flatMap(({ chapters }) => chapters);
  return goneFrom(chaptersOf(before), chaptersOf(after)).flatMap(({ id, title }) => {
    const charts = after.charts
      .filter(({ place }) => place.type === 'chapter' && place.chapter === id)
      .map((chart) => quoted(chart.title));
    const what = t('store:model-thing.chapter', { name: quoted(title) });
    return charts.length === 0 ? [] : [{ what, by: t('store:model-user.chart', { charts: someOf(charts) }) }];
  });
}

/** The items of a year with one of these values in a field, by name. */
export function namesOfItems(reader: Reader, model: YearModel, field: 'kind' | 'receiver', values: readonly string[]): string[] {
  return reader
    .all(
      build
        .selectFrom('plan_item')
        .select(['kind', 'number', 'title'])
        .where('year', '=', model.id)
        .where(field, 'in', values)
        .orderBy('position')
        .orderBy('id'),
    )
    .map((item) => itemName({ ...item, number: fromJsonOrNull(NumberRange, item.number) }, model));
}
