import { z } from 'zod';
import { Line } from '../model/primitives.ts';
import { TemplateFileName } from './word-template.ts';

/** What a PowerPoint template has for slides, found when it is chosen. */
export const SlideOffers = z.strictObject({
  /** The layout of the template for each kind of slide, by its name. */
  layouts: z.strictObject({ cover: z.string(), divider: z.string(), body: z.string() }),
  /** The typefaces of its theme; null where it says none. */
  fonts: z.strictObject({ heading: z.string().nullable(), body: z.string().nullable() }),
  /** The theme's accents, six hexadecimal digits each. */
  colours: z.array(z.string()),
  /** Points. */
  size: z.strictObject({ width: z.number(), height: z.number() }),
  footer: z.boolean(),
  slideNumbers: z.boolean(),
});
export type SlideOffers = z.infer<typeof SlideOffers>;

/** The PowerPoint template that an organisation's slides are written in. `file` names its bytes in the store, by SHA-256. */
export const SlideTemplate = z.strictObject({ name: Line, file: TemplateFileName });
export type SlideTemplate = z.infer<typeof SlideTemplate>;
