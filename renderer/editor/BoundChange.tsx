import { useId, useState } from 'react';
import { boundName } from '../../shared/bound/choices.ts';
import { isToldOtherwise, toldBy } from '../../shared/bound/told.ts';
import type { Binding } from '../../shared/text/bound.ts';
import { LONGEST_SAID } from '../../shared/text/bound-kinds.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import panel from '../ui/Panel.module.css';
import { AskBox } from './AskBox.tsx';
import type { BoundPartProps } from './BoundBox.tsx';
import { BoundForm } from './BoundForm.tsx';
import styles from './RichText.module.css';

interface Props extends BoundPartProps {
  readonly binding: Binding;
  readonly typed: string | null;
}

/** What chosen words are bound to and what it says now; other words can be written over it, and it can be followed again. */
export function BoundChange({ editor, data, leave, binding: before, typed }: Props) {
  const [binding, change] = useState(before);
  const now = toldBy(data, binding).words;
  // As long as nothing else is written, the words follow the form that is chosen.
  const [written, write] = useState(typed ?? before.said ?? null);
  const field = useId();
  const { said: _, ...followed } = binding;
  const own = (written ?? '').replace(/\s*\n\s*/gu, ' ').trim();
  const isOwn = own !== '' && isToldOtherwise({ ...binding, said: own }, now);
  return (
    <AskBox onSend={() => leave(() => editor.bind(isOwn ? { ...followed, said: own } : followed))} onLeave={leave}>
      <p className={styles.boundNow}>
        {boundName(binding, data)}
        <br />
        <strong>{t('bound:says', { words: now })}</strong>
      </p>
      {binding.what === 'figure' ? <BoundForm data={data} binding={binding} onChange={change} /> : null}
      <label htmlFor={field}>{t('bound:own')}</label>
      <textarea
        id={field}
        className={panel.input}
        rows={1}
        // biome-ignore lint/a11y/noAutofocus: it was asked for with a key or a press, and it is where the answer is written
        autoFocus
        value={written ?? now}
        maxLength={LONGEST_SAID}
        placeholder={now}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
      <Button type="submit" look="main">
        {t(isOwn ? 'bound:keepOwn' : 'bound:keep')}
      </Button>
      {before.said === undefined ? null : <Button onPress={() => leave(() => editor.bind(followed))}>{t('bound:follow')}</Button>}
      <Button onPress={() => leave(() => editor.unbind(isOwn ? own : now))}>{t('bound:loose')}</Button>
    </AskBox>
  );
}
