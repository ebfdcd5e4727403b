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

/** A schema that is made once is known again. */
const ITEM_KINDS = z.array(ItemKind);
const SCALES = z.array(Scale);
const RECEIVERS = z.array(ReceiverHeading);
const NUMBER_STYLES = z.array(NumberStyle);
const CONTROL_QUESTIONS = z.array(ControlQuestion);
const CHARTS = z.array(ChartDefinition);
export const LAYOUTS = z.array(Layout);
const REORGANISATIONS = z.array(Reorganisation);
const SHORT_TEXTS = z.array(ShortText);
const COLUMNS = z.array(TableColumn);
const ROWS = z.array(TableRow);
const IDS = z.array(Id);

/** The year model of an id; refuses when the store has none. */
export function readModel(reader: Reader, year: string): YearModel {
  const row = reader.first(build.selectFrom('year_model').selectAll().where('id', '=', year));
  if (row === undefined) return refuse('not-found', t('store:year-not-found'), { details: year });
  return {
    id: row.id,
    organisation: row.organisation,
    year: row.year,
    kinds: fromJson(ITEM_KINDS, row.kinds),
    scales: fromJson(SCALES, row.scales),
    receivers: fromJson(RECEIVERS, row.receivers),
    summary: fromJson(SummaryRule, row.summary),
    words: fromJson(ReportWords, row.words),
    measuring: row.measuring === null ? null : fromJson(Measuring, row.measuring),
    numberStyles: fromJson(NUMBER_STYLES, row.number_styles),
    controlQuestions: fromJson(CONTROL_QUESTIONS, row.control_questions),
    tables: readTables(reader, year),
    charts: fromJson(CHARTS, row.charts),
    layouts: fromJson(LAYOUTS, row.layouts),
    ...(row.reorganisations === null ? {} : { reorganisations: fromJson(REORGANISATIONS, row.reorganisations) }),
  };
}

/** The tables of a year, in the order of its model. */
export function readTables(reader: Reader, year: string): TableDefinition[] {
  const rows = reader.all(build.selectFrom('table_definition').selectAll().where('year', '=', year).orderBy('position'));
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    caption: row.caption,
    corner: fromJson(SHORT_TEXTS, row.corner),
    unit: row.unit,
    numberStyle: row.number_style,
    columns: fromJson(COLUMNS, row.columns),
    rows: fromJson(ROWS, row.rows),
    notes: fromJson(SHORT_TEXTS, row.notes),
    item: row.item,
  }));
}

/** The standard questions of a year's internal control. */
export function readControlQuestions(reader: Reader, year: string): ControlQuestion[] {
  const row = reader.first(build.selectFrom('year_model').select('control_questions').where('id', '=', year));
  return row === undefined ? [] : fromJson(CONTROL_QUESTIONS, row.control_questions);
}

/** The ids of the organisations that a year speaks of, in its order. */
export function readOrganisationIds(reader: Reader, year: string): string[] {
  const row = reader.first(build.selectFrom('year_model').select('organisations').where('id', '=', year));
  return row === undefined ? [] : fromJson(IDS, row.organisations);
}
