import { z } from 'zod';
import { ID_PATTERN } from './id-pattern.ts';
import { SHORT_TEXT_LIMIT } from './limits.ts';

/** A stable name for a thing in the store: letters, digits, `.`, `_`, `-`, `:`; never derived from a printed number. */
export const Id = z.string().regex(new RegExp(`^${ID_PATTERN}$`));
export type Id = z.infer<typeof Id>;

/** A calendar day without a time zone, `2024-12-31`. */
export const LocalDate = z.iso.date();
export type LocalDate = z.infer<typeof LocalDate>;

/** A moment, UTC, `2024-12-31T14:35:07.000Z`. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** One line of text that must say something. */
export const Line = z.string().min(1).max(2_000);

export const ShortText = z.string().max(SHORT_TEXT_LIMIT);
