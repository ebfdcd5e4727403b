import type { ApiError } from '../../shared/api/result.ts';
import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { Button } from './Button.tsx';
import { Empty } from './Waiting.tsx';

/** What stands in a view's place when it could not be read. */
export function ReadProblem({ error }: { readonly error: ApiError }) {
  return (
    <Empty title={t('views:problem.read')}>
      <p role="alert">{error.message}</p>
      <Button onPress={() => void api.call('copyText', { text: error.details ?? error.message })}>
        {t('views:problem.copy')}
      </Button>
    </Empty>
  );
}
