import { chapterProgress } from '../../../shared/report/chapter-progress.ts';
import { progressOf } from '../../../shared/report/progress/shares.ts';
import { type Missing, percentOf, type ReadinessInput, readiness } from '../../../shared/report/progress.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { readOccasion } from '../occasion-reading.ts';
import { asJson, done } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/**
 * `progress --store F --occasion O [--json]`: how much of an occasion is marked ready, and what is missing. With `--json` also how
 * far each chapter and each thing has come.
 */
export const progress = command({ store: 'value', occasion: 'value', json: 'flag' }, ({ store: file, occasion, json }) =>
  withStore(file, 'read', async (store) => {
    const [reading, texts, control] = await Promise.all([
      readOccasion(store, occasion),
      store.texts(occasion),
      store.control(occasion),
    ]);
    if (!reading.ok) return storeFailure(file, reading.error, 'read');
    if (!texts.ok) return storeFailure(file, texts.error, 'read');
    if (!control.ok) return storeFailure(file, control.error, 'read');
    const { head, ...year } = reading.value;
    const whole = wholeOf({ ...year, occasion: head, texts: texts.value, control: control.value });
    return done(json ? asJson(whole) : `${lines(whole).join('\n')}\n`);
  }),
);

function wholeOf(input: ReadinessInput) {
  const { things, missing } = readiness(input);
  const all = progressOf(things);
  return {
    occasion: input.occasion.id,
    percent: percentOf(all.ready, all.total),
    ...all,
    chapters: chapterProgress(input),
    things,
    missing,
  };
}

function lines({ percent, ready, total, missing }: ReturnType<typeof wholeOf>): string[] {
  return [
    t('cli:progress.ready', { percent, ready, total }),
    ...missing.map((lack) => `  ${t(`views:overview.what.${lack.what}`)}: ${placed(lack)}`),
  ];
}

function placed({ name, who, due, place }: Missing): string {
  return [name, who, due]
    .filter((part) => part !== null)
    .join(', ')
    .concat(`  [${place.id}]`);
}
