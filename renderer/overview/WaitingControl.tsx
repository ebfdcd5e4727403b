import { t } from '../../shared/text/messages/index.ts';
import { go } from '../app/place.ts';
import { useStarted } from '../app/use-started.ts';
import { showDue } from '../control/due-filter.ts';
import { useWaiting } from '../control/ticks/use-waiting.ts';
import { Button } from '../ui/Button.tsx';

/** What waits in the internal control, with the way there. */
export function WaitingControl({ occasion }: { readonly occasion: string }) {
  const waiting = useWaiting(occasion, useStarted());
  if (waiting === null || waiting.late + waiting.due === 0) return null;
  return (
    <p>
      <Button
        look="link"
        onPress={() => {
          showDue();
          void go('control');
        }}
      >
        {t('control:ticks.reminder', { count: waiting.late + waiting.due, ...waiting })}
      </Button>
    </p>
  );
}
