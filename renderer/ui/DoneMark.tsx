import { t } from '../../shared/text/messages/index.ts';
import list from './List.module.css';

/** Says in a list that something is marked ready. */
export function DoneMark() {
  return (
    <svg className={list.done} viewBox="0 0 16 16" role="img" aria-label={t('views:panel.ready')}>
      <path d="M3 8.6 6.4 12 13 4.6" />
    </svg>
  );
}
