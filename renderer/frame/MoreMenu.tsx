import { Header, MenuItem, MenuSection, Separator } from 'react-aria-components/Menu';
import { THEME_NAMES } from '../../shared/api/choices.ts';
import { t } from '../../shared/text/messages/index.ts';
import { runCommand } from '../app/commands.ts';
import { spellingOn } from '../spelling/spelling-on.ts';
import menu from '../ui/Menu.module.css';
import { themeChoice } from '../ui/theme.ts';
import { TopMenu, type TopMenuProps } from './TopMenu.tsx';

interface Props extends TopMenuProps {
  readonly onKeys: () => void;
}

/** What is seldom needed: how the window looks, another year, the keys. */
export function MoreMenu({ trigger, onKeys, onClose }: Props) {
  return (
    <TopMenu label={t('views:top.more')} edge="end" trigger={trigger} onClose={onClose}>
      <MenuItem className={menu.item ?? ''} onAction={onKeys}>
        {t('views:keys.title')} <kbd>F1</kbd>
      </MenuItem>
      <MenuItem className={menu.item ?? ''} onAction={() => runCommand('import')}>
        {t('views:top.import')}
      </MenuItem>
      <MenuItem className={menu.item ?? ''} onAction={() => runCommand('person')}>
        {t('views:person.command')}
      </MenuItem>
      <Separator className={menu.line ?? ''} />
      <MenuItem className={menu.item ?? ''} onAction={() => runCommand('spelling')}>
        {t('spelling:title')} <kbd>F7</kbd>
      </MenuItem>
      <MenuSection selectionMode="multiple" selectedKeys={spellingOn.get() ? ['spelling'] : []}>
        <MenuItem id="spelling" className={menu.item ?? ''} onAction={() => runCommand('spelling-toggle')}>
          {t('spelling:mark')}
        </MenuItem>
      </MenuSection>
      <Separator className={menu.line ?? ''} />
      <MenuSection selectionMode="single" disallowEmptySelection selectedKeys={[themeChoice()]}>
        <Header className={menu.head ?? ''}>{t('views:theme.label')}</Header>
        {THEME_NAMES.map((name) => (
          <MenuItem key={name} id={name} className={menu.item ?? ''} onAction={() => runCommand(`theme-${name}`)}>
            {t(`views:theme.${name}`)}
          </MenuItem>
        ))}
      </MenuSection>
    </TopMenu>
  );
}
