import { COLOURS } from '../colours.ts';
import { lineHeight } from '../line-height.ts';
import { BODY_POINTS, TABLE_SIZES } from '../table-size.ts';

/** Size of a page and its margins, in millimetres: the same as Word's. */
export const PAGE_SIZES = {
  portrait: { width: 210, height: 297 },
  landscape: { width: 297, height: 210 },
} as const;
export const MARGINS = { top: 30, right: 25, bottom: 25, left: 25 } as const;

/** What the lines of a table add to the height of its rows in Word's programs, in points: half a point and a whole, in whole twips. */
const THIN = 0.45;
const THICK = 0.95;

const density = (name: keyof typeof TABLE_SIZES, room: number) =>
  `table[data-density="${name}"] { --room: ${room}pt; font-size: ${TABLE_SIZES[name].letters}pt; line-height: ${lineHeight(TABLE_SIZES[name].letters, 1.05)}; }
   table[data-density="${name}"] :is(th, td) { padding: calc(var(--room) + var(--over)) ${TABLE_SIZES[name].padding}pt calc(var(--room) + var(--under)); }`;

/**
 * How a report looks as HTML, wherever it is shown: in the preview, in print and in a file. Everything is inside `.report`, which
 * is paper: white, whatever the window is. Measures are those of the Word document, where the larger of two rooms that meet counts
 * alone, as margins do here: no block keeps its margins to itself. The lines of a table are drawn in room that its cells have for them:
 * borders are as thick as whole dots of the screen, and rows would be of other heights than in Word. A heading keeps the blank that a line of it ends with, and the one
 * after its number: without it, the bookmarks of a PDF join the words on both sides.
 */
