import type { Command, ManyCommand, SingleCommand } from '../../shared/api/commands.ts';
import type { ChangedPart } from '../../shared/api/contract.ts';
import { Refusal } from '../errors.ts';
import type { Author } from '../log/author.ts';
import { entity } from '../log/entities.ts';
import { readRow } from '../log/rows.ts';
import { type Log, writeStep } from '../log/step.ts';
import type { Subject } from '../log/subject.ts';
import { personNamed } from '../open/identity.ts';
import type { Writer } from '../query.ts';
import { planBoardText } from './board-text.ts';
import { planCell, planCellNote, planCellSource } from './cell.ts';
import { planAnswer, planAssessment, planControl } from './control.ts';
import { planChoose } from './control-plan/choose.ts';
import { planAmend, planClose, planDecide, planUndecide } from './control-plan/decision.ts';
import {
  planAssessRisk,
  planGather,
  planPortfolio,
  planPortfolioStatus,
  planPutPortfolio,
  planRemovePortfolio,
} from './control-plan/portfolio.ts';
import { planPrintedAnswer, planRiskAnswer } from './control-plan/risk-answer.ts';
import { planAction, planArea, planRisk } from './control-plan/set.ts';
import { planControlCreate, planControlMove, planControlRemove } from './control-plan/structure.ts';
import { planAcceptance } from './finding.ts';
import { foldIn } from './fold.ts';
import { planFollowUp } from './item/follow-up.ts';
import { planItem } from './item/set.ts';
import { planCreate, planMove, planRemove } from './item/structure.ts';
import { planModel } from './model/set.ts';
import type { Models } from './models.ts';
import { planOwnWord } from './own-word.ts';
import { planRemovedPackage, planTakenPackage } from './package/change.ts';
import { type FieldPlan, type Known, makeNeeded, type Plan } from './plan.ts';
import { planLockedVersion, planRemovedReportVersion, planReportVersion } from './report-version/change.ts';
import { planTable } from './table/set.ts';
import { planMoveTable, planNewTable, planRemoveTable } from './table/structure.ts';
import { planTemplate } from './template.ts';
import { planNewTerm, planRemovedTerm, planTerm } from './term.ts';
import { planText } from './text.ts';
import { planEvidence, planRemovedEvidence } from './ticks/evidence.ts';
import { planTick, planWithdrawal } from './ticks/tick.ts';
import { planKeptVersion, planRemovedVersion, planVersion } from './version.ts';
import { planYear } from './year/create.ts';
import { planNewOccasion, planOccasion, planReport } from './year/occasion.ts';
import { planRoll } from './year/roll.ts';

/**
 * Carries out one command: checks it against the store, changes the rows and writes the log, inside the caller's transaction.
 * Answers what views must read again: nothing when the store already is as asked.
 */
export function commit(writer: Writer, author: Author, models: Models, command: Command): ReadonlySet<ChangedPart> {
  const known = knownTo(writer, author, models);
  if (command.type === 'many') return commitMany(writer, author, models, known, command);
  const plan = planOf(known, command);
  if ('work' in plan) return writeStep(writer, author, headOf(plan.subject), plan.work).parts;
  if (isAsPlanned(writer, plan)) return new Set();
  if (foldIn(writer, author, plan)) return new Set([entity(plan.entity).part]);
  return writeStep(writer, author, headOf(plan.subject), (log) => setField(writer, log, plan)).parts;
}

function commitMany(
  writer: Writer,
  author: Author,
  models: Models,
  known: Known,
  { commands, words }: ManyCommand,
): ReadonlySet<ChangedPart> {
  // What packages bring with them is not counted.
  const counted = words === 'packages' ? commands.filter(({ type }) => type === 'package.take') : commands;
  const subject: Subject = { about: `many-${words}`, names: { number: String(counted.length) } };
  return commitTogether(writer, author, models, known, commands, subject);
}

/** All of the commands as one step; a refusal says which of them it is about. */
export function commitTogether(
  writer: Writer,
  author: Author,
  models: Models,
  known: Known,
  commands: readonly SingleCommand[],
  subject: Subject,
): ReadonlySet<ChangedPart> {
  return writeStep(writer, author, headOf(subject), (log) => {
    for (const [index, command] of commands.entries()) {
      const plan = aboutCommand(index, () => planOf(known, command));
      if (!('work' in plan)) {
        if (!isAsPlanned(writer, plan)) setField(writer, log, plan);
        continue;
      }
      aboutCommand(index, () => plan.work(log));
      if (plan.changesModel) models.forget();
    }
  }).parts;
}

function aboutCommand<T>(index: number, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const { field } = thrown.error;
    const place = `commands[${index}]`;
    throw new Refusal({ ...thrown.error, field: field === undefined ? place : `${place}.${field}` }, thrown);
  }
}

