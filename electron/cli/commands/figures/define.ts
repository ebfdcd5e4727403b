import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Store } from '../../../../db/index.ts';
import type { SingleCommand } from '../../../../shared/api/commands.ts';
import { adopted } from '../../../../shared/figures/catalogue/adopt.ts';
import { READY_TABLES } from '../../../../shared/figures/catalogue/catalogue.ts';
import { tableCommands } from '../../../../shared/figures/catalogue/table-commands.ts';
import { TableDefinition } from '../../../../shared/figures/definition.ts';
import { issueProblems } from '../../../../shared/model/exchange/issue-words.ts';
import { readJson } from '../../../../shared/model/exchange/read-json.ts';
import type { Year } from '../../../../shared/model/year.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { command } from '../../command.ts';
import { asJson, done, failure, misused, type Outcome } from '../../outcome.ts';
import { firstSentence, storeFailure } from '../../store-failure.ts';
import { systemErrorWords } from '../../system-errors.ts';
import { withStore } from '../../with-store.ts';

const OPTIONS = { store: 'value', year: 'value', from: 'optional', ready: 'optional', json: 'flag' } as const;

/**
 * `figures define --store F --year Y (--from tables.json | --ready ID,ID) [--json]`: gives a year tables, as one step. A file holds a
 * definition or a list of them, as `figures tables --json` writes them: what the year has by the id becomes so, whole; what it has not
 * comes last. A ready table is taken over under an id of its own.
 */
export const defineTables = command(OPTIONS, async ({ store: file, year, from, ready, json }) => {
  if ((from === undefined) === (ready === undefined)) return misused(t('cli:figures.fromOrReady'));
  const given = from === undefined ? readyNamed(ready?.split(',') ?? []) : await definitionsIn(from);
  if ('outcome' in given) return given.outcome;
  return withStore(file, 'import', async (store) => {
    const read = await store.readYear(year);
    if (!read.ok) return storeFailure(file, read.error, 'read');
    const { model } = read.value;
    const tables = from === undefined ? takenOver(given.tables, read.value) : given.tables;
    return written(store, file, tableCommands(tables, model), tables, json);
  });
});

type Given = { readonly tables: readonly TableDefinition[] } | { readonly outcome: Outcome };

function readyNamed(ids: readonly string[]): Given {
  const tables = ids.map((id) => READY_TABLES.find(({ definition }) => definition.id === id)?.definition ?? id);
  const unknown = tables.find((table) => typeof table === 'string');
  if (unknown !== undefined) return { outcome: failure(t('cli:figures.noReady', { id: unknown })) };
  return { tables: tables.filter((table) => typeof table !== 'string') };
}

async function definitionsIn(from: string): Promise<Given> {
  let text: string;
  try {
    text = await readFile(from, 'utf8');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { outcome: failure(t('cli:about', { file: from, message: systemErrorWords(String(error.code)) })) };
  }
  const json = readJson(text);
  const parsed = json.ok
    ? z
        .union([TableDefinition.transform((one) => [one]), z.array(TableDefinition).min(1)])
        .safeParse(json.value, { reportInput: true })
    : null;
  if (parsed?.success === true) return { tables: parsed.data };
  const problems = json.ok ? (parsed?.error?.issues ?? []).flatMap((issue) => issueProblems(issue)) : json.problems;
  return {
    outcome: failure(...problems.map(({ place, message }) => t('cli:import.problem', { file: from, place, message }))),
  };
}

/** Each as the year can have it when it has got those before it. */
function takenOver(
  ready: readonly TableDefinition[],
  { model: { tables, numberStyles }, organisations }: Year,
): TableDefinition[] {
  const taken: TableDefinition[] = [];
  for (const table of ready) taken.push(adopted(table, { tables: [...tables, ...taken], numberStyles, organisations }));
  return taken;
}

async function written(
  store: Store,
  file: string,
  commands: SingleCommand[],
  tables: readonly TableDefinition[],
  json: boolean,
): Promise<Outcome> {
  const committed = await store.commit({ type: 'many', words: 'model', commands });
  if (!committed.ok) {
    const { kind, message } = committed.error;
    return kind === 'conflict' || kind === 'invalid-input'
      ? failure(t('cli:about', { file, message: firstSentence(message) }))
      : storeFailure(file, committed.error, 'import');
  }
  const ids = tables.map(({ id }) => id);
  return done(json ? asJson({ tables: ids }) : `${t('cli:figures.defined', { file, ids: ids.join(', ') })}\n`);
}
