import { useState } from 'react';
import { STORE_CONTENTS } from '../../shared/api/choices.ts';
import type { ApiError, ErrorKind, Result } from '../../shared/api/result.ts';
import type { StoreState } from '../../shared/api/views.ts';
import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { enterStore } from '../data/store-state.ts';
import { Alone } from '../ui/Alone.tsx';
import { Button } from '../ui/Button.tsx';
import { Backups } from './Backups.tsx';
import styles from './StoreProblem.module.css';

type Closed = Extract<StoreState, { state: 'closed' }>;
/** Does something with the store, and shows what came of it. */
export type Try = (doing: () => Promise<Result<StoreState>>) => void;

/** What stands in the window when no store is open: why, and what can be done. */
export function StoreProblem({ state }: { readonly state: Closed }) {
  const { problem, backups } = state;
  const [failed, setFailed] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const attempt: Try = async (doing) => {
    setBusy(true);
    setFailed(null);
    const answer = await doing();
    setBusy(false);
    if (answer.ok) enterStore(answer.value);
    else if (answer.error.kind !== 'cancelled') setFailed(answer.error);
  };
  // Trying can fail for the same reason, which is then said once, where the last try is told of.
  const isSaidAgain = failed !== null && failed.message === problem?.message;
  const details = [failed, problem].flatMap((error) => (error === null ? [] : [error.details ?? error.message])).join('\n');
  return (
    <Alone title={titleOf(state)} busy={busy}>
      {isSaidAgain ? null : <p>{problem === null ? t('views:store.what') : problem.message}</p>}
      {problem?.kind === 'store-damaged' && backups.length > 0 ? <Backups backups={backups} busy={busy} onTry={attempt} /> : null}
      {failed === null ? null : (
        <p role="alert" className={styles.failed}>
          {failed.message}
        </p>
      )}
      <Ways state={state} busy={busy} onTry={attempt} />
      {details === '' ? null : (
        <Button look="link" onPress={() => void api.call('copyText', { text: details })}>
          {t('views:problem.copy')}
        </Button>
      )}
    </Alone>
  );
}

function titleOf({ name, problem }: Closed): string {
  if (problem === null) return t('views:store.title');
  return name === null ? t('views:store.cannotOpen') : t('views:store.cannotOpenNamed', { name });
}

interface WaysProps {
  readonly state: Closed;
  readonly busy: boolean;
  readonly onTry: Try;
}

/** The words of the choice of a new file. */
const NEW_STORE = {
  empty: 'views:store.create',
  example: 'shell:menu.example',
  'example-region': 'shell:menu.exampleRegion',
} as const;

/** Problems that can have passed since the last try. */
const CAN_PASS: ReadonlySet<ErrorKind> = new Set(['store-busy', 'store-missing', 'read-only', 'disk-full', 'unexpected']);

/** The ways on: the one that is most likely right comes first. */
function Ways({ state: { problem, backups }, busy, onTry }: WaysProps) {
  const canPass = problem !== null && CAN_PASS.has(problem.kind);
  const hasOffer = problem?.kind === 'store-damaged' && backups.length > 0;
  return (
    <div className={styles.ways}>
      {canPass ? (
        <Button look="main" isDisabled={busy} onPress={() => onTry(() => api.call('reopenStore'))}>
          {t('views:store.again')}
        </Button>
      ) : null}
      <Button look={canPass || hasOffer ? 'plain' : 'main'} isDisabled={busy} onPress={() => onTry(() => api.call('openStore'))}>
        {t('views:store.open')}
      </Button>
      {STORE_CONTENTS.map((content) => (
        <Button key={content} isDisabled={busy} onPress={() => onTry(() => api.call('createStore', { content }))}>
          {t(NEW_STORE[content])}
        </Button>
      ))}
    </div>
  );
}
