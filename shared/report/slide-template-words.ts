import { t } from '../text/messages/index.ts';
import type { SlideOffers } from './slide-template.ts';

/** What of a PowerPoint template slides are written with, in words. */
export function slideTemplateLines({
  layouts,
  fonts,
  size,
}: SlideOffers): readonly { readonly of: string; readonly is: string }[] {
  const centimetres = (points: number) => ((points / 72) * 2.54).toLocaleString('sv', { maximumFractionDigits: 1 });
  return [
    { of: t('report:slideTemplate.cover'), is: layouts.cover },
    { of: t('report:slideTemplate.divider'), is: layouts.divider },
    { of: t('report:slideTemplate.body'), is: layouts.body },
    { of: t('report:slideTemplate.headingFont'), is: fonts.heading ?? t('report:slideTemplate.noFont') },
    { of: t('report:slideTemplate.bodyFont'), is: fonts.body ?? t('report:slideTemplate.noFont') },
    {
      of: t('report:slideTemplate.size'),
      is: t('report:slideTemplate.centimetres', { width: centimetres(size.width), height: centimetres(size.height) }),
    },
  ];
}

/** What someone who chooses a template should know of it, each a whole sentence. */
export function slideTemplateNotes({ footer, slideNumbers }: SlideOffers): string[] {
  return [
    ...(footer ? [] : [t('report:slideTemplate.noFooter')]),
    ...(slideNumbers ? [] : [t('report:slideTemplate.noSlideNumbers')]),
  ];
}
