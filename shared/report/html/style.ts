import { COLOURS } from '../colours.ts';
import type { TableBlock } from '../document.ts';
import { type DocumentLook, styleOf, symbolSize } from '../look/document-look.ts';
import type { LineOf } from '../look/heights.ts';
import { BEFORE_CHAPTER, LIST_ROOM, LIST_STEP, PARAGRAPH_ROOM, TITLE_POINTS, tableStyle } from '../look/own-styles.ts';
import type { ParagraphLook } from '../look/style-rules.ts';
import { typefaceLine } from '../look/typefaces.ts';
import { BODY_POINTS, TABLE_SIZES } from '../table-size.ts';
import { indentCss, lettersCss, roomCss, rulesCss } from './letters.ts';

/**
 * How a report looks as HTML, wherever it is shown: in the preview, in print and in a file. Everything is inside `.report`, which
 * is paper: white, whatever the window is. Measures are those of the Word document, where the larger of two rooms that meet counts
 * alone, as margins do here: no block keeps its margins to itself. The lines of a table are drawn in room that its cells have for them:
 * borders are as thick as whole dots of the screen, and rows would be of other heights than in Word. A heading keeps the blank that a line of it ends with, and the one
 * after its number: without it, the bookmarks of a PDF join the words on both sides.
 */
