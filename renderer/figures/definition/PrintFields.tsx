import type { TableColumn, TableRow } from '../../../shared/figures/definition.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { SelectField, TextField } from '../../model/fields.tsx';
import { linesOf } from './editing.ts';

const MOST_DECIMALS = 6;
const PERCENTS = [
  { id: '', word: t('table:nothing') },
  ...(['joined', 'spaced'] as const).map((id) => ({ id, word: t(`table:percents.${id}`) })),
] as const;

interface DecimalsProps {
  readonly of: 'column' | 'row';
  readonly thing: string;
  readonly value: number | null;
  readonly onChange: (decimals: number | null) => void;
}

/** Digits after the decimal mark; a row can leave it to its columns. */
export function DecimalsField({ of, thing, value, onChange }: DecimalsProps) {
  const options = [
    { id: '', word: t(`table:decimalsAs.${of}`) },
    ...Array.from({ length: MOST_DECIMALS + 1 }, (_, digits) => ({ id: String(digits), word: String(digits) })),
  ];
  return (
    <SelectField
      label={t('table:decimals')}
      thing={thing}
      value={value === null ? '' : String(value)}
      options={options}
      onChange={(chosen) => onChange(chosen === '' ? null : Number(chosen))}
    />
  );
}

interface PercentProps {
  readonly thing: string;
  readonly value: TableColumn['percent'];
  readonly onChange: (percent: 'joined' | 'spaced' | null) => void;
}

export function PercentField({ thing, value, onChange }: PercentProps) {
  return (
    <SelectField
      label={t('table:percent')}
      thing={thing}
      value={value ?? ''}
      options={PERCENTS}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}

interface NameProps<Thing extends TableColumn | TableRow> {
  readonly thing: string;
  readonly of: Thing;
  readonly onFootnote: (footnote: string | null) => void;
  readonly onAliases: (aliases: string[] | null) => void;
}

/** What stands below the table with a mark, and what the same thing is called in files. */
export function NoteFields<Thing extends TableColumn | TableRow>({ thing, of, onFootnote, onAliases }: NameProps<Thing>) {
  return (
    <>
      <TextField
        label={t('table:footnote')}
        thing={thing}
        value={of.footnote ?? ''}
        optional
        onChange={(typed) => onFootnote(typed === '' ? null : typed)}
      />
      <TextField
        label={t('table:aliases')}
        thing={thing}
        value={(of.aliases ?? []).join('\n')}
        optional
        lines
        onChange={(typed) => {
          const names = linesOf(typed);
          onAliases(names.length === 0 ? null : names);
        }}
      />
    </>
  );
}
