import { z } from 'zod';

/** A part of a whole in per cent, above 0 and at most 100, as an exact decimal: "50.5". */
export const Share = z.string().regex(/^(?:100|(?!0+(?:\.0+)?$)\d{1,2}(?:\.\d{1,6})?)$/);
