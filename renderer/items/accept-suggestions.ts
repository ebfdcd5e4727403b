import type { SingleCommand } from '../../shared/api/commands.ts';
import { earlierOutcomes, hasStatus, itemSuggestion } from '../../shared/measure/item-suggestion.ts';
import { type ProposedColour, proposedColours } from '../../shared/measure/proposed-colour.ts';
import type { Suggestion } from '../../shared/measure/suggest.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { sidebar, toggleSidebar } from '../app/sidebar.ts';
import { client } from '../data/client.ts';
import { commitAll } from '../data/commit.ts';
import { sendDrafts } from '../data/drafts.ts';
import { orSayWhy } from '../data/or-say-why.ts';
import { figuresRead, itemsRead, trendRead } from '../data/reads.ts';
import { noteSaving } from '../data/saving.ts';
import { type ItemNode, itemNodes } from './rows.ts';

interface Of {
  readonly model: YearModel;
  readonly occasion: string;
}

interface Judged {
  readonly node: ItemNode;
  readonly suggestion: Suggestion | null;
  /** What the year's figures propose for a goal that is alone: of several, no colour is chosen unseen. */
  readonly proposed: ProposedColour | null;
}

/**
 * Sets the suggested status of each of the items that has one, or the proposed colour of a goal, as one step of undo. What is being typed counts, and what the suggestion
 * needs is waited for; where nothing comes of it the status line says why. The suggestion of a single item is not taken unseen: the panel
 * that it stands in, with its reason, is shown first.
 */
export async function acceptSuggestions(of: Of, rows: readonly string[]): Promise<void> {
  if (rows.length === 1 && sidebar.get() === 'folded') {
    toggleSidebar();
    return noteSaving({ said: t('measure:panel.shown') });
  }
  await orSayWhy(async () => {
    await sendDrafts();
    const judged = await judge(of, rows);
    const commands = judged.flatMap((one) => accepting(of.occasion, one));
    await commitAll(commands, 'suggestion');
    const said = answerTo(judged, new Set(commands.map(({ item }) => item)).size);
    if (said !== null) noteSaving({ said });
  });
}

async function judge({ model, occasion }: Of, rows: readonly string[]): Promise<readonly Judged[]> {
  const wanted = new Set(rows);
  const { items, ...said } = await client.fetchQuery(itemsRead(occasion));
  const nodes = itemNodes(model, { items, ...said }).filter(({ id }) => wanted.has(id));
  const tables = nodes.length === 1 ? await client.fetchQuery(figuresRead(occasion)) : [];
  const proposals = proposedColours({ model, items, tables });
  return Promise.all(
    nodes.map(async (node) => {
      const proposed = proposals.find(({ item }) => item === node.id) ?? null;
      if (!hasStatus(model, node.item)) return { node, suggestion: null, proposed };
      const earlier = earlierOutcomes(await client.fetchQuery(trendRead(node.id)), model.year);
      return { node, suggestion: itemSuggestion(model, node.item, node.followUp, earlier), proposed };
    }),
  );
}

type SetStatus = Extract<SingleCommand, { type: 'follow-up.set' }>;

/** Nothing for what has the status already, or has none suggested. */
function accepting(occasion: string, { node: { item, followUp }, suggestion, proposed }: Judged): readonly SetStatus[] {
  const onFollowUp = { type: 'follow-up.set', occasion, item: item.id } as const;
  if (proposed !== null) {
    const { id } = proposed.colour;
    return id === followUp.colour ? [] : [{ ...onFollowUp, field: 'colour', value: id }];
  }
  const value = suggestion?.value ?? null;
  if (value === null || value.id === followUp.status) return [];
  const status: SetStatus = { ...onFollowUp, field: 'status', value: value.id };
  // The reason was for another status.
  return followUp.statusReason === null ? [status] : [status, { ...onFollowUp, field: 'statusReason', value: null }];
}

/** Why there is nothing to accept. */
function notAccepted({ suggestion, proposed }: Omit<Judged, 'node'>): string {
  if (proposed !== null) return t('measure:colour.already', { word: proposed.colour.word });
  if (suggestion === null) return t('measure:panel.noSuggestion');
  if (suggestion.value === null) return t('measure:panel.noneBecause', { why: suggestion.why.join(' ') });
  return t('measure:panel.already', { word: suggestion.value.word });
}

/** What is said when `count` of the items have got their status; of one that has, the cell says it. */
function answerTo(judged: readonly Judged[], count: number): string | null {
  const total = judged.length;
  if (total > 1) return count === 0 ? t('measure:panel.noneOfMany', { total }) : t('measure:panel.ofMany', { count, total });
  return count === 0 ? notAccepted(judged[0] ?? { suggestion: null, proposed: null }) : null;
}