export function reportStyle(look: DocumentLook, lineOf: LineOf = typefaceLine): string {
  const { colours } = look;
  const of = (id: string) => styleOf(look, id);
  const letters = (id: string) => lettersCss(of(id), lineOf);
  /** A paragraph with its letters, the room around it and how far in it stands. */
  const whole = (id: string) => [letters(id), roomCss(of(id)), indentCss(of(id)), rulesCss(of(id))].join('; ');
  const caption = of('Caption');
  const note = of('TableNote');
  const symbol = symbolSize(look);
  return `
.report {
  --text: #${of('Normal').colour}; --accent: #${colours.accent}; --quiet: #${COLOURS.quiet};
  --rule: #${colours.rule}; --thin: #${COLOURS.thin}; --head: #${colours.head}; --group: #${colours.group};
  color-scheme: light; ${letters('Normal')};
  text-rendering: geometricPrecision; hyphens: auto; overflow-wrap: break-word; font-variant-numeric: lining-nums;
}
.report :is(*, ::before, ::after) { box-sizing: border-box; }
.report :is(p, h1, h2, h3, h4, h5, h6, ul, ol, table) { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; }
.report p { ${roomCss(of('Normal'))}; ${indentCss(of('Normal'))}; }
${of('Normal').contextual ? '.report .block-text > p:has(+ p) { margin-bottom: 0; } .report .block-text > p + p { margin-top: 0; }' : ''}
.report a { color: var(--accent); }
.report strong { font-weight: 700; }
.report :is(h1, h2, h3, h4, h5, h6) { hyphens: none; white-space: pre-wrap; }
.report .chapter { display: flex; gap: ${NUMBER_GAP}pt; }
.report .chapter .number { white-space: pre; }
${([1, 2, 3, 4] as const).map((level) => chapterStyle(level, of(`Heading${level}`), of(`Heading${level}Unnumbered`), lineOf)).join('\n')}
.report .item:has(> .symbol) { display: flex; padding-left: 0; text-indent: 0; }
${ITEMS.map(([role, id]) => `.report .item-${role} { ${whole(id)}; }`).join('\n')}
.report .item > .symbol { flex: none; width: 16pt; margin-top: 0.15em; }
.report .item > .symbol svg { width: ${symbol}pt; height: ${symbol}pt; }
.report .item-line { display: flex; }
.report .item-line > :first-child { flex: none; }
.report .subheading { ${whole('Subheading')}; }
.report .subheading-2 { ${whole('Subheading2')}; }
.report .subheading:has(+ :is(ul, ol)) { margin-bottom: ${LIST_ROOM}pt; }
.report .question { font-weight: 700; color: var(--quiet); }
.report .label { ${whole('Label')}; }
.report :is(ul, ol) { margin-bottom: ${LIST_ROOM}pt; padding-left: ${LIST_STEP}pt; }
.report p:has(+ :is(ul, ol)) { margin-bottom: ${LIST_ROOM}pt; }
.report :is(ul, ol):has(+ p) { margin-bottom: ${PARAGRAPH_ROOM}pt; }
.report li { margin-bottom: ${LIST_ROOM}pt; }
${listStyle('ul', 'ListBullet', look, lineOf)}
${listStyle('ol', 'ListNumber', look, lineOf)}
.report li[data-continued] { list-style: none; }
.report .symbol { display: inline-block; width: 1em; height: 1em; vertical-align: -0.13em; }
.report .symbol svg { display: block; width: 100%; height: 100%; }
.report .legend-heading { ${whole('LegendHeading')}; }
.report .legend { margin: 0; padding: 0; list-style: none; }
.report .legend li { display: flex; gap: 10pt; ${letters('Legend')}; ${roomCss(of('Legend'))}; }
.report .legend .symbol { flex: none; width: ${symbol}pt; height: ${symbol}pt; margin-top: 0.25em; }
.report table { width: 100%; margin: 8pt 0 10pt; border-collapse: collapse; table-layout: fixed; }
.report table:has(> caption) { margin-top: ${caption.before}pt; }
.report :is(.block-text, td) > table { margin: 6pt 0 8pt; }
.report caption { padding: 0 0 ${caption.after}pt; caption-side: top; ${letters('Caption')}; }
.report :is(th, td) { --over: 0pt; --under: ${THIN}pt; --edge: var(--thin); border: 0; background: linear-gradient(var(--edge), var(--edge)) bottom / 100% var(--under) no-repeat, linear-gradient(var(--rule), var(--rule)) top / 100% var(--over) no-repeat; vertical-align: top; hyphens: manual; }
${(['normal', 'dense', 'finest'] as const).map((density) => densityStyle(density, look, lineOf)).join('\n')}
.report thead :is(th, td) { background-color: var(--head); vertical-align: bottom; }
.report thead :is(tr:last-child > *, [rowspan]) { --under: ${THICK}pt; --edge: var(--rule); }
.report [data-align="end"] { text-align: end; font-variant-numeric: tabular-nums lining-nums; }
.report [data-align="center"] { text-align: center; }
.report :is(th, td) :is(p, .label, li, ul, ol) { margin: 0; font: inherit; color: inherit; text-align: inherit; }
.report :is(th, td) :is(p, .label) { padding: 0; text-indent: 0; }
.report td .label { font-weight: 700; color: var(--quiet); }
/* Said twice: it goes before what has no room at all in a cell. */
.report.report td > :is(p, ul, ol, .answer) + :is(p, ul, ol, .answer), .report.report td li + li, .report.report td li > * + * { margin-top: var(--room); }
.report.report td[data-breaks="paragraphs"] > :is(p, ul, ol, .answer) + :is(p, ul, ol, .answer),
.report.report td[data-breaks="paragraphs"] li + li, .report.report td[data-breaks="paragraphs"] li > * + * { margin-top: calc(var(--above) + var(--below)); }
.report.report td > .label + p { margin-top: 0 !important; }
.report td .subheading { margin: 4pt 0 var(--room); padding: 0; font: inherit; font-weight: 700; color: inherit; }
.report td[data-breaks="paragraphs"] .subheading { margin: calc(4pt + var(--below)) 0 calc(var(--above) + var(--below)); }
.report td .subheading-2 { font-weight: 400; font-style: italic; }
.report tr[data-kind="group"] > * { background-color: var(--group); font-weight: 700; }
.report tr:is([data-kind="subtotal"], [data-kind="total"]) > * { --over: ${THICK}pt; font-weight: 700; }
.report tr[data-kind="total"] > * { --under: ${THICK}pt; --edge: var(--rule); }
.report tr:has(+ tr:is([data-kind="comment"], [data-kind="subtotal"], [data-kind="total"])) > * { --under: 0pt; }
.report tr[data-continues] > * { --under: 0pt; }
.report table[data-look="indicators"] tr[data-kind="item"]:has(+ tr[data-kind="comment"]) > :first-child,
.report table[data-look="plan"] tr[data-kind="item"] > [data-names],
.report table[data-look="control"] tr[data-kind="item"] > :nth-child(2) { font-weight: 700; }
.report tr[data-kind="comment"] > td { padding-bottom: calc(5pt + var(--below) + var(--under)); hyphens: auto; }
.report .table-note { ${whole('TableNote')}; margin-bottom: ${note.after}pt; }
.report .block-table > table:has(+ .table-note) { margin-bottom: 0; }
.report .table-note:last-child { margin-bottom: 10pt; }
.report .figure { margin: ${caption.before}pt 0 ${of('Chart').after}pt; }
.report .figure-caption { margin-bottom: ${caption.after}pt; ${letters('Caption')}; }
.report .chart svg { display: block; width: 100%; height: auto; }
.report p[data-hyphen]::after { content: "-"; }
.report .reference { color: inherit; text-decoration: none; }
.report .mark { font-size: 0.7em; line-height: 0; vertical-align: super; }
.report .note { ${letters('FootnoteText')}; ${roomCss(of('FootnoteText'))}; }
.report .note sup { font-size: 0.75em; line-height: 0; }
.report .contents-heading { ${letters('TOCHeading')}; margin-bottom: ${of('TOCHeading').after}pt; }
.report .contents ul { padding: 0; list-style: none; }
.report .entry a { display: flex; gap: ${ENTRY_GAP}pt; color: inherit; text-decoration: none; }
.report .entry-number { flex: none; }
${([1, 2, 3] as const).map((level) => entryStyle(level, of(`TOC${level}`), lineOf)).join('\n')}
.report .entry-text { flex: 1; }
.report .entry-page { flex: none; width: 26pt; text-align: end; font-variant-numeric: tabular-nums lining-nums; }
.report .title { ${lettersCss({ ...of('Title'), size: TITLE_POINTS }, lineOf)}; margin-bottom: 4pt; }
.report .title-detail { ${lettersCss({ ...of('CoverDetail'), size: BODY_POINTS }, lineOf)}; margin-bottom: 1pt; }
.report .cover { display: flex; flex-direction: column; }
.report .cover .cover-region { ${whole('CoverRegion')}; }
.report .cover .cover-organisation { ${whole('CoverOrganisation')}; }
.report .cover .cover-title { ${letters('Title')}; margin-bottom: ${of('Title').after - TITLE_SINKS}pt; padding-top: ${TITLE_SINKS}pt; }
.report .cover .cover-detail { ${whole('CoverDetail')}; }
.report .frame-line { position: relative; white-space: pre-wrap; }
.report .frame-tab { position: absolute; top: 0; white-space: nowrap; text-indent: 0; }
.report .frame-table { display: grid; }
.report .frame-picture { display: inline-block; vertical-align: baseline; }
.report .frame-placed { position: absolute; }
`;
}

