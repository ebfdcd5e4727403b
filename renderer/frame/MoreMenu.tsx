import type { RefObject } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components/Menu';
import { THEME_NAMES } from '../../shared/api/choices.ts';
import { t } from '../../shared/text/messages/index.ts';
import { runCommand } from '../app/commands.ts';
import menu from '../ui/Menu.module.css';
import { themeChoice } from '../ui/theme.ts';

interface Props {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onKeys: () => void;
  readonly onClose: () => void;
}

/** What is seldom needed: how the window looks, another year, the keys. */
export function MoreMenu({ trigger, onKeys, onClose }: Props) {
  return (
    <Popover
      className={menu.popover ?? ''}
      aria-label={t('views:top.more')}
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      placement="bottom end"
    >
      <Menu className={menu.menu ?? ''} aria-label={t('views:top.more')} autoFocus="first" onClose={onClose}>
        <MenuItem className={menu.item ?? ''} onAction={onKeys}>
          {t('views:keys.title')} <kbd>F1</kbd>
        </MenuItem>
        <MenuItem className={menu.item ?? ''} onAction={() => runCommand('import')}>
          {t('views:top.import')}
        </MenuItem>
        <Separator className={menu.line ?? ''} />
        <MenuSection selectionMode="single" disallowEmptySelection selectedKeys={[themeChoice()]}>
          <Header className={menu.head ?? ''}>{t('views:theme.label')}</Header>
          {THEME_NAMES.map((name) => (
            <MenuItem key={name} id={name} className={menu.item ?? ''} onAction={() => runCommand(`theme-${name}`)}>
              {t(`views:theme.${name}`)}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </Popover>
  );
}
