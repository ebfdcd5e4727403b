import { z } from 'zod';
import { ControlPlan } from '../control/control.ts';
import { PlanDecision } from '../control/decision.ts';
import { ControlEvidence } from '../control/evidence.ts';
import { PortfolioRisk } from '../control/portfolio.ts';
import { ControlTick } from '../control/tick.ts';
import { GlossaryTerm } from './glossary.ts';
import { Occasion, Report } from './occasion.ts';
import { Organisation } from './organisation.ts';
import { OrganisationWord } from './own-word.ts';
import { PlanItem } from './plan-item.ts';
import { YearModel } from './year-model.ts';

export const YEAR_FORMAT = 'arshjul-year';
export const YEAR_FORMAT_VERSION = 6;

/** A whole year of one organisation: the exchange format, and what a report is laid out from. */
export const Year = z.strictObject({
  format: z.literal(YEAR_FORMAT),
  version: z.literal(YEAR_FORMAT_VERSION),
  organisations: z.array(Organisation).min(1),
  ownWords: z.array(OrganisationWord),
  model: YearModel,
  items: z.array(PlanItem),
  control: ControlPlan,
  ticks: z.array(ControlTick),
  /** Without the bytes of files, which stand beside the year file. */
  evidence: z.array(ControlEvidence),
  /** The board's decision of the control plan; null while there is none. */
  decision: PlanDecision.nullable(),
  /** The risks that the model's organisation lives with, whatever the year. */
  portfolio: z.array(PortfolioRisk),
  occasions: z.array(Occasion),
  reports: z.array(Report),
  /** Terms that documents of the year explain, in the order of a dictionary; left out when there are none. */
  glossary: z.array(GlossaryTerm).min(1).optional(),
});
export type Year = z.infer<typeof Year>;
