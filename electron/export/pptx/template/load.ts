import { basename } from 'node:path';
import { ok, type Result } from '../../../../shared/api/result.ts';
import type { SlideOffers } from '../../../../shared/report/slide-template.ts';
import { templateBytes } from '../../template/bytes.ts';
import { refusedTemplate } from '../../template/refusal.ts';
import type { SlideLook } from './apply.ts';

import { framesOfSlides, layoutName } from './frames.ts';
import { openSlideTemplate } from './open.ts';
import { coloursOf, fontsOf } from './theme-values.ts';

/** A template's file that has been read and found fit. */
export interface SlideTemplateFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly offers: SlideOffers;
}

/** Reads a template; `not-found`, `read-only` (no permission) or `invalid-input`, with a sentence for the person. */
export async function readSlideTemplateFile(path: string): Promise<Result<SlideTemplateFile>> {
  const name = basename(path);
  const bytes = await templateBytes('slides', path);
  if (!bytes.ok) return bytes;
  const look = slideLook(bytes.value, name);
  return look.ok ? ok({ name, bytes: bytes.value, offers: offersOf(look.value) }) : look;
}

/** A template opened as the look of slides; `invalid-input` when it cannot be used. */
export function slideLook(bytes: Buffer, name: string): Result<SlideLook> {
  const template = openSlideTemplate(bytes, name);
  if (!template.ok) return template;
  const frames = framesOfSlides(template.value);
  return frames === null ? refusedTemplate('slides', name, 'noLayouts') : ok({ template: template.value, frames });
}

function offersOf({ template: { theme, size }, frames: { cover, divider, body } }: SlideLook): SlideOffers {
  return {
    layouts: { cover: layoutName(cover.layout), divider: layoutName(divider.layout), body: layoutName(body.layout) },
    fonts: fontsOf(theme),
    colours: [...coloursOf(theme)].flatMap(([name, hex]) => (name.startsWith('accent') ? [hex] : [])),
    size,
    footer: body.footer !== null,
    slideNumbers: body.slideNumber !== null,
  };
}
