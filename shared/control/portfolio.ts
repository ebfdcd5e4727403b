import { z } from 'zod';
import { Id, Line, LocalDate, ShortText } from '../model/primitives.ts';
import { ACTION_KINDS, REQUIREMENTS } from './control.ts';

/** How a risk was judged on a day: values of the scales `probability` and `consequence`. Never changed: a later one counts instead. */
export const RiskAssessment = z.strictObject({
  id: Id,
  date: LocalDate,
  /** Who judged it, by name. */
  person: Line,
  probability: Id,
  consequence: Id,
  note: ShortText.nullable(),
});
export type RiskAssessment = z.infer<typeof RiskAssessment>;

/** A standing action against a risk, which a year's plan begins with when it chooses the risk. */
export const PortfolioAction = z.strictObject({
  id: Id,
  text: ShortText.min(1),
  kind: z.enum(ACTION_KINDS).nullable(),
  /** The same action in the region's package: its id there and the region's own words; null for a local one. */
  region: z.strictObject({ action: Id, text: ShortText.min(1) }).nullable(),
});
export type PortfolioAction = z.infer<typeof PortfolioAction>;

/** Where a region-wide risk came from, with the region's own words as they were last taken. */
export const RegionLink = z.strictObject({
  /** The package's series, the same in every edition. */
  package: Id,
  publisher: Line,
  /** The day of the edition that was taken last. */
  published: LocalDate,
  risk: Id,
  area: Line,
  text: ShortText.min(1),
});
export type RegionLink = z.infer<typeof RegionLink>;

/** A risk that an organisation lives with, over the years; a year's plan holds a snapshot of it. */
export const PortfolioRisk = z.strictObject({
  id: Id,
  /** The areas of a year's plan are found by their name. */
  area: Line,
  text: ShortText.min(1),
  regionWide: z.boolean(),
  requirements: z.array(z.enum(REQUIREMENTS)).max(REQUIREMENTS.length),
  source: ShortText.nullable(),
  owner: ShortText.nullable(),
  status: z.enum(['active', 'closed']),
  /** Why it was closed. */
  statusReason: ShortText.nullable(),
  region: RegionLink.nullable(),
  actions: z.array(PortfolioAction).max(100),
  /** In the order that they were made. */
  assessments: z.array(RiskAssessment),
});
export type PortfolioRisk = z.infer<typeof PortfolioRisk>;

/** The risk without what was judged of it, which is told and kept by itself. */
export const PortfolioHead = PortfolioRisk.omit({ assessments: true });
export type PortfolioHead = z.infer<typeof PortfolioHead>;

/** A risk of which only this is known. */
export function blankPortfolioRisk({ id, area, text }: Pick<PortfolioRisk, 'id' | 'area' | 'text'>): PortfolioHead {
  return {
    id,
    area,
    text,
    regionWide: false,
    requirements: [],
    source: null,
    owner: null,
    status: 'active',
    statusReason: null,
    region: null,
    actions: [],
  };
}

/** The assessment that counts: of the latest day, the one made last; null where there is none. */
export function newestAssessment(assessments: readonly RiskAssessment[]): RiskAssessment | null {
  return assessments.reduce<RiskAssessment | null>(
    (newest, one) => (newest === null || one.date >= newest.date ? one : newest),
    null,
  );
}
