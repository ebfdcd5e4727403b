import type { Layout } from './layout.ts';
import type { Occasion } from './occasion.ts';

/** The kind of document that an occasion is reported in. */
export function layoutKind(occasion: Occasion['kind']): Layout['kind'] {
  switch (occasion) {
    case 'plan':
    case 'annual':
      return occasion;
    case 'april':
    case 'interim':
      return 'interim';
  }
}

/** Whether a document of this kind can be of such an occasion; slides can be of any. */
export function canBeOf(kind: Layout['kind'], occasion: Occasion['kind']): boolean {
  return kind === 'deck' || layoutKind(occasion) === kind;
}
