import type { Year } from '../../../model/year.ts';
import { paragraphsOf } from '../../../spelling/rich-paragraphs.ts';
import { t } from '../../../text/messages/index.ts';
import type { ReportFinding } from '../finding.ts';
import { wholeFinding } from './finding.ts';
import type { WrittenText } from './written-texts.ts';

const YEAR = /(?<![\d-])(20\d\d)(?![\d-])/gu;
/** An outcome of a year that has not been. */
const OUTCOME = /(?:utfall(?:et)?|bokslut(?:et)?|resultatet)(?: för| i| per)?(?: helåret| år(?:et)?)?\s+(20\d\d)(?![\d-])/giu;
/** "medicinteknisk utrustning 2025": two words that say what the year is of. */
const PHRASE = /(?<first>\p{L}{5,})\s+(?<second>\p{L}{6,})\s+(?<year>20\d\d)(?![\d-])/giu;
/** Words that any year can follow. */
const OF_ANY_YEAR =
  /^(?:janua|febru|april|augus|septe|oktob|novem|decem|jämfö|under|budge|progn|utfal|resul|perio|sedan|mella|slute|börja|årets|inför|hösten|våren|sommaren|vintern|augusti|helåret|delår)/iu;

/** Years that cannot be right: in the report's title, of an outcome that has not been, or of what other texts say of the report's own year. */
export function yearFindings(year: Year, reportId: string, texts: readonly WrittenText[]): ReportFinding[] {
  const own = year.model.year;
  const title = year.reports.find(({ id }) => id === reportId)?.title ?? '';
  const named = [...title.matchAll(YEAR)].map(([, found]) => Number(found));
  const inTitle =
    named.length === 0 || named.includes(own)
      ? []
      : [
          wholeFinding({
            about: 'wrong-year',
            place: null,
            chapter: null,
            thing: reportId,
            sentence: t('report:whole.yearOfTitle', { title, year: own }),
            evidence: [],
          }),
        ];
  const phrases = texts.flatMap((text) => phrasesOf(text));
  const ofOwn = new Set(phrases.filter((one) => one.year === own).map(({ phrase }) => phrase));
  return [
    ...inTitle,
    ...texts.flatMap((text) =>
      paragraphsOf(text.text).flatMap((paragraph) =>
        [...paragraph.matchAll(OUTCOME)]
          .filter(([, found]) => Number(found) > own)
          .map(([words]) => found(text, t('report:whole.yearToCome', { name: text.name, words, year: own }))),
      ),
    ),
    ...phrases
      .filter((one) => one.year !== own && ofOwn.has(one.phrase))
      .map(({ text, words }) => found(text, t('report:whole.yearOther', { name: text.name, words, year: own }))),
  ];
}

function found({ id, place, chapter }: WrittenText, sentence: string): ReportFinding {
  return wholeFinding({ about: 'wrong-year', place, chapter, thing: id, sentence, evidence: [] });
}

/** In a paragraph of several years they are compared, and each is meant. */
function phrasesOf(text: WrittenText) {
  return paragraphsOf(text.text)
    .filter((paragraph) => new Set([...paragraph.matchAll(YEAR)].map(([, year]) => year)).size === 1)
    .flatMap((paragraph) =>
      [...paragraph.matchAll(PHRASE)].flatMap(({ 0: words, groups = {} }) => {
        const { first = '', second = '', year = '' } = groups;
        if (OF_ANY_YEAR.test(first) || OF_ANY_YEAR.test(second)) return [];
        return [{ text, words, year: Number(year), phrase: `${first} ${second}`.toLocaleLowerCase('sv') }];
      }),
    );
}
