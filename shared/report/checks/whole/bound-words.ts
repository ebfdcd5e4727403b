import type { BoundData } from '../../../bound/bound-data.ts';
import { boundName } from '../../../bound/choices.ts';
import { boundIn } from '../../../bound/fill.ts';
import { isToldOtherwise, toldBy } from '../../../bound/told.ts';
import { t } from '../../../text/messages/index.ts';
import type { ReportFinding } from '../finding.ts';
import { wholeFinding } from './finding.ts';
import type { WrittenText } from './written-texts.ts';

/** Bound words that the data has nothing for, and those that somebody has written something else over. */
export function boundFindings(texts: readonly WrittenText[], data: BoundData): ReportFinding[] {
  return texts.flatMap(({ id, name, chapter, place, text }) =>
    boundIn(text).flatMap(({ attrs }): ReportFinding[] => {
      const { words, fault } = toldBy(data, attrs);
      const about = boundName(attrs, data);
      if (fault !== null && attrs.said === undefined) {
        return [{ about: 'bound-lacking', place, chapter, sentence: t('report:whole.boundLacking', { name, words }) }];
      }
      if (attrs.said === undefined || fault !== null || !isToldOtherwise(attrs, words)) return [];
      const sentence = t('report:whole.boundChanged', { name, said: attrs.said, about, words });
      return [wholeFinding({ about: 'bound-changed', place, chapter, thing: id, sentence, evidence: [] })];
    }),
  );
}
