import type { Rule } from '../../../shared/figures/compute/rules.ts';
import type { TableDefinition } from '../../../shared/figures/definition.ts';
import type { Formula } from '../../../shared/figures/formula.ts';
import { type FormulaType, formulaOf, type Named, type Proposed } from '../../../shared/figures/formula-terms.ts';
import { formulaSentence } from '../../../shared/figures/formula-words.ts';
import { parseTypedNumber } from '../../../shared/figures/parse.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { SelectField, TextField, TickGroup } from '../../model/fields.tsx';
import model from '../../model/Model.module.css';
import { Tick } from '../../ui/Panel.tsx';
import styles from './Definition.module.css';

const COMPUTED = (['sum', 'difference', 'ratio', 'change', 'scaled', 'portion', 'limit', 'choice'] as const).map((id) => ({
  id,
  word: t(`table:formula.types.${id}`),
}));
const TYPES = {
  formula: [{ id: 'entered', word: t('table:formula.types.entered') }, ...COMPUTED],
  check: [{ id: 'entered', word: t('table:formula.noCheck') }, ...COMPUTED],
} as const;
const WAYS = (['times', 'divided'] as const).map((id) => ({ id, word: t(`table:formula.ways.${id}`) }));
const PICKS = (['least', 'greatest'] as const).map((id) => ({ id, word: t(`table:formula.picks.${id}`) }));
const FROMS = (['exact', 'printed'] as const).map((id) => ({ id, word: t(`table:formula.froms.${id}`) }));

interface Props {
  /** What computes the figures, or what they must agree with besides. */
  readonly use: 'formula' | 'check';
  readonly along: Rule['along'];
  /** The column or row that has the formula. */
  readonly own: string;
  readonly thing: string;
  readonly formula: Formula | undefined;
  /** With the years in its names. */
  readonly shown: TableDefinition;
  /** What it can be made of, and the cells that it can be for. */
  readonly terms: readonly Named[];
  readonly cells: readonly Named[];
  readonly proposed: Proposed;
  readonly onChange: (formula: Formula | null) => void;
}

/** How a column or a row is computed, picked from what there is, with a sentence that says what it does. */
export function FormulaFields({ use, along, own, thing, formula, shown, terms, cells, proposed, onChange }: Props) {
  const choose = (type: FormulaType) => onChange(type === 'entered' ? null : formulaOf(type, formula, terms, proposed));
  const hasTerms = terms.length > 0;
  return (
    <div className={styles.formula}>
      <div className={model.fields}>
        <SelectField
          label={t(use === 'formula' ? 'table:formula.by' : 'table:formula.check')}
          thing={thing}
          value={formula?.type ?? 'entered'}
          options={hasTerms ? TYPES[use] : TYPES[use].slice(0, 1)}
          onChange={choose}
        />
        {formula === undefined ? null : <TermFields thing={thing} formula={formula} terms={terms} onChange={onChange} />}
        {formula === undefined ? null : (
          <SelectField
            label={t('table:formula.from')}
            thing={thing}
            value={formula.from}
            options={FROMS}
            onChange={(from) => onChange({ ...formula, from })}
          />
        )}
      </div>
      {formula?.type === 'sum' ? <SumTerms thing={thing} formula={formula} terms={terms} onChange={onChange} /> : null}
      {formula?.type === 'limit' ? (
        <Picked
          thing={thing}
          label={t('table:formula.among')}
          things={terms}
          picked={formula.of}
          least={1}
          onChange={(of) => onChange({ ...formula, of })}
        />
      ) : null}
      {formula === undefined ? null : (
        <>
          <div className={model.ticks}>
            {formula.type === 'limit' ? (
              <Tick
                label={t('table:formula.zero')}
                ticked={formula.zero}
                readOnly={false}
                onChange={(zero) => onChange({ ...formula, zero })}
              />
            ) : null}
            <Tick
              label={t('table:formula.turned')}
              ticked={formula.turned}
              readOnly={false}
              onChange={(turned) => onChange({ ...formula, turned })}
            />
            <Tick
              label={t(`table:formula.limited.${along}`)}
              ticked={formula.only !== null}
              readOnly={cells.length === 0}
              onChange={(limited) => onChange({ ...formula, only: limited ? cells.map(({ id }) => id) : null })}
            />
          </div>
          {formula.only === null ? null : (
            <Picked
              thing={thing}
              label={t(`table:formula.limited.${along}`)}
              things={cells}
              picked={formula.only}
              least={1}
              onChange={(only) => onChange({ ...formula, only })}
            />
          )}
          <p className={styles.sentence} role="status">
            {formulaSentence(shown, { along, formula }, own, use)}
          </p>
        </>
      )}
      {hasTerms ? null : <p className={styles.hint}>{t('table:formula.noTerms')}</p>}
    </div>
  );
}

