import type { IParagraphStyleOptions } from 'docx';
import type { TableBlock } from '../../../../shared/report/document.ts';
import { COLOURS } from '../colours.ts';
import { halfPoints, TABLE_SIZES } from '../page.ts';
import { spacing } from './spacing.ts';

type Density = TableBlock['density'];

/** `room`: above and below each line of a table, in points. */
const LOOKS: Readonly<Record<Density, { readonly suffix: string; readonly swedish: string; readonly room: number }>> = {
  normal: { suffix: '', swedish: '', room: 1.5 },
  dense: { suffix: 'Dense', swedish: ' tät', room: 1 },
  finest: { suffix: 'Finest', swedish: ' finstilt', room: 0.5 },
};

/** Styles of the text in a table, by its density: heading, text, label, sub-heading. */
export function tableStyle(part: 'Head' | 'Text' | 'Label' | 'Subheading' | 'Subheading2', density: Density): string {
  return `Table${part}${LOOKS[density].suffix}`;
}

export function tableStyles(): IParagraphStyleOptions[] {
  return [...stylesOf('normal'), ...stylesOf('dense'), ...stylesOf('finest'), tableNote(), chart()];
}

function stylesOf(density: Density): IParagraphStyleOptions[] {
  const text = tableStyle('Text', density);
  const { swedish, room } = LOOKS[density];
  const name = (style: string): string => `${style}${swedish}`;
  return [
    {
      id: text,
      name: name('Tabelltext'),
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: halfPoints(TABLE_SIZES[density].letters) },
      paragraph: { spacing: spacing({ before: room, after: room, line: 1.05 }) },
    },
    {
      id: tableStyle('Head', density),
      name: name('Tabellhuvud'),
      basedOn: text,
      quickFormat: true,
      run: { bold: true, color: COLOURS.accent },
    },
    {
      id: tableStyle('Label', density),
      name: name('Tabelletikett'),
      basedOn: text,
      run: { bold: true, color: COLOURS.quiet },
      // Never kept with what follows: first in its cell, it would hold the whole row on the page of the next.
      paragraph: { spacing: spacing({ before: room, line: 1.05 }) },
    },
    {
      id: tableStyle('Subheading', density),
      name: name('Tabellmellanrubrik'),
      basedOn: text,
      run: { bold: true },
      paragraph: { keepNext: true, spacing: spacing({ before: 4, line: 1.05 }) },
    },
    {
      id: tableStyle('Subheading2', density),
      name: name('Tabellmellanrubrik 2'),
      basedOn: tableStyle('Subheading', density),
      run: { bold: false, italics: true },
    },
  ];
}

function tableNote(): IParagraphStyleOptions {
  return {
    id: 'TableNote',
    name: 'Tabellnot',
    basedOn: 'Normal',
    run: { size: halfPoints(9), color: COLOURS.quiet },
    paragraph: { spacing: spacing({ before: 3, line: 1.05 }) },
  };
}

/** The line that a chart stands on. */
function chart(): IParagraphStyleOptions {
  return { id: 'Chart', name: 'Diagram', basedOn: 'Normal', paragraph: { spacing: spacing({ after: 8, line: 1 }) } };
}
