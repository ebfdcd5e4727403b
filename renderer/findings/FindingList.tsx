import { useState } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { Button } from '../ui/Button.tsx';
import { AcceptedItem, FindingItem } from './FindingItem.tsx';
import styles from './Findings.module.css';
import type { FoundThing, Judged } from './judged.ts';

/** A folded list as short as this is drawn beforehand; a longer one would keep the view waiting. */
const DRAWN_FOLDED = 50;
/** More than anybody goes through in a list; the rest come as these are taken care of. */
const LISTED = 200;

interface Props<Found extends FoundThing> {
  readonly judged: Judged<Found>;
  /** What stands there when it is folded: how many there are of each weight. */
  readonly summary: (counts: { readonly warnings: number; readonly notes: number }) => string;
  readonly occasion: string;
  readonly readOnly: boolean;
  /** What it was found in, where the sentence does not say it. */
  readonly subject?: (finding: Found) => string;
  readonly onShow: (finding: Found) => void;
}

/**
 * What should be looked at, folded until it is asked for; warnings before notes. What has been accepted is folded by itself.
 */
export function FindingList<Found extends FoundThing>({
  judged: { open, accepted },
  summary,
  occasion,
  readOnly,
  subject,
  onShow,
}: Props<Found>) {
  const warnings = open.filter(({ weight }) => weight === 'warning');
  const notes = open.filter(({ weight }) => weight === 'note');
  const [isOpen, setOpen] = useState(false);
  const listed = [...warnings, ...notes].slice(0, LISTED);
  const show = (finding: Found) => (
    <Button look="link" aria-label={t('figures:view.showNamed', { sentence: finding.sentence })} onPress={() => onShow(finding)}>
      {t('figures:view.show')}
    </Button>
  );
  return (
    <>
      {open.length === 0 ? null : (
        <details className={styles.findings} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary>{summary({ warnings: warnings.length, notes: notes.length })}</summary>
          <ul>
            {(isOpen || open.length <= DRAWN_FOLDED ? listed : []).map((finding) => (
              <FindingItem key={finding.key} finding={finding} subject={subject?.(finding)} {...{ occasion, readOnly }}>
                {show(finding)}
              </FindingItem>
            ))}
          </ul>
          {listed.length === open.length ? null : <p>{t('controlCheck:more', { count: open.length - listed.length })}</p>}
        </details>
      )}
      {accepted.length === 0 ? null : (
        <details className={styles.findings}>
          <summary>{t('cell:accepted', { count: accepted.length })}</summary>
          <ul>
            {accepted.map((one) => (
              <AcceptedItem key={one.finding.key} one={one} subject={subject?.(one.finding)} {...{ occasion, readOnly }}>
                {show(one.finding)}
              </AcceptedItem>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
