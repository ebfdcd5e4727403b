import { useMemo, useState } from 'react';
import { type BoundChoice, boundChoices, boundName } from '../../shared/bound/choices.ts';
import { offeredFor } from '../../shared/bound/offered.ts';
import { toldBy } from '../../shared/bound/told.ts';
import type { Binding } from '../../shared/text/bound.ts';
import { rankOf, wordsOf } from '../../shared/text/find.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { AskBox } from './AskBox.tsx';
import type { BoundPartProps } from './BoundBox.tsx';
import { BoundForm } from './BoundForm.tsx';
import styles from './RichText.module.css';
import { SoughtChoice } from './SoughtChoice.tsx';

/** So many are shown to choose from; more words in the field leave fewer. */
const SHOWN = 60;

/** Finds a figure or a sentence by its words, shows how it will read, and puts it in the text. */
export function BoundChooser({ editor, data, leave }: BoundPartProps) {
  // Words that are chosen in the text may be a figure that a cell has: those cells come first.
  const [offered] = useState(() => offeredFor(editor.chosen(), data));
  const choices = useMemo(() => {
    const first = offered.map((binding) => ({ key: JSON.stringify(binding), binding, name: boundName(binding, data) }));
    return [...first, ...boundChoices(data)].map((choice) => ({ ...choice, words: wordsOf(choice.name) }));
  }, [data, offered]);
  const [sought, seek] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const [form, setForm] = useState<Binding | null>(null);
  const found = shownOf(choices, sought);
  const choice = found.find(({ key }) => key === chosen) ?? found[0];
  const binding = choice === undefined ? null : withForm(choice.binding, form);
  return (
    <AskBox
      onSend={() => {
        if (binding !== null) leave(() => editor.bind(binding));
      }}
      onLeave={leave}
    >
      <SoughtChoice
        label={t('bound:seek')}
        listLabel={t('bound:choices')}
        chosen={choice?.key ?? null}
        {...{ sought, found }}
        onSeek={seek}
        onChoose={choose}
      />
      {offered.length === 0 ? null : (
        <p className={styles.boundNow}>{t('bound:offered', { words: editor.chosen(), count: offered.length })}</p>
      )}
      {binding?.what === 'figure' ? <BoundForm data={data} binding={binding} onChange={setForm} /> : null}
      {binding === null ? (
        <p role="alert">{t('bound:nothing')}</p>
      ) : (
        <output className={styles.boundNow}>{t('bound:reads', { words: toldBy(data, binding).words })}</output>
      )}
      <Button type="submit" look="main" isDisabled={binding === null}>
        {t('bound:put')}
      </Button>
    </AskBox>
  );
}

function shownOf(choices: readonly (BoundChoice & { readonly words: readonly string[] })[], sought: string) {
  const wanted = wordsOf(sought);
  if (wanted.length === 0) return choices.slice(0, SHOWN);
  return choices
    .flatMap((choice) => {
      const rank = rankOf(choice.words, wanted);
      return rank === null ? [] : [{ ...choice, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, SHOWN);
}

/** The form that was chosen stays when another cell is chosen. */
function withForm(binding: Binding, form: Binding | null): Binding {
  if (binding.what !== 'figure' || form?.what !== 'figure') return binding;
  const { table: _table, row: _row, column: _column, board: _board, ...told } = form;
  return { ...told, ...binding };
}
