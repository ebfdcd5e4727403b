import type { SingleCommand } from '../../shared/api/commands.ts';
import { earlierOutcomes, hasStatus, itemSuggestion } from '../../shared/measure/item-suggestion.ts';
import type { Suggestion } from '../../shared/measure/suggest.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { sidebar, toggleSidebar } from '../app/sidebar.ts';
import { client } from '../data/client.ts';
import { commitAll } from '../data/commit.ts';
import { sendDrafts } from '../data/drafts.ts';
import { orSayWhy } from '../data/or-say-why.ts';
import { itemsRead, trendRead } from '../data/reads.ts';
import { noteSaving } from '../data/saving.ts';
import { type ItemNode, itemNodes } from './rows.ts';

interface Of {
  readonly model: YearModel;
  readonly occasion: string;
}

interface Judged {
  readonly node: ItemNode;
  readonly suggestion: Suggestion | null;
}

/**
 * Sets the suggested status of each of the items that has one, as one step of undo. What is being typed counts, and what the suggestion
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
  const nodes = itemNodes(model, await client.fetchQuery(itemsRead(occasion))).filter(({ id }) => wanted.has(id));
  return Promise.all(
    nodes.map(async (node) => {
      if (!hasStatus(model, node.item)) return { node, suggestion: null };
      const earlier = earlierOutcomes(await client.fetchQuery(trendRead(node.id)), model.year);
      return { node, suggestion: itemSuggestion(model, node.item, node.followUp, earlier) };
    }),
  );
}

type SetStatus = Extract<SingleCommand, { type: 'follow-up.set' }>;

/** Nothing for what has the status already, or has none suggested. */
function accepting(occasion: string, { node: { item, followUp }, suggestion }: Judged): readonly SetStatus[] {
  const value = suggestion?.value ?? null;
  if (value === null || value.id === followUp.status) return [];
  const onFollowUp = { type: 'follow-up.set', occasion, item: item.id } as const;
  const status: SetStatus = { ...onFollowUp, field: 'status', value: value.id };
  // The reason was for another status.
  return followUp.statusReason === null ? [status] : [status, { ...onFollowUp, field: 'statusReason', value: null }];
}

/** Why there is nothing to accept. */
function notAccepted(suggestion: Suggestion | null): string {
  if (suggestion === null) return t('measure:panel.noSuggestion');
  if (suggestion.value === null) return t('measure:panel.noneBecause', { why: suggestion.why.join(' ') });
  return t('measure:panel.already', { word: suggestion.value.word });
}

/** What is said when `count` of the items have got their status; of one that has, the cell says it. */
function answerTo(judged: readonly Judged[], count: number): string | null {
  const total = judged.length;
  if (total > 1) return count === 0 ? t('measure:panel.noneOfMany', { total }) : t('measure:panel.ofMany', { count, total });
  return count === 0 ? notAccepted(judged[0]?.suggestion ?? null) : null;
}
