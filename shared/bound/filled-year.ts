import type { Occasion } from '../model/occasion.ts';
import type { Year } from '../model/year.ts';
import type { BoardReport } from '../region/board-report.ts';
import type { Binding, Bound } from '../text/bound.ts';
import type { RichText } from '../text/rich-text.ts';
import { boundData } from './bound-data.ts';
import { boundIn, withBound } from './fill.ts';
import { toldBy } from './told.ts';

/** The texts of a year that one of its reports can print. */
export function textsOf(year: Year, occasion: Occasion | null): readonly RichText[] {
  const found: RichText[] = [];
  withTexts(year, occasion, (text) => {
    found.push(text);
    return text;
  });
  return found;
}

/**
 * The year with what the data says filled in wherever its texts are bound to it, for one occasion: what is laid out from it holds nothing
 * but words. Texts without such words are the same ones.
 */
export function filledYear(year: Year, occasion: Occasion | null, boards: readonly BoardReport[]): Year {
  const bindings = textsOf(year, occasion).flatMap((text) => unsaidIn(text));
  if (bindings.length === 0) return year;
  const data = boundData({ year, occasion, boards }, bindings);
  const filled = ({ type, attrs }: Bound): Bound => ({
    type,
    attrs: { ...attrs, said: attrs.said ?? toldBy(data, attrs).words },
  });
  return withTexts(year, occasion, (text) => (unsaidIn(text).length === 0 ? text : withBound(text, filled)));
}

function unsaidIn(text: RichText): readonly Binding[] {
  return boundIn(text).flatMap(({ attrs }) => (attrs.said === undefined ? [attrs] : []));
}

function withTexts(year: Year, occasion: Occasion | null, change: (text: RichText) => RichText): Year {
  const orNull = (text: RichText | null) => (text === null ? null : change(text));
  return {
    ...year,
    model: {
      ...year.model,
      layouts: year.model.layouts.map((layout) => ({
        ...layout,
        chapters: layout.chapters.map((chapter) => ({
          ...chapter,
          parts: chapter.parts.map((part) => (part.type === 'intro' ? { ...part, text: change(part.text) } : part)),
        })),
      })),
    },
    ...(year.glossary === undefined
      ? {}
      : { glossary: year.glossary.map((term) => ({ ...term, explanation: orNull(term.explanation) })) }),
    items: year.items.map((item) => ({ ...item, description: orNull(item.description) })),
    occasions: year.occasions.map((one) => (one.id === occasion?.id ? occasionWith(one, orNull) : one)),
  };
}

function occasionWith(occasion: Occasion, change: (text: RichText | null) => RichText | null): Occasion {
  const { control } = occasion;
  return {
    ...occasion,
    followUps: occasion.followUps.map((one) => ({ ...one, comment: change(one.comment) })),
    texts: occasion.texts.map((one) => ({ ...one, body: change(one.body) })),
    control: {
      ...control,
      followUps: control.followUps.map((one) => ({ ...one, comment: change(one.comment) })),
      assessment: control.assessment === null ? null : { ...control.assessment, text: change(control.assessment.text) },
    },
  };
}
