import type { ChartData } from './data.ts';

/** Names of this many letters stand side by side under an axis; longer ones, and more of them, stand in a list beside it. */
const SHORT_NAME = 12;
const MOST_UPRIGHT = 8;

/** Height of a bar among others of its category, and the room between categories, in pixels. */
const BAR = 15;
const BETWEEN = 11;
const UPRIGHT = 250;
const PANEL = 150;
const PANEL_TITLE = 30;
const LEGEND_LINE = 24;
const AXIS = 30;
const TITLE = 34;
/** Room that one name in a legend takes besides its letters, and each of those, in pixels. */
const LEGEND_NAME = 46;
const LETTER = 6.5;

/** Whether the bars lie, with the names of what they show in a list beside them. */
export function isLying({ kind, categories }: Pick<ChartData, 'kind' | 'categories'>): boolean {
  switch (kind) {
    case 'deviation':
      return true;
    case 'lines':
      return false;
    case 'bars':
    case 'stacked':
    case 'multiples':
      return categories.length > MOST_UPRIGHT || categories.some((name) => name.length > SHORT_NAME);
  }
}

/** Where the parts of a chart stand, in pixels. */
export interface ChartSize {
  readonly height: number;
  /** What is drawn begins here, under title and legend. */
  readonly top: number;
  /** The legend's own top; null where there is one series, or panels with titles of their own. */
  readonly legend: number | null;
  /** Small charts side by side; 1 for every other kind. */
  readonly across: number;
  readonly panelHeight: number;
}

/** Where a chart is to fit, in pixels. */
export interface ChartRoom {
  readonly width: number;
  /** Null where there is no end to it: a window can be scrolled, a page cannot. */
  readonly tallest: number | null;
  /** With its title in the picture. */
  readonly alone: boolean;
}

/** Height of a chart's letters in a document, in pixels. */
export const CHART_LETTERS = 12;

/** Where a chart in a report is to fit: the width of the text on a page, 160 mm; a page has 242 mm for it and its caption. */
export const REPORT_CHART_ROOM: ChartRoom = { width: 605, tallest: 850, alone: false };

/** How tall a chart becomes: every bar has the same height and every name its line, unless the room is too small for that. */
export function chartSize(data: ChartData, { width, tallest, alone }: ChartRoom): ChartSize {
  const title = alone ? TITLE : 0;
  const within = (height: number, lines: number, above: number) =>
    tallest === null ? height : Math.min(height, Math.floor((tallest - above) / lines));
  if (data.kind === 'multiples') {
    const across = Math.max(1, Math.min(3, data.series.length, Math.floor(width / (isLying(data) ? 280 : 190))));
    const lines = Math.ceil(data.series.length / across);
    const wanted = (isLying(data) ? data.categories.length * (BAR + BETWEEN) + AXIS : PANEL) + PANEL_TITLE;
    const panelHeight = within(wanted, lines, title);
    return {
      height: title + panelHeight * lines,
      top: title,
      legend: null,
      across,
      panelHeight,
    };
  }
  const hasLegend = data.series.length > 1;
  const top = title + (hasLegend ? LEGEND_LINE * legendLines(data, width) : 0);
  const wanted = isLying(data) ? data.categories.length * (bars(data) * BAR + BETWEEN) + AXIS : UPRIGHT;
  const panelHeight = within(wanted, 1, top);
  return { height: top + panelHeight, top, legend: hasLegend ? title : null, across: 1, panelHeight };
}

/** Bars beside each other in a category. */
function bars({ kind, series }: ChartData): number {
  return kind === 'stacked' ? 1.4 : Math.max(1, series.length);
}

function legendLines({ series }: ChartData, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { name } of series) {
    const room = LEGEND_NAME + name.length * LETTER;
    if (used > 0 && used + room > width) {
      lines += 1;
      used = 0;
    }
    used += room;
  }
  return lines;
}

/** Smallest letters that are still read on paper, in pixels. */
const SMALLEST = 6;

/** Height of the letters of names in a list: as wanted, or less where each name has less room than a line. */
export function nameLetters(data: ChartData, { panelHeight }: ChartSize, wanted: number): number {
  if (!isLying(data)) return wanted;
  const line = Math.floor(
    (panelHeight - AXIS - (data.kind === 'multiples' ? PANEL_TITLE : 0)) / Math.max(1, data.categories.length),
  );
  return Math.max(SMALLEST, Math.min(wanted, line - 2));
}

/** The same of the figures at the ends of bars, which have one line for each bar. */
export function figureLetters(data: ChartData, size: ChartSize, wanted: number): number {
  if (!isLying(data) || data.kind === 'stacked') return wanted;
  const beside = data.kind === 'multiples' ? 1 : Math.max(1, data.series.length);
  const line = (size.panelHeight - AXIS) / Math.max(1, data.categories.length) / beside;
  return Math.max(SMALLEST, Math.min(wanted, Math.floor(line)));
}
