import { z } from 'zod';
import { ChartDefinition } from '../../shared/charts/definition.ts';
import { ControlQuestion } from '../../shared/control/control.ts';
import { NumberStyle, TableColumn, type TableDefinition, TableRow } from '../../shared/figures/definition.ts';
import { ItemKind } from '../../shared/model/item-kind.ts';
import { Layout } from '../../shared/model/layout.ts';
import { Id, ShortText } from '../../shared/model/primitives.ts';
import { Reorganisation } from '../../shared/model/reorganisation.ts';
import { Scale } from '../../shared/model/scale.ts';
import { Measuring, ReceiverHeading, ReportWords, SummaryRule, type YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { build, type Reader } from '../query.ts';
import { fromJson } from './json.ts';

/** The year model of an id; refuses when the store has none. */
export function readModel(reader: Reader, year: string): YearModel {
  const row = reader.first(build.selectFrom('year_model').selectAll().where('id', '=', year));
  if (row === undefined) return refuse('not-found', t('store:year-not-found'), { details: year });
  return {
    id: row.id,
    organisation: row.organisation,
    year: row.year,
    kinds: fromJson(z.array(ItemKind), row.kinds),
    scales: fromJson(z.array(Scale), row.scales),
    receivers: fromJson(z.array(ReceiverHeading), row.receivers),
    summary: fromJson(SummaryRule, row.summary),
    words: fromJson(ReportWords, row.words),
    measuring: row.measuring === null ? null : fromJson(Measuring, row.measuring),
    numberStyles: fromJson(z.array(NumberStyle), row.number_styles),
    controlQuestions: fromJson(z.array(ControlQuestion), row.control_questions),
    tables: readTables(reader, year),
    charts: fromJson(z.array(ChartDefinition), row.charts),
    layouts: fromJson(z.array(Layout), row.layouts),
    ...(row.reorganisations === null ? {} : { reorganisations: fromJson(z.array(Reorganisation), row.reorganisations) }),
  };
}

/** The tables of a year, in the order of its model. */
export function readTables(reader: Reader, year: string): TableDefinition[] {
  const rows = reader.all(build.selectFrom('table_definition').selectAll().where('year', '=', year).orderBy('position'));
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    caption: row.caption,
    corner: fromJson(z.array(ShortText), row.corner),
    unit: row.unit,
    numberStyle: row.number_style,
    columns: fromJson(z.array(TableColumn), row.columns),
    rows: fromJson(z.array(TableRow), row.rows),
    notes: fromJson(z.array(ShortText), row.notes),
    item: row.item,
  }));
}

/** The standard questions of a year's internal control. */
export function readControlQuestions(reader: Reader, year: string): ControlQuestion[] {
  const row = reader.first(build.selectFrom('year_model').select('control_questions').where('id', '=', year));
  return row === undefined ? [] : fromJson(z.array(ControlQuestion), row.control_questions);
}

/** The ids of the organisations that a year speaks of, in its order. */
export function readOrganisationIds(reader: Reader, year: string): string[] {
  const row = reader.first(build.selectFrom('year_model').select('organisations').where('id', '=', year));
  return row === undefined ? [] : fromJson(z.array(Id), row.organisations);
}
