import { realpath, stat } from 'node:fs/promises';
import { t } from '../../shared/text/messages/index.ts';

/** Why what a command makes must not go there; what else can go wrong with it is found when it is written. */
export async function targetProblem(store: string, out: string): Promise<string | null> {
  if ((await orNull(stat(out)))?.isDirectory()) {
    return t('cli:about', { file: out, message: t('cli:file.folder') });
  }
  const [one, other] = await Promise.all([orNull(realpath(store)), orNull(realpath(out))]);
  return one !== null && one === other ? t('cli:export.ontoStore', { file: store }) : null;
}

/** Null for a path that leads nowhere; opening or writing it says why. */
async function orNull<Value>(answer: Promise<Value>): Promise<Value | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
