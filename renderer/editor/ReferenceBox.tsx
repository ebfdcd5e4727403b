import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportTarget } from '../../shared/report/references.ts';
import { rankOf, wordsOf } from '../../shared/text/find.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { AskBox } from './AskBox.tsx';
import type { EditorHandle } from './handle.ts';
import { targetsHere } from './references.ts';
import { SoughtChoice } from './SoughtChoice.tsx';

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
      <SoughtChoice
        label={t('editor:referTo')}
        listLabel={t('editor:referTargets')}
        found={found.map(({ anchor, kind, title }) => ({ key: anchor, name: `${t(`editor:referKind.${kind}`)}: ${title}` }))}
        chosen={target?.anchor ?? null}
        sought={sought}
        onSeek={seek}
        onChoose={choose}
      />
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
