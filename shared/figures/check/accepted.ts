import { z } from 'zod';
import { ShortText } from '../../model/primitives.ts';
import { FindingKey } from './finding-key.ts';

/** A finding that is as it should be, and why. Its key names the figures: when they change it is another finding. */
export const AcceptedFinding = z.strictObject({ finding: FindingKey, reason: ShortText.min(1) });
export type AcceptedFinding = z.infer<typeof AcceptedFinding>;