export const REPORT_STYLE = `
.report {
  --text: #${COLOURS.text}; --accent: #${COLOURS.accent}; --quiet: #${COLOURS.quiet};
  --rule: #${COLOURS.rule}; --thin: #${COLOURS.thin}; --head: #${COLOURS.headTint}; --group: #${COLOURS.groupTint};
  color-scheme: light; color: var(--text); font: 400 ${BODY_POINTS}pt/${lineHeight(BODY_POINTS, 1.15)} "Carlito", "Calibri", sans-serif;
  text-rendering: geometricPrecision; hyphens: auto; overflow-wrap: break-word; font-variant-numeric: lining-nums;
}
.report :is(*, ::before, ::after) { box-sizing: border-box; }
.report :is(p, h1, h2, h3, h4, h5, h6, ul, ol, figure, table) { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; }
.report p { margin-bottom: 6pt; }
.report a { color: var(--accent); }
.report strong { font-weight: 700; }
.report :is(h1, h2, h3, h4, h5, h6) { font-weight: 700; line-height: 1.2817; hyphens: none; white-space: pre-wrap; }
.report .chapter { display: flex; gap: 10pt; color: var(--accent); }
.report .chapter .number { min-width: 22pt; white-space: pre; }
.report .chapter-1 { margin: 28pt 0 10pt; font-size: 20pt; }
.report .chapter-2 { margin: 18pt 0 6pt; font-size: 14pt; }
.report .chapter-3 { margin: 12pt 0 4pt; font-size: 12pt; }
.report .chapter-4 { margin: 10pt 0 3pt; font-size: 11pt; }
.report .chapter-2 .number { min-width: 26pt; }
.report .chapter-3 .number { min-width: 34pt; }
.report .chapter-4 .number { min-width: 44pt; }
.report .item { margin: 16pt 0 4pt; font-size: 12pt; color: var(--accent); }
.report :is(.item-assignment, .item-risk) { margin-top: 12pt; font-size: 11pt; color: var(--text); }
.report .item:has(> .symbol) { display: flex; }
.report .item > .symbol { flex: none; width: 16pt; margin-top: 0.15em; }
.report .item > .symbol svg { width: 10pt; height: 10pt; }
.report .item-line { display: flex; }
.report .item-line > :first-child { flex: none; }
.report .item-area { margin-top: 18pt; font-size: 13pt; }
.report .subheading { margin: 8pt 0 2pt; line-height: inherit; }
.report .subheading:has(+ :is(ul, ol)) { margin-bottom: 3pt; }
.report .subheading-2 { margin-top: 6pt; font-weight: 400; font-style: italic; }
.report :is(.label, .question) { font-weight: 700; color: var(--quiet); }
.report .label { margin: 4pt 0 1pt; font-size: 10pt; }
.report :is(ul, ol) { margin-bottom: 3pt; padding-left: 18pt; }
.report p:has(+ :is(ul, ol)) { margin-bottom: 3pt; }
.report :is(ul, ol):has(+ p) { margin-bottom: 6pt; }
.report li { margin-bottom: 3pt; }
.report li > p { margin-bottom: 3pt; }
.report li[data-continued] { list-style: none; }
.report .symbol { display: inline-block; width: 1em; height: 1em; vertical-align: -0.13em; }
.report .symbol svg { display: block; width: 100%; height: 100%; }
.report .legend-heading { margin: 8pt 0 3pt; font-weight: 700; }
.report .legend { padding: 0; list-style: none; }
.report .legend li { display: flex; gap: 10pt; margin-bottom: 2pt; }
.report .legend .symbol { flex: none; width: 10pt; height: 10pt; margin-top: 0.25em; }
.report table { width: 100%; margin: 8pt 0 10pt; border-collapse: collapse; table-layout: fixed; }
.report table:has(> caption) { margin-top: 12pt; }
.report :is(.block-text, td) > table { margin: 6pt 0 8pt; }
.report caption { padding: 0 0 4pt; font-size: 10pt; line-height: 1.2207; font-weight: 700; text-align: start; caption-side: top; }
.report :is(th, td) { --over: 0pt; --under: ${THIN}pt; --edge: var(--thin); border: 0; background: linear-gradient(var(--edge), var(--edge)) bottom / 100% var(--under) no-repeat, linear-gradient(var(--rule), var(--rule)) top / 100% var(--over) no-repeat; font-weight: 400; text-align: start; vertical-align: top; hyphens: manual; }
.report thead :is(th, td) { background-color: var(--head); color: var(--accent); font-weight: 700; vertical-align: bottom; }
.report thead :is(tr:last-child > *, [rowspan]) { --under: ${THICK}pt; --edge: var(--rule); }
${density('normal', 1.5)}
${density('dense', 1)}
${density('finest', 0.5)}
.report [data-align="end"] { text-align: end; font-variant-numeric: tabular-nums lining-nums; }
.report [data-align="center"] { text-align: center; }
.report :is(th, td) :is(p, .label, li, ul, ol) { margin: 0; font-size: inherit; }
.report td > :is(p, ul, ol, .answer) + :is(p, ul, ol, .answer), .report td li + li, .report td li > * + * { margin-top: var(--room); }
.report td[data-breaks="paragraphs"] > :is(p, ul, ol, .answer) + :is(p, ul, ol, .answer),
.report td[data-breaks="paragraphs"] li + li, .report td[data-breaks="paragraphs"] li > * + * { margin-top: calc(2 * var(--room)); }
.report td > .label + p { margin-top: 0 !important; }
.report td .subheading { margin: 4pt 0 var(--room); }
.report td[data-breaks="paragraphs"] .subheading { margin: calc(4pt + var(--room)) 0 calc(2 * var(--room)); }
.report tr[data-kind="group"] > * { background-color: var(--group); font-weight: 700; }
.report tr:is([data-kind="subtotal"], [data-kind="total"]) > * { --over: ${THICK}pt; font-weight: 700; }
.report tr[data-kind="total"] > * { --under: ${THICK}pt; --edge: var(--rule); }
.report tr:has(+ tr:is([data-kind="comment"], [data-kind="subtotal"], [data-kind="total"])) > * { --under: 0pt; }
.report table[data-look="indicators"] tr[data-kind="item"]:has(+ tr[data-kind="comment"]) > :first-child,
.report table[data-look="plan"] tr[data-kind="item"] > [data-names],
.report table[data-look="control"] tr[data-kind="item"] > :nth-child(2) { font-weight: 700; }
.report tr[data-kind="comment"] > td { padding-bottom: calc(5pt + var(--room) + var(--under)); hyphens: auto; }
.report .table-note { margin: 3pt 0 0; font-size: 9pt; line-height: ${lineHeight(9, 1.05)}; color: var(--quiet); }
.report .block-table > table:has(+ .table-note) { margin-bottom: 0; }
.report .table-note:last-child { margin-bottom: 10pt; }
.report figure { margin: 12pt 0 8pt; }
.report figcaption { margin-bottom: 4pt; font-size: 10pt; line-height: 1.2207; font-weight: 700; }
.report .chart svg { display: block; width: 100%; height: auto; }
.report p[data-hyphen]::after { content: "-"; }
.report .reference { color: inherit; text-decoration: none; }
.report .mark { font-size: 0.7em; line-height: 0; vertical-align: super; }
.report .note { margin: 0 0 2pt; font-size: 9pt; line-height: 1.25; }
.report .note sup { font-size: 0.75em; line-height: 0; }
.report .contents-heading { margin-bottom: 8pt; font-size: 20pt; color: var(--accent); }
.report .contents ul { padding: 0; list-style: none; }
.report .entry { margin: 0 0 1pt; line-height: 1.2207; }
.report .entry a { display: flex; gap: 6pt; color: inherit; text-decoration: none; }
.report .entry-1 { margin-top: 5pt; font-weight: 700; }
.report .entry-number { flex: none; width: 18pt; }
.report .entry-2 .entry-number { width: 24pt; margin-left: 24pt; }
.report .entry-3 .entry-number { width: 34pt; margin-left: 42pt; }
.report .entry-text { flex: 1; }
.report .entry-page { flex: none; width: 26pt; text-align: end; font-variant-numeric: tabular-nums lining-nums; }
.report .title { margin-bottom: 4pt; font-size: 22pt; line-height: 1.2; color: var(--accent); }
.report .title-detail { margin-bottom: 1pt; color: var(--quiet); }
.report .cover { display: flex; flex-direction: column; color: var(--quiet); }
.report .cover p { margin: 0; }
.report .cover-region { font-size: 12pt; }
.report .cover .cover-organisation { padding-bottom: 10pt; border-bottom: 3pt solid var(--accent); font-size: 16pt; font-weight: 700; color: var(--accent); }
.report .cover .cover-title { margin-bottom: 6.5pt; padding-top: 3.7pt; font-size: 34pt; line-height: 1.2; color: var(--accent); }
.report .cover .cover-detail { margin-bottom: 3pt; font-size: 13pt; }
`;

