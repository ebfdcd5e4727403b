import type { Year } from '../../shared/model/year.ts';
import type { RichText } from '../../shared/text/rich-text.ts';

/** A year where everything that is written at its occasions is so many times as long. All else is as given. */
export function longYear(year: Year, times: number): Year {
  const longer = (text: RichText | null): RichText | null =>
    text === null ? null : { ...text, content: Array.from({ length: times }, () => text.content).flat() };
  return {
    ...year,
    occasions: year.occasions.map((occasion) => ({
      ...occasion,
      texts: occasion.texts.map((text) => ({ ...text, body: longer(text.body) })),
      followUps: occasion.followUps.map((followUp) => ({ ...followUp, comment: longer(followUp.comment) })),
    })),
  };
}