/** Large letters stand so much lower in their line in Word, in points. */
const TITLE_SINKS = 3.5;

/** Between a heading's number and its words, and between those of an entry of the contents list, in points. */
const NUMBER_GAP = 10;
const ENTRY_GAP = 6;

const ITEMS = [
  ['strategy', 'StrategyHeading'],
  ['goal', 'GoalHeading'],
  ['group', 'ReceiverHeading'],
  ['assignment', 'AssignmentHeading'],
  ['area', 'AreaHeading'],
  ['risk', 'RiskHeading'],
] as const;

/** A number hangs out where the style has room for it. */
function chapterStyle(level: 1 | 2 | 3 | 4, numbered: ParagraphLook, unnumbered: ParagraphLook, lineOf: LineOf): string {
  const style = (look: ParagraphLook) =>
    `${lettersCss(look, lineOf)}; ${roomCss(level === 1 ? { ...look, before: BEFORE_CHAPTER } : look)}; ${rulesCss(look)}`;
  return `.report .chapter-${level} { ${style(numbered)}; padding-left: ${Math.max(0, numbered.left + numbered.first)}pt; }
.report .chapter-${level} .number { min-width: ${Math.max(0, -numbered.first - NUMBER_GAP)}pt; }
.report .chapter-${level}.chapter-unnumbered { ${style(unnumbered)}; padding-left: ${Math.max(0, unnumbered.left)}pt; }`;
}

/** Paragraphs of a list in the running text; each level stands as much further in as its style says. */
function listStyle(tag: 'ul' | 'ol', id: 'ListBullet' | 'ListNumber', look: DocumentLook, lineOf: LineOf): string {
  const of = (suffix: '' | '2' | '3') => styleOf(look, `${id}${suffix}`);
  const [first, second, third] = [of(''), of('2'), of('3')];
  const step = (one: ParagraphLook, before: ParagraphLook | null) =>
    `padding-left: ${Math.max(0, one.left - (before?.left ?? 0))}pt`;
  const list = `.report .block-text > ${tag}`;
  const room = (one: ParagraphLook) => (one.contextual ? 0 : one.after);
  return `${list} { ${step(first, null)};${tag === 'ul' ? ` list-style-type: "${cssText(look.bullet)}\\2002"` : ''} }
${list} > li > :is(ul, ol) { ${step(second, first)}; }
${list} > li > :is(ul, ol) > li > :is(ul, ol) { ${step(third, second)}; }
${list} li > p { ${lettersCss(first, lineOf)}; margin-top: ${first.contextual ? 0 : first.before}pt; margin-bottom: ${room(first)}pt; padding: 0; text-indent: 0; }
${list} li { margin-bottom: ${room(first)}pt; }`;
}

