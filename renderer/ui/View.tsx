import type { ReactNode } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { sidebar, toggleSidebar } from '../app/sidebar.ts';
import { useObservable } from '../data/observable.ts';
import { Button } from './Button.tsx';
import styles from './View.module.css';

interface Props {
  readonly title: string;
  /** Beside the title: how much is ready, tools. */
  readonly tools?: ReactNode;
  /** A list to choose from, before the content. */
  readonly list?: ReactNode;
  /** What follows the selection; can be folded. */
  readonly side?: ReactNode;
  readonly note?: ReactNode;
  /** The view is one of several looks at the same thing: the tabs to the others, and the id of the panel that they show. */
  readonly tabs?: ViewTabs | undefined;
  /** The content needs the width: the panel stands below it in all but wide windows. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export interface ViewTabs {
  readonly panel: string;
  readonly list: ReactNode;
}

/** The shape all views share: title and tools, perhaps a list, the content, perhaps a side panel. */
export function View({ title, tools, list, side, note, tabs, wide = false, children }: Props) {
  const isOpen = useObservable(sidebar) === 'open';
  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <h1 className={styles.title}>{title}</h1>
        {tools}
        {side === undefined ? null : (
          <Button look="quiet" aria-expanded={isOpen} onPress={toggleSidebar}>
            {t(isOpen ? 'views:side.hide' : 'views:side.show')}
          </Button>
        )}
      </header>
      {tabs?.list}
      {note}
      <div
        className={styles.body}
        data-list={list !== undefined}
        data-side={side !== undefined && isOpen}
        data-wide={wide}
        {...(tabs === undefined ? {} : { id: tabs.panel, role: 'tabpanel', 'aria-labelledby': `${tabs.panel}-tab` })}
      >
        {list === undefined ? null : (
          <div className={styles.list} data-pane="list">
            {list}
          </div>
        )}
        <div className={styles.content} data-pane="content" tabIndex={-1}>
          {children}
        </div>
        {side !== undefined && isOpen ? (
          <aside className={styles.side} data-pane="side" aria-label={t('views:side.label')}>
            {side}
          </aside>
        ) : null}
      </div>
    </div>
  );
}

/** What there is to know before anything is changed here. */
export function ViewNote({ children }: { readonly children: string }) {
  return <p className={styles.note}>{children}</p>;
}

/** Says that nothing can be changed in a locked occasion. */
export function LockedNote() {
  return <ViewNote>{t('views:locked')}</ViewNote>;
}
