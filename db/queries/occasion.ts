import type { ControlView, FiguresView, ItemsView, TextsView, TicksView } from '../../shared/api/views.ts';
import type { TickDaysOf } from '../../shared/control/ticks/days.ts';
import type { GlossaryTerm } from '../../shared/model/glossary.ts';
import { goneFiles } from '../evidence/bytes.ts';
import { removedFiles } from '../evidence/purge.ts';
import type { Reader } from '../query.ts';
import { readFigures } from '../read/figures.ts';
import { readGlossary } from '../read/glossary.ts';
import { readControlQuestions, readTables } from '../read/model.ts';
import { readAnswers, readAssessment, readControlFollowUps, readFollowUps, readOccasion, readTexts } from '../read/occasion.ts';
import { readControlPlan, readItems } from '../read/plan.ts';
import { readEvidence, readTickDays, readTicks } from '../read/ticks.ts';

/** The year's plan items, with what is said of them on one occasion. */
export function items(reader: Reader, occasion: string): ItemsView {
  const { year } = readOccasion(reader, occasion);
  return { items: readItems(reader, year), followUps: readFollowUps(reader, occasion) };
}

/** The chapter texts of one occasion. */
export function texts(reader: Reader, occasion: string): TextsView {
  return readTexts(reader, readOccasion(reader, occasion).id);
}

/** The terms of the occasion's year. */
export function glossary(reader: Reader, occasion: string): readonly GlossaryTerm[] {
  return readGlossary(reader, readOccasion(reader, occasion).year);
}

/** The filled cells of one occasion's tables. */
export function figures(reader: Reader, occasion: string): FiguresView {
  const { year } = readOccasion(reader, occasion);
  return readFigures(reader, occasion, readTables(reader, year));
}

/** The days when the actions of the occasion's year were carried out. */
export function tickDays(reader: Reader, occasion: string): TickDaysOf[] {
  return readTickDays(reader, readOccasion(reader, occasion).year);
}

/** Everything that has been done about an action; nothing about one that is not there. */
export function ticks(reader: Reader, action: string): TicksView {
  const evidence = readEvidence(reader, { action });
  const files = evidence.flatMap(({ file, purged }) => (file === null || purged !== undefined ? [] : [file]));
  return {
    ticks: readTicks(reader, { action }),
    evidence,
    gone: goneFiles(reader, files),
    removed: removedFiles(reader, action),
  };
}

/** The year's internal control plan, with its follow-up on one occasion. */
export function control(reader: Reader, occasion: string): ControlView {
  const { year } = readOccasion(reader, occasion);
  const plan = readControlPlan(reader, year);
  return {
    plan,
    followUps: readControlFollowUps(reader, occasion),
    ...readAnswers(reader, occasion, plan, readControlQuestions(reader, year)),
    assessment: readAssessment(reader, occasion),
  };
}
