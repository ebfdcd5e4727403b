import { MenuItem, MenuSection, Separator } from 'react-aria-components/Menu';
import type { Library } from '../../shared/api/views.ts';
import { chooseOccasionOf, type LibraryOccasion } from '../../shared/model/choose-occasion.ts';
import { t } from '../../shared/text/messages/index.ts';
import { runCommand } from '../app/commands.ts';
import { goToOccasion } from '../app/place.ts';
import menu from '../ui/Menu.module.css';
import { TopMenu, type TopMenuProps } from './TopMenu.tsx';

interface Props extends TopMenuProps {
  readonly library: Library;
  readonly occasion: LibraryOccasion;
}

/** The years of every organisation in the store. */
export function YearMenu({ library, occasion, trigger, onClose }: Props) {
  const goToYear = (year: string) => {
    const first = chooseOccasionOf(library, year, null);
    if (first !== null) void goToOccasion(first.id);
  };
  return (
    <TopMenu label={t('views:top.years')} edge="start" trigger={trigger} onClose={onClose}>
      <MenuSection aria-label={t('views:top.years')} selectionMode="single" disallowEmptySelection selectedKeys={[occasion.year]}>
        {library.years
          .toSorted((a, b) => b.year - a.year)
          .map(({ id, organisation, year }) => {
            const owner = library.organisations.find((one) => one.id === organisation)?.name.definite ?? '';
            return (
              <MenuItem key={id} id={id} className={menu.item ?? ''} onAction={() => goToYear(id)}>
                {t('views:top.year', { organisation: owner, year })}
              </MenuItem>
            );
          })}
      </MenuSection>
      <Separator className={menu.line ?? ''} />
      <MenuItem className={menu.item ?? ''} onAction={() => runCommand('view-model')}>
        {t('views:nav.model')}
      </MenuItem>
      <MenuItem className={menu.item ?? ''} onAction={() => runCommand('roll-year')}>
        {t('years:rollCommand')}
      </MenuItem>
    </TopMenu>
  );
}
