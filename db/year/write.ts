import type { ChangedPart } from '../../shared/api/contract.ts';
import { answerRows } from '../../shared/control/risk-answer.ts';
import type { CellSource } from '../../shared/figures/cell-about.ts';
import { keyParts } from '../../shared/figures/check/key.ts';
import type { TableCells } from '../../shared/figures/definition.ts';
import { yearProblems } from '../../shared/model/exchange/parse.ts';
import type { Occasion, Report } from '../../shared/model/occasion.ts';
import type { Organisation } from '../../shared/model/organisation.ts';
import type { Year } from '../../shared/model/year.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { createPortfolioRisk, nextPlace } from '../commit/control-plan/portfolio.ts';
import { refuse } from '../errors.ts';
import type { Author } from '../log/author.ts';
import { joinKey, splitKey } from '../log/entities.ts';
import { POSITION_GAP } from '../log/positions.ts';
import { readRow } from '../log/rows.ts';
import { type Log, writeStep } from '../log/step.ts';
import { build, type Reader, type Writer } from '../query.ts';
import { nextWordPosition } from '../read/own-words.ts';
import type { YearUse } from '../store.ts';
import { refuseTakenIds } from './known-ids.ts';

/** Writes a whole year as one step; refuses what `writeAll` refuses. */
export function writeYear(writer: Writer, author: Author, year: Year, use: YearUse): ReadonlySet<ChangedPart> {
  const board = year.organisations.find(({ id }) => id === year.model.organisation);
  const subject = {
    about: 'import',
    names: { year: String(year.model.year), organisation: board?.name.definite ?? year.model.organisation },
  } as const;
  const head = { kind: 'import', target: null, subject, isStart: use === 'start' } as const;
  return writeStep(writer, author, head, (log) => writeAll(writer, log, year)).parts;
}

/**
 * Writes a whole year as part of a step. Refuses one that the exchange format's own checks find a fault in, and one with ids
 * that the store already has. Organisations are shared between years: one that the store knows gets the fields of this year.
 */
export function writeAll(reader: Reader, log: Log, year: Year): void {
  refuseTakenIds(reader, year);
  const [fault] = yearProblems(year);
  if (fault !== undefined) refuse('invalid-input', fault.message, { field: fault.place });
  writeOrganisations(reader, log, year.organisations);
  writeOwnWords(reader, log, year.ownWords);
  writeModel(reader, log, year);
  writePortfolio(reader, log, year);
  writePlan(log, year);
  for (const { id, ...term } of year.glossary ?? []) log.create('glossary_term', [year.model.id, id], term);
  writeTicks(log, year);
  year.occasions.forEach((occasion, position) => {
    writeOccasion(log, year.model, occasion, position);
  });
  year.reports.forEach((report, position) => {
    writeReport(log, year.model.id, report, position);
  });
}

/** Known organisations get these fields, new ones are made, last in the store's list. */
export function writeOrganisations(reader: Reader, log: Log, organisations: readonly Organisation[]): void {
  let position = nextPosition(reader, 'organisation');
  for (const { id, parent, kind, name, share = null, reportsAt = null } of organisations) {
    const said = { parent, kind, name, share, reports_at: reportsAt };
    const known = readRow(reader, 'organisation', joinKey([id]));
    if (known === null) {
      log.create('organisation', [id], { position, ...said });
      position += 1;
      continue;
    }
    for (const [field, value] of Object.entries(said)) log.set('organisation', id, field, value);
  }
}

/** Words are shared between years as their organisations are: those that the store has stand. */
function writeOwnWords(reader: Reader, log: Log, words: Year['ownWords']): void {
  let position = nextWordPosition(reader);
  for (const { organisation, word } of words) {
    if (readRow(reader, 'own_word', joinKey([organisation, word])) !== null) continue;
    log.create('own_word', [organisation, word], { position });
    position += 1;
  }
}

/**
 * The portfolio is shared between the years of its organisation: a risk that the store has stands, and gets the assessments that it
 * lacks.
 */
function writePortfolio(reader: Reader, log: Log, { model, portfolio }: Year): void {
  const first = nextPlace(reader, model.organisation);
  portfolio.forEach(({ assessments, ...risk }, place) => {
    const isKnown = readRow(reader, 'portfolio_risk', risk.id) !== null;
    if (!isKnown) createPortfolioRisk(log, model.organisation, first + place * POSITION_GAP, risk);
    assessments.forEach(({ id, ...judged }, position) => {
      if (isKnown && readRow(reader, 'risk_assessment', joinKey([risk.id, id])) !== null) return;
      log.create('risk_assessment', [risk.id, id], { ...judged, position });
    });
  });
}

function writeModel(reader: Reader, log: Log, { model, organisations }: Year): void {
  log.create('year_model', [model.id], {
    position: nextPosition(reader, 'year_model'),
    organisation: model.organisation,
    year: model.year,
    organisations: organisations.map(({ id }) => id),
    kinds: model.kinds,
    scales: model.scales,
    receivers: model.receivers,
    summary: model.summary,
    words: model.words,
    measuring: model.measuring,
    number_styles: model.numberStyles,
    control_questions: model.controlQuestions,
    charts: model.charts,
    layouts: model.layouts,
    reorganisations: model.reorganisations ?? null,
  });
  model.tables.forEach(({ id, numberStyle, ...table }, position) => {
    log.create('table_definition', [model.id, id], { ...table, position, number_style: numberStyle });
  });
}

