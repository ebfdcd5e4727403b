import type { SingleCommand } from '../../../../shared/api/commands.ts';
import type { ApiError } from '../../../../shared/api/result.ts';
import { LocalDate } from '../../../../shared/model/primitives.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { keepNow } from '../../../versions/keep-now.ts';
import { command } from '../../command.ts';
import { asJson, done, failure, misused, type Outcome } from '../../outcome.ts';
import { firstSentence, storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';

/** `versions keep --store F --report R [--name N] [--note T] [--json]`: the report as it stands now becomes a version. */
export const keepVersion = command(
  { store: 'value', report: 'value', name: 'optional', note: 'optional', json: 'flag' },
  ({ store: file, report, name, note, json }) =>
    withStore(file, 'import', async (store) => {
      const kept = await keepNow(store, { report, name: name?.trim() || null, note: note?.trim() || null });
      if (!kept.ok) return refused(file, kept.error);
      const { version } = kept.value;
      return done(json ? asJson({ report, version }) : `${t('cli:versions.kept', { id: version })}\n`);
    }),
);

/** `versions lock --store F --report R --version V --date D --paragraph P`: the board has decided it. */
export const lockVersion = command(
  { store: 'value', report: 'value', version: 'value', date: 'value', paragraph: 'value' },
  ({ store: file, report, version, date, paragraph }) => {
    const day = LocalDate.safeParse(date);
    if (!day.success) return misused(t('cli:control.badDay', { day: date }));
    const decision = { date: day.data, paragraph };
    return committed(
      file,
      { type: 'report-version.lock', report, id: version, decision },
      t('cli:versions.locked', { id: version }),
    );
  },
);

/** `versions set --store F --report R --version V --name N | --note T`: what it is called or what is said of it; an empty note is none. */
export const setVersion = command(
  { store: 'value', report: 'value', version: 'value', name: 'optional', note: 'optional' },
  ({ store: file, report, version, name, note }) => {
    if ((name === undefined) === (note === undefined)) return misused(t('cli:versions.setOne'));
    if (name?.trim() === '') return misused(t('cli:versions.nameless'));
    const about = { type: 'report-version.set', report, id: version } as const;
    const words = t('cli:versions.set', { id: version });
    return name === undefined
      ? committed(file, { ...about, field: 'note', value: note?.trim() || null }, words)
      : committed(file, { ...about, field: 'name', value: name.trim() }, words);
  },
);

/** `versions remove --store F --report R --version V`: one that has not been decided. */
export const removeVersion = command({ store: 'value', report: 'value', version: 'value' }, ({ store: file, report, version }) =>
  committed(file, { type: 'report-version.remove', report, id: version }, t('cli:versions.removed', { id: version })),
);

function committed(file: string, change: SingleCommand, words: string): Promise<Outcome> {
  return withStore(file, 'import', async (store) => {
    const answer = await store.commit(change);
    return answer.ok ? done(`${words}\n`) : refused(file, answer.error);
  });
}

/** What is wrong with what was asked is said in the store's own words. */
async function refused(file: string, error: ApiError): Promise<Outcome> {
  const isAboutVersion = error.kind === 'conflict' || error.kind === 'locked' || error.kind === 'not-found';
  return isAboutVersion
    ? failure(t('cli:about', { file, message: firstSentence(error.message) }))
    : storeFailure(file, error, 'import');
}
