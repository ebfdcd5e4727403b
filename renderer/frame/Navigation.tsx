import { VIEW_NAMES, type ViewName } from '../../shared/api/choices.ts';
import type { Library } from '../../shared/api/views.ts';
import type { LibraryOccasion } from '../../shared/model/choose-occasion.ts';
import { isBoard } from '../../shared/model/organisation-kinds.ts';
import { t } from '../../shared/text/messages/index.ts';
import { go, place } from '../app/place.ts';
import { loadView } from '../app/views.ts';
import { useObservable } from '../data/observable.ts';
import styles from './Frame.module.css';
import { WaitingBadge } from './WaitingBadge.tsx';

const BADGE = 'control-waiting';

interface Props {
  readonly library: Library;
  readonly occasion: LibraryOccasion;
}

export function Navigation({ library, occasion }: Props) {
  const { view } = useObservable(place);
  const isShown = (name: ViewName) => name !== 'boards' || name === view || hasBoards(library, occasion.year);
  return (
    <nav className={styles.nav} aria-label={t('views:nav.label')} data-pane="navigation">
      {VIEW_NAMES.map((name, index) =>
        !isShown(name) ? null : (
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
            {name === 'control' ? <WaitingBadge id={BADGE} occasion={occasion.id} /> : null}
          </div>
        ),
      )}
    </nav>
  );
}

/** Whether the year is one of a region, or of a board among others: whoever writes for one board alone has no use for a list of boards. */
function hasBoards({ organisations, years }: Library, year: string): boolean {
  const own = years.find(({ id }) => id === year)?.organisation;
  return organisations.some(({ id, kind }) => (id === own ? kind === 'region' : isBoard(kind)));
}