function cssText(text: string): string {
  return text.replaceAll(/["<\\\n]/g, '');
}

/** What the lines of a table add to the height of its rows in Word's programs, in points: half a point and a whole, in whole twips. */
const THIN = 0.45;
const THICK = 0.95;

/** Letters and room of a table's cells, by how dense it is. */
function densityStyle(density: TableBlock['density'], look: DocumentLook, lineOf: LineOf): string {
  const [text, head] = [styleOf(look, tableStyle('Text', density)), styleOf(look, tableStyle('Head', density))];
  const sides = TABLE_SIZES[density].padding;
  const padding = ({ before, after }: ParagraphLook) =>
    `padding: calc(${before}pt + var(--over)) ${sides}pt calc(${after}pt + var(--under))`;
  const table = `table[data-density="${density}"]`;
  const room = text.contextual ? 0 : Math.max(text.before, text.after);
  return `.report ${table} { --room: ${room}pt; --above: ${text.before}pt; --below: ${text.after}pt; ${lettersCss(text, lineOf)}; }
.report :where(${table}) :where(th, td) { ${lettersCss(text, lineOf)}; ${padding(text)}; }
.report :where(${table} thead) :where(th, td) { ${lettersCss(head, lineOf)}; ${padding(head)}; }`;
}

/** Ems of the figures of a number and the room around it, by level: "10", "3.10", "3.10.2". */
const NUMBER_WIDTHS = { 1: 1.1, 2: 1.9, 3: 2.7 } as const;

/** Words begin where the tab after the number leads to. */
function entryStyle(level: 1 | 2 | 3, look: ParagraphLook, lineOf: LineOf): string {
  const start = Math.max(0, look.left + look.first);
  const stops = [
    ...look.tabs.filter(({ align }) => align === 'start').map(({ at }) => at),
    ...(look.first < 0 ? [look.left] : []),
  ];
  const least = start + NUMBER_WIDTHS[level] * look.size;
  const words = Math.min(...stops.filter((at) => at >= least), Math.ceil(least / USUAL_TAB) * USUAL_TAB);
  return `.report .entry-${level} { ${lettersCss(look, lineOf)}; ${roomCss(look)}; }
.report .entry-${level} .entry-number { width: ${words - start - ENTRY_GAP}pt; margin-left: ${start}pt; }`;
}

/** Word's usual tab stops, in points. */
const USUAL_TAB = 36;

/** Pages of paper: their size, what stands above and below the text, the notes at the foot. What is above moves the text by `--top`. */
export function pageStyle(look: DocumentLook, lineOf: LineOf = typefaceLine): string {
  const turns = ['portrait', 'landscape'] as const;
  const sheets = turns.map((turn) => {
    const { width, height, margin, header, footer } = look.pages[turn];
    const page = `.report .page[data-page="${turn}"]`;
    const sides = (above: string, below: string) => `inset: ${above} ${margin.right}pt ${below} ${margin.left}pt`;
    return `@page ${turn} { size: ${width}pt ${height}pt; }
${page} { --top: ${margin.top}pt; --bottom: ${margin.bottom}pt; width: ${width}pt; height: ${height}pt; page: ${turn}; }
${page} > :is(.running, .frame-header) { ${sides(`${header}pt`, 'auto')}; }
${page} > .frame-footer { ${sides('auto', `${footer}pt`)}; }
${page} > .page-text { ${sides('var(--top)', 'var(--bottom)')}; }
${page} > .page-notes { ${sides('auto', 'var(--bottom)')}; }`;
  });
  return `
@page { margin: 0; }
.report .page { position: relative; overflow: hidden; background: #fff; }
${sheets.join('\n')}
.report .page > :is(.running, .frame-header, .frame-footer, .page-text, .page-notes) { position: absolute; }
.report .running { display: grid; grid-template-columns: 1fr auto 1fr; gap: 8pt; ${lettersCss(styleOf(look, 'Header'), lineOf)}; ${rulesCss(styleOf(look, 'Header'))}; white-space: nowrap; }
.report .running-page { text-align: end; }
.report .page-notes::before { content: ""; display: block; width: 50mm; margin: 4pt 0; border-top: 0.5pt solid var(--quiet); }
.report .draft { position: absolute; inset: 110mm 0 auto; text-align: center; font-size: 96pt; font-weight: 700; line-height: 1; color: rgb(80 88 94 / 13%); transform: rotate(-38deg); pointer-events: none; }
.report [data-first] { margin-top: 0 !important; padding-top: 0 !important; }
`;
}
