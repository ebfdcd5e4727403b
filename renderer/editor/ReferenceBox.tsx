import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { ReportTarget } from '../../shared/report/references.ts';
import { rankOf, wordsOf } from '../../shared/text/find.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import panel from '../ui/Panel.module.css';
import { AskBox } from './AskBox.tsx';
import type { EditorHandle } from './handle.ts';
import styles from './RichText.module.css';
import { targetsHere } from './references.ts';

interface Props {
  readonly editor: EditorHandle;
  readonly onClose: () => void;
}

/** So many are shown to choose from; more words in the field leave fewer. */
const SHOWN = 60;

/** Asks what the text is to refer to. Escape leaves everything as it was. */
export function ReferenceBox({ editor, onClose }: Props) {
  const { data } = useQuery(targetsHere());
  const [sought, seek] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const field = useId();
  const found = targetsFor(data ?? [], sought);
  const target = found.find(({ anchor }) => anchor === chosen) ?? found[0];
  const leave = (change?: () => void) => {
    onClose();
    (change ?? editor.focus)();
  };
  return (
    <AskBox
      onSend={() => {
        if (target !== undefined) leave(() => editor.refer({ kind: target.kind, id: target.id }));
      }}
      onLeave={leave}
    >
      <label htmlFor={field}>{t('editor:referTo')}</label>
      <input
        id={field}
        className={panel.input}
        // biome-ignore lint/a11y/noAutofocus: it was asked for with a key or a press, and it is where the answer is written
        autoFocus
        value={sought}
        spellCheck={false}
        onChange={(event) => seek(event.currentTarget.value)}
      />
      <select
        className={styles.targets}
        size={6}
        aria-label={t('editor:referTargets')}
        value={target?.anchor ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
        onDoubleClick={(event) => event.currentTarget.form?.requestSubmit()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      >
        {found.map(({ anchor, kind, title }) => (
          <option key={anchor} value={anchor}>
            {t(`editor:referKind.${kind}`)}: {title}
          </option>
        ))}
      </select>
      <Button type="submit" look="main" isDisabled={target === undefined}>
        {t('editor:referDone')}
      </Button>
      {data !== undefined && found.length === 0 ? <p role="alert">{t('editor:referNothing')}</p> : null}
    </AskBox>
  );
}

function targetsFor(targets: readonly ReportTarget[], sought: string): readonly ReportTarget[] {
  const words = wordsOf(sought);
  return targets
    .filter(
      ({ kind, title }) => words.length === 0 || rankOf(wordsOf(`${t(`editor:referKind.${kind}`)} ${title}`), words) !== null,
    )
    .slice(0, SHOWN);
}
