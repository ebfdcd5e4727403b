import { t } from '../../shared/text/messages/index.ts';
import { runCommand } from '../app/commands.ts';
import { Button } from '../ui/Button.tsx';

/** Figures in from a file, and tables out to one. */
export function FigureTools({ readOnly }: { readonly readOnly: boolean }) {
  return readOnly ? null : (
    <Button aria-keyshortcuts="Control+Shift+I" onPress={() => runCommand('import-figures')}>
      {t('figures:import.command')}
    </Button>
  );
}
