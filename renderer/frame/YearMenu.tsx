import { MenuItem } from 'react-aria-components/Menu';
import type { Library } from '../../shared/api/views.ts';
import { chooseOccasionOf, type LibraryOccasion } from '../../shared/model/choose-occasion.ts';
import { t } from '../../shared/text/messages/index.ts';
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
    <TopMenu
      label={t('views:top.years')}
      edge="start"
      trigger={trigger}
      onClose={onClose}
      selectionMode="single"
      selectedKeys={[occasion.year]}
      onAction={(key) => goToYear(String(key))}
    >
      {library.years
        .toSorted((a, b) => b.year - a.year)
        .map(({ id, organisation, year }) => {
          const owner = library.organisations.find((one) => one.id === organisation)?.name.definite ?? '';
          return (
            <MenuItem key={id} id={id} className={menu.item ?? ''}>
              {t('views:top.year', { organisation: owner, year })}
            </MenuItem>
          );
        })}
    </TopMenu>
  );
}