/** Pages of paper: their size, the running header above the text, the notes at the foot. */
export const PAGE_STYLE = `
@page { margin: 0; }
@page portrait { size: 210mm 297mm; }
@page landscape { size: 297mm 210mm; }
.report .page { position: relative; overflow: hidden; background: #fff; }
.report .page[data-page="portrait"] { width: ${PAGE_SIZES.portrait.width}mm; height: ${PAGE_SIZES.portrait.height}mm; page: portrait; }
.report .page[data-page="landscape"] { width: ${PAGE_SIZES.landscape.width}mm; height: ${PAGE_SIZES.landscape.height}mm; page: landscape; }
.report .running { position: absolute; inset: 14mm ${MARGINS.right}mm auto ${MARGINS.left}mm; display: grid; grid-template-columns: 1fr auto 1fr; gap: 8pt; padding-bottom: 4pt; border-bottom: 0.5pt solid var(--thin); font-size: 9pt; line-height: 1.2207; color: var(--quiet); white-space: nowrap; }
.report .running-page { text-align: end; }
.report .page-text { position: absolute; inset: ${MARGINS.top}mm ${MARGINS.right}mm ${MARGINS.bottom}mm ${MARGINS.left}mm; }
.report .page-notes { position: absolute; inset: auto ${MARGINS.right}mm ${MARGINS.bottom}mm ${MARGINS.left}mm; }
.report .page-notes::before { content: ""; display: block; width: 50mm; margin: 4pt 0; border-top: 0.5pt solid var(--quiet); }
.report .draft { position: absolute; inset: 110mm 0 auto; text-align: center; font-size: 96pt; font-weight: 700; line-height: 1; color: rgb(80 88 94 / 13%); transform: rotate(-38deg); pointer-events: none; }
.report [data-first] { margin-top: 0 !important; padding-top: 0 !important; }
`;
