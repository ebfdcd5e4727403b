import { type ReactNode, useState } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import { enterContent } from '../frame/panes.ts';
import { Button } from '../ui/Button.tsx';
import { spokenTime } from '../ui/dates.ts';
import { LeaveField } from '../ui/LeaveField.tsx';
import styles from './Findings.module.css';
import type { AcceptedOne, FoundThing } from './judged.ts';

interface Props {
  readonly finding: FoundThing;
  /** What it was found in, before the sentence. */
  readonly subject?: string | undefined;
  readonly occasion: string;
  readonly readOnly: boolean;
  /** Where the cursor goes when it has been accepted or left; to the view's grid where nothing is said. */
  readonly onDone?: () => void;
  /** The way to its cell, where the cell is not the one that is looked at. */
  readonly children?: ReactNode;
}

/** A sentence about what was found, which can be accepted as it is with a reason. */
export function FindingItem({
  finding: { key, weight, sentence },
  subject,
  occasion,
  readOnly,
  onDone = enterContent,
  children,
}: Props) {
  const [accepting, setAccepting] = useState(false);
  const accept = (reason: string) => {
    if (reason.trim() !== '') void commit({ type: 'finding.accept', occasion, finding: key, reason: reason.trim() });
  };
  const close = () => {
    setAccepting(false);
    // The field goes, and what is accepted leaves the list: the cursor goes back to the grid.
    onDone();
  };
  return (
    <li data-weight={weight}>
      <Subject words={subject} />
      {sentence}{' '}
      <span className={styles.choices}>
        {children}
        {readOnly || accepting ? null : (
          <Button look="link" aria-label={t('cell:acceptNamed', { sentence })} onPress={() => setAccepting(true)}>
            {t('cell:accept')}
          </Button>
        )}
      </span>
      {accepting ? (
        <div className={styles.reason}>
          <span aria-hidden="true">{t('cell:accept')}</span>
          <LeaveField label={t('cell:reason')} value="" autoFocus onCommit={accept} onDone={close} />
        </div>
      ) : null}
    </li>
  );
}

interface AcceptedProps extends Pick<Props, 'occasion' | 'readOnly' | 'subject' | 'children'> {
  readonly one: AcceptedOne<FoundThing>;
}

/** What has been accepted, with who said why; it can be taken back. */
export function AcceptedItem({ one: { finding, acceptance }, subject, occasion, readOnly, children }: AcceptedProps) {
  const { key, sentence } = finding;
  const { person, reason, at } = acceptance;
  return (
    <li>
      <Subject words={subject} />
      {sentence} {children}
      <p className={styles.accepted}>
        {t('cell:acceptedBy', { person, time: spokenTime(at, new Date()), reason })}{' '}
        {readOnly ? null : (
          <Button
            look="link"
            aria-label={t('cell:withdrawNamed', { sentence })}
            onPress={() => void commit({ type: 'finding.accept', occasion, finding: key, reason: null })}
          >
            {t('cell:withdraw')}
          </Button>
        )}
      </p>
    </li>
  );
}

function Subject({ words }: { readonly words: string | undefined }) {
  return words === undefined ? null : <strong className={styles.subject}>{words}</strong>;
}
