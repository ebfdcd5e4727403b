import type { EarlierOccasion, EarlierView, OccasionHead } from '../../shared/api/views.ts';
import { build, type Reader } from '../query.ts';
import { readModel } from '../read/model.ts';
import { readFollowUps, readOccasion, readOccasions, readTexts } from '../read/occasion.ts';

/**
 * What was said before an occasion: on the one before it in the year, and on the last annual one of the organisation's year
 * before. Last year's follow-ups stand under this year's items, by lineage.
 */
export function earlier(reader: Reader, occasion: string): EarlierView {
  const here = readOccasion(reader, occasion);
  const model = readModel(reader, here.year);
  // A plan is no earlier follow-up, nor a follow-up an earlier plan.
  const isPlan = here.kind === 'plan';
  const alike = readOccasions(reader, here.year).filter(({ kind }) => (kind === 'plan') === isPlan);
  const before = latestOf(alike.filter(({ cutOff }) => cutOff < here.cutOff));
  const lastYear = reader.first(
    build
      .selectFrom('year_model')
      .select('id')
      .where('organisation', '=', model.organisation)
      .where('year', '=', model.year - 1)
      .orderBy('position'),
  );
  return {
    previous: before === null ? null : said(reader, before, { year: model.year, scales: model.scales }),
    lastYear: lastYear === undefined ? null : lastAnnual(reader, lastYear.id, here.year, isPlan ? 'plan' : 'annual'),
  };
}

function lastAnnual(reader: Reader, lastYear: string, year: string, of: 'annual' | 'plan'): EarlierOccasion | null {
  const head = latestOf(readOccasions(reader, lastYear).filter(({ kind }) => kind === of));
  if (head === null) return null;
  const model = readModel(reader, lastYear);
  const heirs = heirsOf(reader, year);
  const there = said(reader, head, { year: model.year, scales: model.scales });
  return {
    ...there,
    followUps: there.followUps.flatMap((followUp) => (heirs.get(followUp.item) ?? []).map((item) => ({ ...followUp, item }))),
  };
}

/** Last year's item -> this year's. One that has been split has several. */
function heirsOf(reader: Reader, year: string): ReadonlyMap<string, readonly string[]> {
  const heirs = new Map<string, string[]>();
  for (const { id, lineage } of reader.all(
    build
      .selectFrom('plan_item')
      .select(['id', 'lineage'])
      .where('year', '=', year)
      .where('lineage', 'is not', null)
      .orderBy('position')
      .orderBy('id'),
  )) {
    if (lineage !== null) heirs.set(lineage, [...(heirs.get(lineage) ?? []), id]);
  }
  return heirs;
}

function said(reader: Reader, occasion: OccasionHead, of: Pick<EarlierOccasion, 'year' | 'scales'>): EarlierOccasion {
  return { ...of, occasion, followUps: readFollowUps(reader, occasion.id), texts: readTexts(reader, occasion.id) };
}

/** The occasion with the last day; of several, the last in order. */
function latestOf(occasions: readonly OccasionHead[]): OccasionHead | null {
  return occasions.reduce<OccasionHead | null>(
    (latest, head) => (latest === null || head.cutOff >= latest.cutOff ? head : latest),
    null,
  );
}
