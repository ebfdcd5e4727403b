/** What ECharts writes for its own use in a window: which figure a shape shows, and what the pointer does with it. */
const FOR_A_WINDOW = / (?:ecmeta_\w+|class|pointer-events|xmlns:xlink|baseProfile|version)="[^"]*"/g;
const SHAPE = /<(path|rect) ([^>]*)><\/\1>\n?/g;
/** A shape is filled unless it says otherwise, and has an edge where it says so. */
const UNFILLED = /(?:^| )fill(?:="none"|-opacity="0")/;
const EDGE = / stroke="(?!none)/;
const NO_WIDTH = / stroke-width="0"/;

/**
 * A chart's SVG with what is seen on paper alone: not the places that only a pointer finds, of which some programs draw the edge that has no
 * width.
 */
export function plainSvg(svg: string): string {
  return svg.replace(FOR_A_WINDOW, '').replace(SHAPE, (shape, _name, attributes: string) => (isSeen(attributes) ? shape : ''));
}

const isSeen = (attributes: string) => !UNFILLED.test(attributes) || (EDGE.test(attributes) && !NO_WIDTH.test(attributes));
