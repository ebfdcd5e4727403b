import type { IParagraphStyleOptions } from 'docx';
import type { TableBlock } from '../../../../shared/report/document.ts';
import { tableStyle } from '../../../../shared/report/look/own-styles.ts';
import { ownStyle } from './own.ts';

type Density = TableBlock['density'];
type Part = Parameters<typeof tableStyle>[0];

/** Those of each density, the note under a table, and the line that a chart stands on. */
export function tableStyles(): IParagraphStyleOptions[] {
  return [...stylesOf('normal'), ...stylesOf('dense'), ...stylesOf('finest'), ownStyle('TableNote'), ownStyle('Chart')];
}

function stylesOf(density: Density): IParagraphStyleOptions[] {
  const style = (part: Part, more = {}) => ownStyle(tableStyle(part, density), more);
  return [
    style('Text', { quickFormat: true }),
    style('Head', { quickFormat: true }),
    style('Label'),
    style('Subheading'),
    style('Subheading2'),
  ];
}