function headOf(subject: Subject) {
  return { kind: 'change', target: null, subject } as const;
}

function planOf(known: Known, command: SingleCommand): Plan {
  switch (command.type) {
    case 'follow-up.set':
      return planFollowUp(known, command);
    case 'item.set':
      return planItem(known, command);
    case 'item.create':
      return planCreate(known, command);
    case 'item.move':
      return planMove(known, command);
    case 'item.remove':
      return planRemove(known, command);
    case 'model.set':
      return planModel(known, command);
    case 'table.create':
      return planNewTable(known, command);
    case 'table.set':
      return planTable(known, command);
    case 'table.move':
      return planMoveTable(known, command);
    case 'table.remove':
      return planRemoveTable(known, command);
    case 'year.create':
      return planYear(known, command);
    case 'year.roll':
      return planRoll(known, command);
    case 'occasion.create':
      return planNewOccasion(known, command);
    case 'occasion.set':
      return planOccasion(known, command);
    case 'report.create':
      return planReport(known, command);
    case 'report-version.set':
      return planReportVersion(known, command);
    case 'report-version.lock':
      return planLockedVersion(known, command);
    case 'report-version.remove':
      return planRemovedReportVersion(known, command);
    case 'package.take':
      return planTakenPackage(known, command);
    case 'package.remove':
      return planRemovedPackage(known, command);
    case 'text.set':
      return planText(known, command);
    case 'board-text.set':
      return planBoardText(known, command);
    case 'term.create':
      return planNewTerm(known, command);
    case 'term.set':
      return planTerm(known, command);
    case 'term.remove':
      return planRemovedTerm(known, command);
    case 'cell.set':
      return planCell(known, command);
    case 'cell.source':
      return planCellSource(known, command);
    case 'cell.note':
      return planCellNote(known, command);
    case 'finding.accept':
      return planAcceptance(known, command);
    case 'version.keep':
      return planKeptVersion(known, command);
    case 'version.set':
      return planVersion(known, command);
    case 'version.remove':
      return planRemovedVersion(known, command);
    case 'area.set':
      return planArea(known, command);
    case 'risk.set':
      return planRisk(known, command);
    case 'action.set':
      return planAction(known, command);
    case 'plan.create':
      return planControlCreate(known, command);
    case 'plan.move':
      return planControlMove(known, command);
    case 'plan.remove':
      return planControlRemove(known, command);
    case 'portfolio.put':
      return planPutPortfolio(known, command);
    case 'portfolio.set':
      return planPortfolio(known, command);
    case 'portfolio.status':
      return planPortfolioStatus(known, command);
    case 'portfolio.remove':
      return planRemovePortfolio(known, command);
    case 'portfolio.gather':
      return planGather(known, command);
    case 'risk.assess':
      return planAssessRisk(known, command);
    case 'plan.choose':
      return planChoose(known, command);
    case 'decision.set':
      return planDecide(known, command);
    case 'decision.remove':
      return planUndecide(known, command);
    case 'decision.open':
      return planAmend(known, command);
    case 'decision.close':
      return planClose(known, command);
    case 'control.set':
      return planControl(known, command);
    case 'answer.set':
      return planAnswer(known, command);
    case 'risk-answer.set':
      return planRiskAnswer(known, command);
    case 'risk-answer.print':
      return planPrintedAnswer(known, command);
    case 'assessment.set':
      return planAssessment(known, command);
    case 'tick.add':
      return planTick(known, command);
    case 'tick.withdraw':
      return planWithdrawal(known, command);
    case 'evidence.add':
      return planEvidence(known, command);
    case 'evidence.remove':
      return planRemovedEvidence(known, command);
    case 'word.add':
    case 'word.remove':
      return planOwnWord(known, command);
    case 'template.set':
    case 'slide-template.set':
      return planTemplate(known, command);
  }
}

/** What a change by this author is checked against. */
export function knownTo(writer: Writer, author: Author, models: Models): Known {
  return { reader: writer, here: () => whoAndWhen(writer, author), modelOf: (year) => models.of(writer, year) };
}

function whoAndWhen(writer: Writer, author: Author) {
  return { person: personNamed(writer, author.person), at: new Date(author.now()) };
}

function isAsPlanned(writer: Writer, plan: FieldPlan): boolean {
  const row = readRow(writer, plan.entity, plan.entityId);
  const value = row === null ? (plan.needs.at(-1)?.blank[plan.field] ?? null) : row[plan.field];
  return JSON.stringify(value) === JSON.stringify(plan.value);
}

function setField(writer: Writer, log: Log, plan: FieldPlan): void {
  makeNeeded(writer, log, plan.needs);
  log.set(plan.entity, plan.entityId, plan.field, plan.value);
}
