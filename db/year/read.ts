import type { Occasion } from '../../shared/model/occasion.ts';
import { YEAR_FORMAT, YEAR_FORMAT_VERSION, type Year } from '../../shared/model/year.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { build, type Reader } from '../query.ts';
import { readAccepted, readFigures } from '../read/figures.ts';
import { readGlossary } from '../read/glossary.ts';
import { readModel } from '../read/model.ts';
import {
  readAnswers,
  readAssessment,
  readBoardTexts,
  readControlFollowUps,
  readFollowUps,
  readOccasions,
  readReports,
  readTexts,
} from '../read/occasion.ts';
import { readOrganisationsOfYear } from '../read/organisations.ts';
import { readOwnWordsOfYear } from '../read/own-words.ts';
import { readControlPlan, readItems } from '../read/plan.ts';
import { readDecision, readPortfolio } from '../read/portfolio.ts';
import { readEvidence, readTicks } from '../read/ticks.ts';

/** A whole year as the exchange format has it. Lists stand in the order they were imported in. */
export function readYear(reader: Reader, year: string): Year {
  const model = readModel(reader, year);
  const control = readControlPlan(reader, year);
  return {
    format: YEAR_FORMAT,
    version: YEAR_FORMAT_VERSION,
    organisations: readOrganisationsOfYear(reader, year),
    ownWords: readOwnWordsOfYear(reader, year),
    model,
    items: readItems(reader, year),
    control,
    ticks: readTicks(reader, { year }),
    evidence: readEvidence(reader, { year }),
    decision: readDecision(reader, year),
    portfolio: readPortfolio(reader, model.organisation),
    occasions: readOccasions(reader, year).map(
      (head): Occasion => ({
        ...head,
        followUps: readFollowUps(reader, head.id),
        texts: readTexts(reader, head.id),
        ...boardTextsOf(reader, head.id),
        tables: readFigures(reader, head.id, model.tables),
        ...acceptedOf(reader, head.id),
        control: {
          followUps: readControlFollowUps(reader, head.id),
          ...readAnswers(reader, head.id, control, model.controlQuestions),
          assessment: readAssessment(reader, head.id),
        },
      }),
    ),
    reports: readReports(reader, year),
    ...glossaryOf(reader, year),
  };
}

/** Left out when there are none. */
function glossaryOf(reader: Reader, year: string): Pick<Year, 'glossary'> {
  const glossary = readGlossary(reader, year);
  return glossary.length === 0 ? {} : { glossary };
}

/** Left out when the boards' texts stand as they are. */
function boardTextsOf(reader: Reader, occasion: string): Pick<Occasion, 'boardTexts'> {
  const boardTexts = readBoardTexts(reader, occasion);
  return boardTexts.length === 0 ? {} : { boardTexts };
}

/** Left out when nothing is accepted. */
function acceptedOf(reader: Reader, occasion: string): Pick<Occasion, 'accepted'> {
  const accepted = readAccepted(reader, occasion);
  return accepted.length === 0 ? {} : { accepted };
}

/** The year that a report belongs to, and the occasion that it reports, when it reports one. */
export function yearOfReport(reader: Reader, report: string): { readonly year: string; readonly occasion: string | null } {
  const row = reader.first(build.selectFrom('report').select(['year', 'occasion']).where('id', '=', report));
  return row ?? refuse('not-found', t('store:report-not-found'), { details: report });
}
