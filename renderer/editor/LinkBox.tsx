import { useId, useState } from 'react';
import { toAddress } from '../../shared/text/address.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import panel from '../ui/Panel.module.css';
import { AskBox } from './AskBox.tsx';
import type { EditorHandle } from './handle.ts';

interface Props {
  readonly editor: EditorHandle;
  readonly onClose: () => void;
}

/** Asks where the chosen words lead. Escape leaves everything as it was. */
export function LinkBox({ editor, onClose }: Props) {
  const [before] = useState(editor.address);
  const [refused, setRefused] = useState(false);
  const field = useId();
  const leave = (change?: () => void) => {
    onClose();
    (change ?? editor.focus)();
  };
  return (
    <AskBox
      onSend={(form) => {
        const typed = new FormData(form).get('address');
        const address = toAddress(typeof typed === 'string' ? typed : '');
        if (address === null) setRefused(true);
        else leave(() => editor.link(address));
      }}
      onLeave={leave}
    >
      <label htmlFor={field}>{t('editor:linkTo')}</label>
      <input
        id={field}
        name="address"
        className={panel.input}
        // biome-ignore lint/a11y/noAutofocus: it was asked for with a key or a press, and it is where the answer is written
        autoFocus
        defaultValue={before ?? ''}
        placeholder="https://"
        spellCheck={false}
        aria-invalid={refused}
      />
      <Button type="submit" look="main">
        {t('editor:linkDone')}
      </Button>
      {before === null ? null : <Button onPress={() => leave(() => editor.link(null))}>{t('editor:linkRemove')}</Button>}
      {refused ? <p role="alert">{t('editor:linkRefused')}</p> : null}
    </AskBox>
  );
}