function writePlan(log: Log, { model, items, control, decision }: Year): void {
  const year = model.id;
  items.forEach(({ id, boards = [], longTermTarget, lastKnown, commentExpected, ...item }, place) => {
    log.create('plan_item', [id], {
      ...item,
      boards,
      year,
      position: place * POSITION_GAP,
      long_term_target: longTermTarget,
      last_known: lastKnown,
      comment_expected: commentExpected,
    });
  });
  control.areas.forEach(({ id, name }, place) => {
    log.create('control_area', [id], { year, position: place * POSITION_GAP, name });
  });
  control.risks.forEach(({ id, regionWide, ...risk }, place) => {
    log.create('control_risk', [id], { ...risk, year, position: place * POSITION_GAP, region_wide: regionWide });
  });
  control.actions.forEach(({ id, regionWide, ...action }, place) => {
    log.create('control_action', [id], { ...action, year, position: place * POSITION_GAP, region_wide: regionWide });
  });
  if (decision !== null) log.create('plan_decision', [year], { ...decision, earlier: decision.earlier ?? [] });
}

function writeTicks(log: Log, { model: { id: year }, ticks, evidence }: Year): void {
  for (const { action, id, ...tick } of ticks) log.create('control_tick', [action, id], { ...tick, year });
  for (const { action, id, purged = null, ...one } of evidence) {
    log.create('control_evidence', [action, id], { ...one, year, purged });
  }
}

export function writeReport(log: Log, year: string, report: Report, position: number): void {
  const { id, occasion, layout, title, diaryNumber } = report;
  log.create('report', [id], { position, year, occasion, layout, title, diary_number: diaryNumber });
}

export function writeOccasion(log: Log, model: Pick<YearModel, 'id'>, occasion: Occasion, position: number): void {
  const { id, kind, cutOff, state, approved, followUps, texts, boardTexts = [], tables, accepted = [], control } = occasion;
  log.create('occasion', [id], { year: model.id, position, kind, cut_off: cutOff, state, approved });
  followUps.forEach(({ item, taken = [], statusReason, missingReason, toSecretary = null, nothingToReport, ...said }, place) => {
    log.create('follow_up', [id, item], {
      ...said,
      taken,
      position: place,
      status_reason: statusReason,
      missing_reason: missingReason,
      to_secretary: toSecretary,
      nothing_to_report: nothingToReport,
    });
  });
  texts.forEach(({ section, original = null, toSecretary = null, ...said }, place) => {
    log.create('section_text', [id, section], { ...said, original, to_secretary: toSecretary, position: place });
  });
  for (const { board, section, ...text } of boardTexts) log.create('board_text', [id, board, section], text);
  tables.forEach((cells, place) => {
    log.create('occasion_table', [id, cells.table], { position: place });
    writeCells(log, id, cells);
  });
  for (const { finding, reason } of accepted) {
    const { check, table, row, column, figures } = keyParts(finding);
    log.create('accepted_finding', [id, check, table, row, column, figures], { reason });
  }
  control.followUps.forEach(({ action, status, comment, ready }, place) => {
    log.create('control_follow_up', [id, action], { position: place, status, comment, ready });
  });
  for (const { risk, question, class: chosen, text } of control.riskAnswers) {
    log.create('risk_answer', [id, risk, question], { class: chosen, text });
  }
  answerRows(control).forEach(({ action, question, ...said }, place) => {
    log.create('control_answer', [id, action, question], { ...said, position: place });
  });
  if (control.assessment !== null) {
    const { verdict, text, points = [], basis = null } = control.assessment;
    log.create('control_assessment', [id], { verdict, text, points, basis });
  }
}

function writeCells(log: Log, occasion: string, { table, cells, about = {}, versions = [] }: TableCells): void {
  const known = new Map<string, { value: string | null; source: CellSource | null; note: string | null }>();
  const at = (row: string, column: string) => {
    const key = joinKey([row, column]);
    const cell = known.get(key) ?? { value: null, source: null, note: null };
    known.set(key, cell);
    return cell;
  };
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, value] of Object.entries(columns)) at(row, column).value = value;
  }
  for (const [row, columns] of Object.entries(about)) {
    for (const [column, { source = null, note = null }] of Object.entries(columns))
      Object.assign(at(row, column), { source, note });
  }
  for (const [key, cell] of known) log.create('table_cell', [occasion, table, ...splitKey(key)], cell);
  versions.forEach(({ id, ...version }, position) => {
    log.create('column_version', [occasion, table, id], { position, ...version });
  });
}

function nextPosition(reader: Reader, list: 'organisation' | 'year_model'): number {
  const last = reader.first(build.selectFrom(list).select('position').orderBy('position', 'desc').limit(1));
  return last === undefined ? 0 : last.position + 1;
}
