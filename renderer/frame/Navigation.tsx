import { VIEW_NAMES } from '../../shared/api/choices.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go, place } from '../app/place.ts';
import { loadView } from '../app/views.ts';
import { useObservable } from '../data/observable.ts';
import styles from './Frame.module.css';
import { WaitingBadge } from './WaitingBadge.tsx';

const BADGE = 'control-waiting';

export function Navigation({ occasion }: { readonly occasion: string }) {
  const { view } = useObservable(place);
  return (
    <nav className={styles.nav} aria-label={t('views:nav.label')} data-pane="navigation">
      {VIEW_NAMES.map((name, index) => (
        <div key={name} className={styles.place}>
          <button
            type="button"
            className={styles.link}
            data-apart={name === 'history' ? '' : undefined}
            aria-current={name === view ? 'page' : undefined}
            aria-label={t(`views:nav.${name}`)}
            aria-keyshortcuts={`Control+${index + 1}`}
            title={t('views:nav.hint', { name: t(`views:nav.${name}`), key: index + 1 })}
            aria-describedby={name === 'control' ? BADGE : undefined}
            data-pane-start={name === view ? '' : undefined}
            onPointerEnter={() => void loadView(name)}
            onClick={() => void go(name)}
          >
            <span className={styles.long}>{t(`views:nav.${name}`)}</span>
            <span className={styles.short} aria-hidden="true">
              {t(`views:navShort.${name}`)}
            </span>
          </button>
          {name === 'control' ? <WaitingBadge id={BADGE} occasion={occasion} /> : null}
        </div>
      ))}
    </nav>
  );
}
