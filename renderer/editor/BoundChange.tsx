import { useId, useState } from 'react';
import { boundName } from '../../shared/bound/choices.ts';
import { toldBy } from '../../shared/bound/told.ts';
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
  const [said, say] = useState(typed ?? before.said ?? '');
  const field = useId();
  const now = toldBy(data, binding).words;
  const { said: _, ...followed } = binding;
  const isOwn = said.trim() !== '' && said.trim() !== now;
  return (
    <AskBox onSend={() => leave(() => editor.bind(isOwn ? { ...followed, said: said.trim() } : followed))} onLeave={leave}>
      <p className={styles.boundNow}>
        {boundName(binding, data)}
        <br />
        <strong>{t('bound:says', { words: now })}</strong>
      </p>
      {binding.what === 'figure' ? <BoundForm data={data} binding={binding} onChange={change} /> : null}
      <label htmlFor={field}>{t('bound:own')}</label>
      <input
        id={field}
        className={panel.input}
        // biome-ignore lint/a11y/noAutofocus: it was asked for with a key or a press, and it is where the answer is written
        autoFocus
        value={said}
        maxLength={LONGEST_SAID}
        placeholder={now}
        onChange={(event) => say(event.currentTarget.value)}
      />
      <Button type="submit" look="main">
        {t(isOwn ? 'bound:keepOwn' : 'bound:keep')}
      </Button>
      {before.said === undefined ? null : <Button onPress={() => leave(() => editor.bind(followed))}>{t('bound:follow')}</Button>}
      <Button onPress={() => leave(() => editor.unbind(isOwn ? said.trim() : now))}>{t('bound:loose')}</Button>
    </AskBox>
  );
}
