import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ControlEvidence } from '../../../shared/control/evidence.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commit } from '../../data/commit.ts';
import { newId } from '../../data/new-id.ts';
import { useObservable } from '../../data/observable.ts';
import { ticksRead } from '../../data/reads.ts';
import { FoldSection } from '../../panel/FoldSection.tsx';
import { Button } from '../../ui/Button.tsx';
import { spokenTime } from '../../ui/dates.ts';
import { LeaveField } from '../../ui/LeaveField.tsx';
import { useDrop } from '../../ui/use-drop.ts';
import styles from '../ticks/Ticks.module.css';
import { attach, evidenceProblem, openFile, purgeFile, saveFile } from './evidence.ts';

/** What shows that an action was carried out: files, attached from a dialog or dropped in the window, and references. */
export function EvidenceSection({ action }: { readonly action: string }) {
  const { evidence = [], gone = [], removed = [] } = useQuery(ticksRead(action)).data ?? {};
  const problem = useObservable(evidenceProblem);
  const [referring, setReferring] = useState(false);
  const isOver = useDrop(false, ([file], on) => void attach({ action, tick: tickAt(on) }, file));
  const refer = (reference: string) => {
    if (reference.trim() === '') return;
    const line = reference.trim();
    void commit({
      type: 'evidence.add',
      action,
      id: newId(),
      tick: null,
      name: line.slice(0, NAME),
      reference: line,
      file: null,
    });
  };
  return (
    <FoldSection name="control-evidence" title={t('evidence:title')} note={evidence.length === 0 ? undefined : evidence.length}>
      <div className={styles.buttons}>
        <Button onPress={() => void attach({ action, tick: null }, null)}>{t('evidence:attach')}</Button>
        <Button look="quiet" onPress={() => setReferring(true)}>
          {t('evidence:refer')}
        </Button>
      </div>
      {isOver ? <p role="status">{t('evidence:drop')}</p> : null}
      {problem?.action === action ? (
        <p role="alert" className={styles.problem}>
          {problem.message}
        </p>
      ) : null}
      {referring ? (
        <LeaveField
          label={t('evidence:reference')}
          placeholder={t('evidence:reference')}
          value=""
          autoFocus
          onCommit={refer}
          onDone={() => setReferring(false)}
        />
      ) : null}
      {evidence.length === 0 ? <p className={styles.quiet}>{t('evidence:none')}</p> : null}
      <ul className={styles.list} aria-label={t('evidence:title')}>
        {evidence.map((one) => (
          <Evidence key={one.id} one={one} isGone={one.file !== null && gone.includes(one.file.sha256)} />
        ))}
      </ul>
      {removed.length === 0 ? null : (
        <>
          <h4 className={styles.quiet}>{t('evidence:removed')}</h4>
          <ul className={styles.list} aria-label={t('evidence:removed')}>
            {removed.map(({ id, name, size }) => (
              <li key={id} className={styles.one}>
                <div className={styles.head}>
                  <span>{t('evidence:ofSize', { name, size: kilobytes(size) })}</span>
                </div>
                <Purge {...{ action, id, name }} />
              </li>
            ))}
          </ul>
        </>
      )}
    </FoldSection>
  );
}

/** The tick that something was dropped on; null for any other place. */
function tickAt(on: Element | null): string | null {
  return on?.closest<HTMLElement>('[data-tick]')?.dataset.tick ?? null;
}

/** As much of a reference as is its name. */
const NAME = 200;

function Evidence({
  one: { action, id, name, reference, file, added, by, purged },
  isGone,
}: {
  readonly one: ControlEvidence;
  readonly isGone: boolean;
}) {
  return (
    <li className={styles.one}>
      <div className={styles.head}>
        <span>{name}</span>
        {file === null || isGone || purged !== undefined ? null : (
          <>
            <Button look="link" aria-label={t('evidence:openNamed', { name })} onPress={() => void openFile(action, id)}>
              {t('evidence:open')}
            </Button>
            <Button look="link" aria-label={t('evidence:saveNamed', { name })} onPress={() => void saveFile(action, id, name)}>
              {t('evidence:save')}
            </Button>
          </>
        )}
        {purged !== undefined ? null : (
          <Button
            look="link"
            aria-label={t('evidence:removeNamed', { name })}
            onPress={() => void commit({ type: 'evidence.remove', action, id })}
          >
            {t('evidence:remove')}
          </Button>
        )}
      </div>
      {reference === null || reference === name ? null : <p>{reference}</p>}
      {isGone ? <p role="alert">{t('evidence:isGone')}</p> : null}
      <p className={styles.quiet}>
        {[file === null ? null : kilobytes(file.size), spokenTime(added, new Date()), by]
          .filter((part) => part !== null)
          .join(', ')}
      </p>
      {purged === undefined ? null : (
        <p>{t('evidence:purge.was', { time: spokenTime(purged.at, new Date()), person: purged.by })}</p>
      )}
      {file === null || isGone || purged !== undefined ? null : <Purge {...{ action, id, name }} />}
    </li>
  );
}

/** Takes a file's content away for good, once that has been confirmed: it cannot be undone. */
function Purge({ action, id, name }: { readonly action: string; readonly id: string; readonly name: string }) {
  const [asks, setAsks] = useState(false);
  if (!asks) {
    return (
      <div>
        <Button look="link" aria-label={t('evidence:purge.named', { name })} onPress={() => setAsks(true)}>
          {t('evidence:purge.ask')}
        </Button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a question with two answers is no field of a form
    <div role="group" className={styles.purge} aria-label={t('evidence:purge.named', { name })}>
      <p>{t('evidence:purge.what', { name })}</p>
      <div className={styles.buttons}>
        <Button
          onPress={() => {
            setAsks(false);
            void purgeFile(action, id, name);
          }}
        >
          {t('evidence:purge.yes')}
        </Button>
        <Button look="quiet" autoFocus onPress={() => setAsks(false)}>
          {t('evidence:purge.no')}
        </Button>
      </div>
    </div>
  );
}

function kilobytes(size: number): string {
  return t('evidence:kilobytes', { size: Math.ceil(size / 1024).toLocaleString('sv') });
}
