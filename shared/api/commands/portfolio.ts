import { z } from 'zod';
import { PortfolioHead, RiskAssessment } from '../../control/portfolio.ts';
import { Id, ShortText } from '../../model/primitives.ts';

const onPortfolio = { type: z.literal('portfolio.set'), risk: Id };

/** A risk of the portfolio of the year's organisation, whole: a new one comes last, one that is there gets these fields. */
const PutPortfolio = z.strictObject({ type: z.literal('portfolio.put'), year: Id, risk: PortfolioHead });

/** A field of a risk in the portfolio; the plans that have chosen it stay as they are. */
const SetPortfolio = z.discriminatedUnion('field', [
  z.strictObject({ ...onPortfolio, field: z.literal('text'), value: PortfolioHead.shape.text }),
  z.strictObject({ ...onPortfolio, field: z.literal('area'), value: PortfolioHead.shape.area }),
  z.strictObject({ ...onPortfolio, field: z.literal('regionWide'), value: z.boolean() }),
  z.strictObject({ ...onPortfolio, field: z.literal('requirements'), value: PortfolioHead.shape.requirements }),
  z.strictObject({ ...onPortfolio, field: z.enum(['source', 'owner']), value: ShortText.nullable() }),
  z.strictObject({ ...onPortfolio, field: z.literal('actions'), value: PortfolioHead.shape.actions }),
]);

/** A risk is closed with a reason, and opened again without one. */
const SetPortfolioStatus = z.strictObject({
  type: z.literal('portfolio.status'),
  risk: Id,
  status: PortfolioHead.shape.status,
  reason: ShortText.nullable(),
});

/** Refused while any plan has the risk: it is closed instead. */
const RemovePortfolio = z.strictObject({ type: z.literal('portfolio.remove'), risk: Id });

/** Every risk of a year's plan that is no snapshot yet into the portfolio; one whose forerunner is there is linked to it. */
const GatherPortfolio = z.strictObject({ type: z.literal('portfolio.gather'), year: Id });

/** A judgement of a risk by the scales of the year. */
const AssessRisk = z.strictObject({ type: z.literal('risk.assess'), year: Id, risk: Id, assessment: RiskAssessment });

/** What changes the risks that an organisation lives with. */
export const PORTFOLIO_COMMANDS = [
  PutPortfolio,
  SetPortfolio,
  SetPortfolioStatus,
  RemovePortfolio,
  GatherPortfolio,
  AssessRisk,
] as const;
