import type { RefObject } from 'react';
import { Menu, MenuItem, Popover, Separator, SubmenuTrigger } from 'react-aria-components/Menu';
import type { Chapter } from '../../shared/model/layout.ts';
import { chapterOfText, textsToTake } from '../../shared/model/shared-texts.ts';
import { t } from '../../shared/text/messages/index.ts';
import menu from '../ui/Menu.module.css';
import type { ChapterChanges } from './chapter-changes.ts';
import { chapterName, type NumberedChapter } from './chapters.ts';

interface Props {
  readonly trigger: RefObject<HTMLElement | null>;
  readonly chapters: readonly NumberedChapter[];
  readonly chapter: Chapter;
  readonly changes: ChapterChanges;
  readonly onInsert: () => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Everything that can be done with a chapter, with the key that does it. */
export function ChapterMenu({ trigger, chapters, chapter, changes, onInsert, onRename, onRemove, onClose }: Props) {
  const { id, numbered } = chapter;
  const all = chapters.map((one) => one.chapter);
  const texts = textsToTake(all, id);
  const item = menu.item ?? '';
  return (
    <Popover
      className={menu.popover ?? ''}
      aria-label={t('outline:actions')}
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      placement="bottom start"
    >
      <Menu className={menu.menu ?? ''} aria-label={t('outline:actions')} autoFocus="first" onClose={onClose}>
        <MenuItem className={item} onAction={onInsert}>
          {t('outline:add')} <kbd>Insert</kbd>
        </MenuItem>
        <MenuItem className={item} onAction={onRename}>
          {t('outline:renameDo')} <kbd>F2</kbd>
        </MenuItem>
        <MenuItem className={item} onAction={() => changes.set(id, { numbered: !numbered })}>
          {t(numbered ? 'outline:unnumber' : 'outline:number')}
        </MenuItem>
        {texts.length === 0 ? null : (
          <SubmenuTrigger>
            <MenuItem className={item}>
              {t('outline:takeText')} <kbd>›</kbd>
            </MenuItem>
            <Popover className={`${menu.popover} ${menu.long}`} aria-label={t('outline:takeText')}>
              <Menu className={menu.menu ?? ''} aria-label={t('outline:takeText')} onClose={onClose}>
                {texts.map((section) => (
                  <MenuItem key={section} id={section} className={item} onAction={() => changes.takeText(id, section, null)}>
                    {chapterName(chapters, chapterOfText(all, section)?.id)}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </SubmenuTrigger>
        )}
        <Separator className={menu.line ?? ''} />
        <MenuItem className={item} onAction={() => changes.move(id, 'up')}>
          {t('outline:up')} <kbd>Alt+↑</kbd>
        </MenuItem>
        <MenuItem className={item} onAction={() => changes.move(id, 'down')}>
          {t('outline:down')} <kbd>Alt+↓</kbd>
        </MenuItem>
        <MenuItem className={item} onAction={() => changes.nest(id, 'in')}>
          {t('outline:in')} <kbd>Alt+Skift+→</kbd>
        </MenuItem>
        <MenuItem className={item} onAction={() => changes.nest(id, 'out')}>
          {t('outline:out')} <kbd>Alt+Skift+←</kbd>
        </MenuItem>
        <Separator className={menu.line ?? ''} />
        <MenuItem className={item} onAction={onRemove}>
          {t('outline:remove')} <kbd>Delete</kbd>
        </MenuItem>
      </Menu>
    </Popover>
  );
}
