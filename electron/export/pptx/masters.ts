import { COLOURS } from '../../../shared/report/colours.ts';
import type { Deck } from '../../../shared/report/deck/deck.ts';
import { BODY, SLIDE } from '../../../shared/report/deck/room.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { type SlideMaster, TITLES } from './frame.ts';
import { inches } from './inches.ts';
import type { Presentation } from './library.ts';

const FOOT = { y: inches(508), h: inches(20), fontSize: 12, color: COLOURS.quiet } as const;
const EDGE = { rect: { x: 0, y: 0, w: inches(14), h: inches(SLIDE.height), fill: { color: COLOURS.accent } } } as const;

/** As they are listed in PowerPoint. */
export const MASTER_NAMES: Readonly<Record<SlideMaster, string>> = {
  cover: t('report:slideMaster.cover'),
  divider: t('report:slideMaster.divider'),
  body: t('report:slideMaster.body'),
  goal: t('report:slideMaster.goal'),
};

function foot(text: string) {
  return { text: { text, options: { ...FOOT, x: inches(BODY.left), w: inches(700), margin: 0 } } } as const;
}

/** One master for each kind of slide; the title is a title to PowerPoint too. */
export function defineMasters(file: Presentation, { organisation, title }: Deck): void {
  for (const kind of ['cover', 'divider', 'body', 'goal'] as const) {
    const { place, letters, colour } = TITLES[kind];
    file.defineSlideMaster({
      title: MASTER_NAMES[kind],
      background: { color: kind === 'cover' ? COLOURS.accent : 'FFFFFF' },
      objects: [
        ...(kind === 'divider' ? [EDGE] : []),
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              x: inches(place.left),
              y: inches(place.top),
              w: inches(place.width),
              h: inches(place.height),
              margin: 0,
              align: 'left',
              valign: 'bottom',
              fontSize: letters,
              bold: true,
              color: colour,
            },
            text: '',
          },
        },
        ...(kind === 'cover' ? [] : [foot(`${organisation}, ${title}`)]),
      ],
      ...(kind === 'cover'
        ? {}
        : { slideNumber: { ...FOOT, x: inches(BODY.left + BODY.width - 60), w: inches(60), align: 'right' } }),
    });
  }
}
