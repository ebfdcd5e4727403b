import Library from 'pptxgenjs';

/** The library is a module whose default is its class; its types describe a file of CommonJS, which has that under `default`. */
export const Presentation = Library as unknown as typeof Library.default;
export type Presentation = Library.default;
export type PptxSlide = Library.default.Slide;
export type PptxCell = Library.default.TableCell;
export type PptxCellLook = Library.default.TableCellProps;
