import { z } from 'zod';
import { CONTROL_CHECKS } from '../../control/checks/names.ts';
import { ID_PATTERN } from '../../model/id-pattern.ts';
import { WHOLE_CHECKS } from '../../report/checks/whole/names.ts';
import { CHECKS } from './key.ts';

/**
 * Names a finding: the check, the table, the row, the column and the figures that it is about, "formula/resultat/r4/k4/-148.3|-148.4".
 * The same for the same check of the same cell as long as the figures are the same. One in the internal control has the word "kontroll",
 * the action, its column and a number that tells its words from others; one over a whole report the word "rapport" and what it is in.
 */
export const FindingKey = z
  .string()
  .regex(
    new RegExp(
      `^(?:${[...CHECKS, ...CONTROL_CHECKS, ...WHOLE_CHECKS].join('|')})/${ID_PATTERN}/${ID_PATTERN}/${ID_PATTERN}/[0-9.|-]{1,300}$`,
    ),
  );
