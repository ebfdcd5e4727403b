import { sectionsOf } from '../../shared/model/chapters.ts';
import type { ChapterPart } from '../../shared/model/layout.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Chosen, listed } from './Chosen.tsx';

type TextPart = Extract<ChapterPart, { type: 'text' }>;

interface Props {
  readonly part: TextPart;
  readonly thing: string;
  readonly model: YearModel;
  readonly onChange: (part: TextPart) => void;
}

/** The texts whose beginnings are listed in a text's place until something is written in it; folded until it is asked for. */
export function TextPoints({ part, thing, model, onChange }: Props) {
  const all = textsOf(model).filter(({ id }) => id !== part.section);
  const chosen = part.points ?? [];
  if (all.length === 0) return null;
  return (
    <details>
      <summary>{t('layout:points', { count: all.filter(({ id }) => chosen.includes(id)).length })}</summary>
      <Chosen
        label={t('layout:pointsOf')}
        thing={thing}
        all={all}
        chosen={chosen}
        onChange={(points) => onChange(listed(part, 'points', points))}
      />
    </details>
  );
}

/** Every text of the year once, by the heading of the first chapter that has it. */
function textsOf({ layouts }: YearModel): readonly { readonly id: string; readonly word: string }[] {
  const texts = layouts
    .flatMap(({ chapters }) => chapters)
    .flatMap((chapter) => sectionsOf([chapter]).map((id) => ({ id, word: chapter.title })));
  return texts.filter(({ id }, at) => texts.findIndex((text) => text.id === id) === at);
}
