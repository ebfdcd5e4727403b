import { createContext } from 'react';
import type { Footnote } from '../../shared/text/rich-text.ts';

/** The notes' numbers where they run through several texts, whose notes then stand elsewhere; null where each text has its own. */
export const NoteNumbers = createContext<ReadonlyMap<Footnote, number> | null>(null);
