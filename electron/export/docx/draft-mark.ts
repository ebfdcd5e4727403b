import { escapedAttribute } from '../xlsx/xml.ts';

/** In points: as wide as the text of an upright page, and as high as letters of a third of that. */
const WIDTH = 430;
const HEIGHT = 145;
/** Behind the text and pale enough to read it; the word itself has to be seen, not to be read. */
const COLOUR = '#d0d0d0';

/**
 * The words across the page, as Word draws its own "Utkast": a shape of letters behind the text, which stands in the header so that
 * every page has it (MS-OI29500 2.1.1760; VML, ISO 29500-4). A run of a paragraph.
 */
export function draftMark(words: string): string {
  const text = escapedAttribute(words);
  const style = [
    'position:absolute',
    'margin-left:0',
    'margin-top:0',
    `width:${WIDTH}pt`,
    `height:${HEIGHT}pt`,
    'rotation:315',
    'z-index:-251658752',
    'mso-position-horizontal:center',
    'mso-position-horizontal-relative:margin',
    'mso-position-vertical:center',
    'mso-position-vertical-relative:margin',
  ].join(';');
  return [
    '<w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">',
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">',
    '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>',
    '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>',
    '<v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>',
    `<v:shape id="Utkast" type="#_x0000_t136" alt="${text}" style="${style}" o:allowincell="f" fillcolor="${COLOUR}" stroked="f">`,
    `<v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string="${text}"/></v:shape></w:pict></w:r>`,
  ].join('');
}

/** A header with the mark in its first paragraph. */
export function withDraftMark(header: string, words: string): string {
  const mark = draftMark(words);
  // An empty paragraph may be written as one element.
  return header.replace(/<w:p(?: [^>]*)?\/>|<w:p(?: [^>]*)?>(?:<w:pPr\/>|<w:pPr>.*?<\/w:pPr>)?/, (start) =>
    start.endsWith('/>') && !start.includes('<w:pPr') ? `<w:p>${mark}</w:p>` : `${start}${mark}`,
  );
}
