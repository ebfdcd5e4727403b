import { readFile, stat } from 'node:fs/promises';
import type { z } from 'zod';
import { ManyCommand, type SingleCommand } from '../../shared/api/commands.ts';
import { issueProblems } from '../../shared/model/exchange/issue-words.ts';
import { sizeProblems } from '../../shared/model/exchange/parse.ts';
import { type Problem, problemAt } from '../../shared/model/exchange/problem.ts';
import { readJson } from '../../shared/model/exchange/read-json.ts';
import { t } from '../../shared/text/messages/index.ts';

export type CommandsReading =
  | { readonly outcome: 'commands'; readonly commands: readonly SingleCommand[] }
  /** The file could be read, and this is wrong with it; nothing of it is to be used. */
  | { readonly outcome: 'faulty'; readonly problems: readonly Problem[] }
  /** The system refuses; `code` is its word for why: "ENOENT". */
  | { readonly outcome: 'unreadable'; readonly code: string };

const Commands = ManyCommand.shape.commands;

/** Reads a list of commands from a JSON file (UTF-8). */
export async function readCommandsFile(file: string): Promise<CommandsReading> {
  try {
    // Looked at before it is read: a wrong name can be that of a film, or of a device that never ends.
    const about = await stat(file);
    if (about.isDirectory()) return { outcome: 'unreadable', code: 'EISDIR' };
    if (!about.isFile()) return { outcome: 'faulty', problems: [problemAt([], t('cli:file.other'))] };
    const tooLarge = sizeProblems(about.size);
    return tooLarge.length > 0 ? { outcome: 'faulty', problems: tooLarge } : commandsOf(await readFile(file));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { outcome: 'unreadable', code: String(error.code) };
  }
}

function commandsOf(bytes: Uint8Array): CommandsReading {
  const json = readJson(new TextDecoder('utf-8').decode(bytes));
  if (!json.ok) return { outcome: 'faulty', problems: json.problems };
  const commands = Commands.safeParse(json.value, { reportInput: true });
  const problems = [...json.problems, ...faultsOf(commands.error)];
  if (commands.success && problems.length === 0) return { outcome: 'commands', commands: commands.data };
  return { outcome: 'faulty', problems };
}

function faultsOf(error: z.ZodError | undefined): Problem[] {
  return (error?.issues ?? []).flatMap((issue) => issueProblems(issue));
}
