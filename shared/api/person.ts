import { z } from 'zod';

/** Who uses this machine, as the history and the filters name them. */
export const Person = z.strictObject({ name: z.string().trim().min(1).max(100), initials: z.string().trim().min(1).max(5) });
export type Person = z.infer<typeof Person>;
