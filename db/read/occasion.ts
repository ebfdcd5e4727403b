import type { OccasionHead } from '../../shared/api/views.ts';
import {
  AssessedPoint,
  AssessmentBasis,
  type ControlAssessment,
  type ControlFollowUp,
  type ControlPlan,
  type ControlQuestion,
} from '../../shared/control/control.ts';
import { gatherAnswers } from '../../shared/control/risk-answer.ts';
import { type BoardText, FollowUp, type Occasion, type Report, type SectionText } from '../../shared/model/occasion.ts';
import { t } from '../../shared/text/messages/index.ts';
import { RichText } from '../../shared/text/rich-text.ts';
import { refuse } from '../errors.ts';
import { build, type Reader } from '../query.ts';
import { fromJson, fromJsonOrNull } from './json.ts';

const ASSESSED_POINTS = AssessedPoint.array();

/** An occasion's head with its year; refuses when the store has none of this id. */
export function readOccasion(reader: Reader, occasion: string): OccasionHead & { readonly year: string } {
  const row = reader.first(build.selectFrom('occasion').selectAll().where('id', '=', occasion));
  if (row === undefined) return refuse('not-found', t('store:occasion-not-found'), { details: occasion });
  return { id: row.id, year: row.year, kind: row.kind, cutOff: row.cut_off, state: row.state, approved: row.approved === 1 };
}

/** The occasions of a year, in order. */
export function readOccasions(reader: Reader, year: string): OccasionHead[] {
  const rows = reader.all(build.selectFrom('occasion').selectAll().where('year', '=', year).orderBy('position'));
  return rows.map((row) => ({ id: row.id, kind: row.kind, cutOff: row.cut_off, state: row.state, approved: row.approved === 1 }));
}

/** The reports of a year, in order. */
export function readReports(reader: Reader, year: string): Report[] {
  const rows = reader.all(build.selectFrom('report').selectAll().where('year', '=', year).orderBy('position'));
  return rows.map((row) => ({
    id: row.id,
    occasion: row.occasion,
    layout: row.layout,
    title: row.title,
    diaryNumber: row.diary_number,
  }));
}

export function readFollowUps(reader: Reader, occasion: string): FollowUp[] {
  const rows = reader.all(build.selectFrom('follow_up').selectAll().where('occasion', '=', occasion).orderBy('position'));
  return rows.map((row) => ({
    item: row.item,
    colour: row.colour,
    arrow: row.arrow,
    status: row.status,
    statusReason: row.status_reason,
    outcome: row.outcome,
    comment: fromJsonOrNull(RichText, row.comment),
    ...takenOf(row.taken),
    missingReason: row.missing_reason,
    ...(row.to_secretary === null ? {} : { toSecretary: row.to_secretary }),
    nothingToReport: row.nothing_to_report === 1,
    ready: row.ready === 1,
    approved: row.approved === 1,
  }));
}

/** Left out when nothing was taken over. */
function takenOf(json: string): Pick<FollowUp, 'taken'> {
  return json === '[]' ? {} : { taken: fromJson(FollowUp.shape.taken, json) };
}

export function readTexts(reader: Reader, occasion: string): SectionText[] {
  const rows = reader.all(build.selectFrom('section_text').selectAll().where('occasion', '=', occasion).orderBy('position'));
  return rows.map((row) => ({
    section: row.section,
    body: fromJsonOrNull(RichText, row.body),
    ...originalOf(row.original),
    ...(row.to_secretary === null ? {} : { toSecretary: row.to_secretary }),
    ready: row.ready === 1,
    approved: row.approved === 1,
  }));
}

/** Left out of a text that no other stands in the place of. */
function originalOf(json: string | null): Pick<SectionText, 'original'> {
  return json === null ? {} : { original: fromJson(RichText, json) };
}

/** The boards' texts that the region has in words of its own. */
export function readBoardTexts(reader: Reader, occasion: string): BoardText[] {
  const rows = reader.all(
    build
      .selectFrom('board_text')
      .select(['board', 'section', 'body', 'original'])
      .where('occasion', '=', occasion)
      .orderBy('board')
      .orderBy('section'),
  );
  return rows.map((row) => ({ ...row, body: fromJson(RichText, row.body), original: fromJson(RichText, row.original) }));
}

export function readControlFollowUps(reader: Reader, occasion: string): ControlFollowUp[] {
  const rows = reader.all(build.selectFrom('control_follow_up').selectAll().where('occasion', '=', occasion).orderBy('position'));
  return rows.map((row) => ({
    action: row.action,
    status: row.status,
    comment: fromJsonOrNull(RichText, row.comment),
    ready: row.ready === 1,
  }));
}

/** What is answered of a plan's actions and risks. */
export function readAnswers(
  reader: Reader,
  occasion: string,
  plan: ControlPlan,
  questions: readonly ControlQuestion[],
): Pick<Occasion['control'], 'answers' | 'riskAnswers'> {
  const rows = reader.all(
    build
      .selectFrom('control_answer')
      .select(['action', 'question', 'class', 'text'])
      .where('occasion', '=', occasion)
      .orderBy('position'),
  );
  const heads = reader.all(
    build.selectFrom('risk_answer').select(['risk', 'question', 'class', 'text']).where('occasion', '=', occasion),
  );
  return gatherAnswers(plan, questions, rows, heads);
}

export function readAssessment(reader: Reader, occasion: string): ControlAssessment | null {
  const row = reader.first(build.selectFrom('control_assessment').selectAll().where('occasion', '=', occasion));
  if (row === undefined) return null;
  const points = fromJson(ASSESSED_POINTS, row.points);
  const basis = fromJsonOrNull(AssessmentBasis, row.basis);
  return {
    verdict: row.verdict,
    text: fromJsonOrNull(RichText, row.text),
    ...(points.length === 0 ? {} : { points }),
    ...(basis === null ? {} : { basis }),
  };
}
