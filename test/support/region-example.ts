import { readFileSync } from 'node:fs';
import { parseYear } from '../../shared/model/exchange/parse.ts';
import type { Year } from '../../shared/model/year.ts';

/** The file of the example region's own year, as it stands among the resources. */
export const REGION_EXAMPLE = 'resources/example-region/region-2024.json';

/** The example region's own year. */
export function regionExample(): Year {
  const parsed = parseYear(readFileSync(REGION_EXAMPLE, 'utf8'));
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return parsed.value;
}
