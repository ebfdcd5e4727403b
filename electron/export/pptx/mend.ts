import type { Deck } from '../../../shared/report/deck/deck.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { escaped } from '../xml-text.ts';
import { mendedLines } from './lines.ts';

/** Changes the text of a part of a file; what it does not know it leaves as it is. */
export type MendPart = (name: string, text: string) => string;

const CREATED = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<\/dcterms:(?:created|modified)>)/g;
/** Where the schema of presentations has them: before the slides. */
const NOTES_MASTER = /(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s;
/** Each chart names three axes, as one in three dimensions has. */
const AXES = /(<c:axId [^>]*\/><c:axId [^>]*\/>)<c:axId [^>]*\/>/g;
/** How often names stand at an axis, which the schema has before whether they have levels. */
const NAMES = /(<c:noMultiLvlLbl [^>]*\/>)\s*(<c:tickLblSkip [^>]*\/>)/g;
/** What a chart counts days from; its language stands after it. */
const EPOCH = /<c:date1904 [^>]*\/>/;
/** A place that the library has numbered among other places; every program finds the title of a slide without a number. */
const TITLE =
  /(<p:cNvPr id="(\d+)" name=")[^"]*("[^>]*>(?:<\/p:cNvPr>)?<p:cNvSpPr\/><p:nvPr>)<p:ph\s+idx="\d+"\s+type="title"[^>]*\/>/g;
const NOTE = /<a:p><a:r>(<a:rPr [^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr [^>]*\/><\/a:p>/;

/**
 * What the library has no option for: titles are titles to every program; the time of writing becomes the report's date; everything is in the report's language; notes
 * have paragraphs; the first row of a table is its heading, and a table says what it shows; what is on a slide has a number of its own; elements stand where their schema has them.
 *
 * @param descriptions of the tables of each slide, in their order
 */
export function mendedParts({ date, language }: Deck, descriptions: readonly (readonly string[])[]): MendPart {
  return (name, given) => {
    const text = mendedLines(given)
      .replace(CREATED, `$1${date}T00:00:00Z$2`)
      .replace(TITLE, '$1Rubrik $2$3<p:ph type="title"/>')
      .replace(/ altLang="en-US"/g, '')
      .replace(/lang="en-US"/g, `lang="${language}"`);
    const slide = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name);
    if (slide !== null) return withOwnNumbers(withTables(text, descriptions[Number(slide[1]) - 1] ?? []));
    if (name.startsWith('ppt/slideLayouts/'))
      return text.replace('<p:cSld name="DEFAULT"', `<p:cSld name="${t('report:slideMaster.empty')}"`);
    if (name === 'ppt/presentation.xml') return text.replace(NOTES_MASTER, '$2$1');
    if (name.startsWith('ppt/charts/chart')) {
      return text
        .replace(AXES, '$1')
        .replace(NAMES, '$2$1')
        .replace(EPOCH, `$&<c:lang val="${language}"/>`)
        .replaceAll('typeface="Arial"', 'typeface="+mn-lt"');
    }
    return name.startsWith('ppt/notesSlides/') && name.endsWith('.xml') ? withParagraphs(text) : text;
  };
}

function withParagraphs(text: string): string {
  return text.replace(NOTE, (_whole, look: string, words: string) =>
    words
      .split(/\r?\n/)
      .map((line) => (line === '' ? '<a:p/>' : `<a:p><a:r>${look}<a:t>${line}</a:t></a:r></a:p>`))
      .join(''),
  );
}

/** The library numbers tables apart from what else is on a slide, so that two may have the same number. */
function withOwnNumbers(text: string): string {
  let number = 0;
  return text.replace(/(<p:cNvPr id=")\d+"/g, (_whole, start: string) => {
    number += 1;
    return `${start}${number}"`;
  });
}

function withTables(text: string, descriptions: readonly string[]): string {
  let index = 0;
  return text
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replace(
      /<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="(\d+)" name="([^"]*)"\s*\/>/g,
      (_whole, id: string, name: string) => {
        const description = escaped(descriptions[index] ?? '').replaceAll('"', '&quot;');
        index += 1;
        return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${name}" descr="${description}"/>`;
      },
    );
}
