import type { CellChoice } from '../../shared/grid/cell.ts';
import { t } from '../../shared/text/messages/index.ts';

type CommentChoice = CellChoice & { readonly value: boolean | null };

/** Whether a comment is expected of an item: as its kind says (null), or whatever its kind says. */
export const COMMENT_CHOICES: readonly CommentChoice[] = [
  { id: 'kind', word: t('panel:commentExpected.kind'), value: null },
  { id: 'yes', word: t('panel:commentExpected.yes'), value: true },
  { id: 'no', word: t('panel:commentExpected.no'), value: false },
];
