import { describe, expect, it } from 'vitest';
import { blankModel } from '../../../shared/model/blank-model.ts';
import { canExplain, explains, withLegend } from '../../../shared/model/legends.ts';

const { layouts } = blankModel({ id: 'm', organisation: 'o', year: 2024 });
const annual = 'verksamhetsberattelse';
const chapterOf = (of: typeof layouts, chapter: string, layout = annual) => {
  const found = of.find(({ id }) => id === layout)?.chapters.find(({ id }) => id === chapter);
  if (found === undefined) throw new Error(`there is no chapter ${chapter}`);
  return found;
};

describe('where symbols are explained', () => {
  it('can be a chapter that shows statuses, and no other', () => {
    expect(layouts[0]?.chapters.filter(canExplain).map(({ id }) => id)).toEqual(['mal', 'intern-kontroll']);
  });

  it('is last among what a chapter explains, in that document alone', () => {
    const changed = withLegend(layouts, { layout: annual, chapter: 'mal' }, 'aktiviteter', true);
    expect(chapterOf(changed, 'mal').parts[0]).toEqual({
      type: 'legend',
      scales: ['farg', 'pil', 'indikatorstatus', 'aktiviteter'],
    });
    expect(explains(chapterOf(changed, 'mal'), 'aktiviteter')).toBe(true);
    expect(explains(chapterOf(changed, 'mal', 'delarsrapport'), 'aktiviteter')).toBe(false);
  });

  it('is before the rest where nothing was explained, and leaves no empty legend behind', () => {
    const place = { layout: annual, chapter: 'intern-kontroll' };
    const changed = withLegend(layouts, place, 'kontrollstatus', true);
    expect(chapterOf(changed, 'intern-kontroll').parts.map(({ type }) => type)).toEqual(['legend', 'control', 'assessment']);
    expect(withLegend(changed, place, 'kontrollstatus', false)).toEqual(layouts);
  });
});
