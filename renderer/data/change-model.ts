import type { Command, ManyCommand, SingleCommand } from '../../shared/api/commands.ts';
import type { ApiError } from '../../shared/api/result.ts';
import type { ModelView } from '../../shared/api/views.ts';
import { api } from './api.ts';
import { applyToModel } from './apply-to-model.ts';
import { client } from './client.ts';
import { rereadParts } from './reread.ts';
import { noteSaving } from './saving.ts';
import { underWay } from './under-way.ts';

/**
 * Changes a year model, alone or with what must follow, as one step. It is shown at once; when the store refuses it, because
 * something is in use, the views show the store again and the refusal is the answer.
 */
export async function changeModel(
  commands: readonly [SingleCommand, ...SingleCommand[]],
  words: ManyCommand['words'],
  said: string | null = null,
): Promise<ApiError | null> {
  const [only, ...more] = commands;
  const command: Command = more.length === 0 ? only : { type: 'many', commands: [...commands], words };
  client.setQueriesData<ModelView>({ queryKey: ['model'] }, (view) => view && commands.reduce(applyToModel, view));
  const answer = await underWay(api.call('commit', command));
  if (answer.ok) {
    noteSaving({ undo: answer.value, said, problem: null });
    if (more.length > 0) void rereadParts(['texts']);
    return null;
  }
  await rereadParts(['model']);
  return answer.error;
}
