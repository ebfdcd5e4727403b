import { blankPortfolioRisk, type PortfolioAction, type PortfolioHead, type PortfolioRisk } from '../portfolio.ts';
import type { PackageContent, PackageRisk } from './package.ts';

/** What taking one risk of a package comes to. */
export interface TakenRisk {
  readonly region: PackageRisk;
  readonly what: 'new' | 'changed' | 'same';
  /** The risk as it is here; null for a new one. */
  readonly local: PortfolioRisk | null;
  /** The risk as it will be here. */
  readonly becomes: PortfolioHead;
  /** The region has new words, but the risk has its own here, which stay. */
  readonly keepsOwn: boolean;
  readonly actions: readonly { readonly what: 'added' | 'changed'; readonly text: string }[];
}

export interface Taking {
  readonly risks: readonly TakenRisk[];
  /** Areas of new risks that are not here and have not been mapped: nothing can be taken before they are. */
  readonly foreignAreas: readonly string[];
  /** Risks that were taken from earlier editions and are no longer in the package: they stay. */
  readonly gone: readonly PortfolioRisk[];
  /** The day of the newest edition that has been taken, when this one is older; else null. */
  readonly newerTaken: string | null;
}

interface Here {
  readonly portfolio: readonly PortfolioRisk[];
  /** The names of the areas that the plan and the portfolio have. */
  readonly areas: readonly string[];
  /** The region's area -> the area that it is to be here. */
  readonly map: ReadonlyMap<string, string>;
  readonly newId: () => string;
}

/**
 * What taking a package comes to, risk by risk; nothing is changed. Words that were the region's follow it; words of one's own stay,
 * with the region's new ones beside. Nothing that is here goes away.
 */
export function takePackage(content: PackageContent, { portfolio, areas, map, newId }: Here): Taking {
  const linked = portfolio.filter(({ region }) => region?.package === content.id);
  const byRisk = new Map(linked.map((risk) => [risk.region?.risk, risk]));
  const known = new Set([...areas, ...portfolio.map(({ area }) => area)]);
  const fresh = content.risks.filter(({ id }) => !byRisk.has(id));
  const days = linked.flatMap(({ region }) => region?.published ?? []).toSorted();
  const newest = days.at(-1) ?? null;
  return {
    risks: content.risks.map((risk) => takeRisk(content, risk, byRisk.get(risk.id) ?? null, map, newId)),
    foreignAreas: [...new Set(fresh.map(({ area }) => area))].filter((area) => !known.has(area) && !map.has(area)),
    gone: linked.filter(({ region }) => !content.risks.some(({ id }) => id === region?.risk)),
    newerTaken: newest !== null && newest > content.published ? newest : null,
  };
}

function takeRisk(
  content: PackageContent,
  region: PackageRisk,
  local: PortfolioRisk | null,
  map: Here['map'],
  newId: Here['newId'],
): TakenRisk {
  const base = local ?? { ...blankPortfolioRisk({ id: newId(), area: map.get(region.area) ?? region.area, text: region.text }) };
  const follows = local === null || local.text === local.region?.text;
  const { actions, told } = takeActions(region, base.actions, newId);
  const becomes: PortfolioHead = {
    id: base.id,
    area: base.area,
    text: follows ? region.text : base.text,
    regionWide: true,
    requirements: local === null ? region.requirements : base.requirements,
    source: base.source ?? region.source,
    owner: base.owner,
    status: base.status,
    statusReason: base.statusReason,
    region: {
      package: content.id,
      publisher: content.publisher,
      published: content.published,
      risk: region.id,
      area: region.area,
      text: region.text,
    },
    actions,
  };
  const isReworded = local !== null && local.region?.text !== region.text;
  const what = local === null ? 'new' : isReworded || told.length > 0 ? 'changed' : 'same';
  return { region, what, local, becomes, keepsOwn: isReworded && !follows, actions: told };
}

function takeActions(region: PackageRisk, local: readonly PortfolioAction[], newId: Here['newId']) {
  const byAction = new Map(region.actions.map((action) => [action.id, action]));
  const there = new Set(local.flatMap(({ region: link }) => link?.action ?? []));
  const kept = local.map((action): PortfolioAction => {
    const now = action.region === null ? undefined : byAction.get(action.region.action);
    if (action.region === null || now === undefined) return action;
    const text = action.text === action.region.text ? now.text : action.text;
    return { ...action, text, region: { action: now.id, text: now.text } };
  });
  const added = region.actions
    .filter(({ id }) => !there.has(id))
    .map(({ id, text, kind }): PortfolioAction => ({ id: newId(), text, kind, region: { action: id, text } }));
  const changed = kept.filter(({ region: link }, index) => link?.text !== local[index]?.region?.text);
  return {
    actions: [...kept, ...added],
    told: [
      ...changed.map(({ region: link, text }) => ({ what: 'changed' as const, text: link?.text ?? text })),
      ...added.map(({ text }) => ({ what: 'added' as const, text })),
    ],
  };
}
