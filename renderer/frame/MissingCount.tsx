import type { LibraryOccasion } from '../../shared/model/choose-occasion.ts';
import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import { here } from '../app/here.ts';
import { goToMissing, nextMissing } from '../app/next-missing.ts';
import { place } from '../app/place.ts';
import { readinessNow, useReadiness } from '../app/use-readiness.ts';
import { useStarted } from '../app/use-started.ts';
import { orSayWhy } from '../data/or-say-why.ts';
import { noteSaving } from '../data/saving.ts';
import { Button } from '../ui/Button.tsx';

/** How much is missing; pressing it, or F8, goes to the next. */
export function MissingCount({ occasion }: { readonly occasion: LibraryOccasion }) {
  const missing = useReadiness(occasion, useStarted())?.missing;
  const goToNext = () =>
    void orSayWhy(async () => {
      const next = nextMissing(missing ?? (await readinessNow(occasion)).missing, place.get(), here.get());
      if (next === null) noteSaving({ said: t('views:status.nothingMissing') });
      else goToMissing(next);
    });
  useCommands({ 'next-missing': goToNext });
  if (missing === undefined) return null;
  if (missing.length === 0) return <span>{t('views:status.nothingMissing')}</span>;
  return (
    <Button look="link" onPress={goToNext} aria-keyshortcuts="F8">
      {t('views:status.missing', { count: missing.length })}
    </Button>
  );
}
