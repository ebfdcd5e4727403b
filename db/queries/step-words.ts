import { t } from '../../shared/text/messages/index.ts';
import { subjectOf, subjectWords } from '../log/subject.ts';
import type { StepKind } from '../schema.ts';

/** "kommentar till Effektmål 1", "ångrade: kommentar till Effektmål 1" */
export function stepWords(step: { readonly kind: StepKind; readonly subject: string; readonly names: string }): string {
  const what = subjectWords(subjectOf(step));
  switch (step.kind) {
    case 'change':
    case 'import':
      return what;
    case 'undo':
      return t('store:undone', { what });
    case 'redo':
      return t('store:redone', { what });
  }
}
