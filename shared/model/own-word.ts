import { z } from 'zod';
import { Id } from './primitives.ts';

/** A word as it stands in a text, without blanks: "Kivra", "e-remiss", "vårdtorg". */
export const OwnWord = z
  .string()
  .max(100)
  .regex(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'.:-]*[\p{L}\p{M}\p{N}.])?$/u);

/** A word that the organisation spells so; every board under a region shares the region's. */
export const OrganisationWord = z.strictObject({ organisation: Id, word: OwnWord });
export type OrganisationWord = z.infer<typeof OrganisationWord>;
