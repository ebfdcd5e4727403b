import fc from 'fast-check';
import { inGlossaryOrder } from '../../../shared/model/glossary.ts';
import { YEAR_FORMAT, YEAR_FORMAT_VERSION, type Year } from '../../../shared/model/year.ts';
import { type Draw, drawIds, pick, pickOrNull } from './draw.ts';
import { drawKind, drawModel, drawScales } from './model.ts';
import { drawOccasion } from './occasion.ts';
import { drawControl, drawDecision, drawItems, drawOrganisations, drawOwnWords, drawPortfolio } from './plan.ts';
import { line, richTextOrNull, shortTextOrNull } from './texts.ts';
import { drawTicks } from './ticks.ts';

/** Terms as a dictionary has them, where there are any. */
function drawGlossary(draw: Draw): Pick<Year, 'glossary'> {
  const terms = drawIds(draw, 0, 3).map((id) => ({ id, term: draw(line), explanation: draw(richTextOrNull) }));
  return terms.length === 0 ? {} : { glossary: inGlossaryOrder(terms) };
}

/**
 * Any year that keeps the rules of the format: odd ids, every kind of text that Unicode has, trees of any shape, lists that
 * are empty, long and in any order.
 */
export function anyYear(): fc.Arbitrary<Year> {
  return fc.gen().map((draw) => {
    const organisations = drawOrganisations(draw);
    const ownWords = drawOwnWords(draw, organisations);
    const scales = drawScales(draw);
    const kinds = drawIds(draw, 1, 4).map((id) => drawKind(draw, id, scales));
    const items = drawItems(draw, kinds, organisations);
    const model = drawModel(draw, { organisations, scales, kinds, items });
    const portfolio = drawPortfolio(draw);
    const control = drawControl(
      draw,
      portfolio.map(({ id }) => id),
    );
    const occasions = drawIds(draw, 0, 3).map((id) => drawOccasion(draw, id, model, { items, control, organisations }));
    const occasionIds = occasions.map(({ id }) => id);
    const layoutIds = model.layouts.map(({ id }) => id);
    const reports = (layoutIds.length === 0 ? [] : drawIds(draw, 0, 3)).map((id) => ({
      id,
      occasion: pickOrNull(draw, occasionIds),
      layout: pick(draw, layoutIds),
      title: draw(line),
      diaryNumber: draw(shortTextOrNull),
    }));
    return {
      format: YEAR_FORMAT,
      version: YEAR_FORMAT_VERSION,
      organisations,
      ownWords,
      model,
      items,
      control,
      ...drawTicks(draw, model.year, control),
      decision: drawDecision(draw),
      portfolio,
      occasions,
      reports,
      ...drawGlossary(draw),
    };
  });
}