interface TermProps {
  readonly thing: string;
  readonly formula: Formula;
  readonly terms: readonly Named[];
  readonly onChange: (formula: Formula) => void;
}

/** What any but a sum is made of. */
function TermFields({ thing, formula, terms, onChange }: TermProps) {
  const term = (label: string, value: string, set: (id: string) => void) => (
    <SelectField label={label} thing={thing} value={value} options={terms} onChange={set} />
  );
  switch (formula.type) {
    case 'sum':
      return null;
    case 'scaled':
      return (
        <>
          {term(t('table:formula.whole'), formula.of, (of) => onChange({ ...formula, of }))}
          <SelectField
            label={t('table:formula.way')}
            thing={thing}
            value={formula.way}
            options={WAYS}
            onChange={(way) => onChange({ ...formula, way })}
          />
          <TextField
            label={t('table:formula.factor')}
            thing={thing}
            value={formula.by.replace('.', ',')}
            // What is no number is for the store to refuse, with its reason.
            onChange={(typed) => onChange({ ...formula, by: parseTypedNumber(typed) ?? typed })}
          />
        </>
      );
    case 'portion':
      return (
        <>
          {term(t('table:formula.whole'), formula.of, (of) => onChange({ ...formula, of }))}
          {term(t('table:formula.share'), formula.share, (share) => onChange({ ...formula, share }))}
        </>
      );
    case 'limit':
      return (
        <SelectField
          label={t('table:formula.pick')}
          thing={thing}
          value={formula.pick}
          options={PICKS}
          onChange={(pick) => onChange({ ...formula, pick })}
        />
      );
    case 'choice':
      return (
        <>
          {term(t('table:formula.deciding'), formula.by, (by) => onChange({ ...formula, by }))}
          {term(t('table:formula.first'), formula.first, (first) => onChange({ ...formula, first }))}
          {term(t('table:formula.other'), formula.other, (other) => onChange({ ...formula, other }))}
        </>
      );
    case 'difference':
      return (
        <>
          {term(t('table:formula.of'), formula.of, (of) => onChange({ ...formula, of }))}
          {term(t('table:formula.minus'), formula.less, (less) => onChange({ ...formula, less }))}
        </>
      );
    case 'ratio':
      return (
        <>
          {term(t('table:formula.part'), formula.part, (part) => onChange({ ...formula, part }))}
          {term(t('table:formula.whole'), formula.of, (of) => onChange({ ...formula, of }))}
        </>
      );
    case 'change':
      return (
        <>
          {term(t('table:formula.now'), formula.of, (of) => onChange({ ...formula, of }))}
          {term(t('table:formula.since'), formula.since, (since) => onChange({ ...formula, since }))}
        </>
      );
  }
}

interface SumProps {
  readonly thing: string;
  readonly formula: Extract<Formula, { type: 'sum' }>;
  readonly terms: readonly Named[];
  readonly onChange: (formula: Formula) => void;
}

function SumTerms({ thing, formula, terms, onChange }: SumProps) {
  const { add, less } = formula;
  return (
    <>
      <Picked
        thing={thing}
        label={t('table:formula.add')}
        things={terms}
        picked={add}
        least={1}
        onChange={(picked) => onChange({ ...formula, add: picked, less: less.filter((id) => !picked.includes(id)) })}
      />
      <details className={styles.less} open={less.length > 0}>
        <summary>{t('table:formula.less')}</summary>
        <Picked
          thing={thing}
          label={t('table:formula.less')}
          things={terms.filter(({ id }) => !add.includes(id))}
          picked={less}
          least={0}
          onChange={(picked) => onChange({ ...formula, less: picked })}
        />
      </details>
    </>
  );
}

interface PickedProps {
  readonly thing: string;
  readonly label: string;
  readonly things: readonly Named[];
  readonly picked: readonly string[];
  /** So many must stay picked. */
  readonly least: number;
  readonly onChange: (picked: string[]) => void;
}

/** Some of several, in their own order. */
function Picked({ thing, label, things, picked, least, onChange }: PickedProps) {
  return (
    <TickGroup label={label} thing={thing}>
      {things.map(({ id, word }) => {
        const isPicked = picked.includes(id);
        return (
          <Tick
            key={id}
            label={word}
            ticked={isPicked}
            readOnly={isPicked && picked.length <= least}
            onChange={(ticked) =>
              onChange(things.map((one) => one.id).filter((one) => (one === id ? ticked : picked.includes(one))))
            }
          />
        );
      })}
    </TickGroup>
  );
}
