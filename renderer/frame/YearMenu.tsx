import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components/Menu';
import type { Library } from '../../shared/api/views.ts';
import { chooseOccasionOf, type LibraryOccasion } from '../../shared/model/choose-occasion.ts';
import { t } from '../../shared/text/messages/index.ts';
import { goToOccasion } from '../app/place.ts';
import menu from '../ui/Menu.module.css';

interface Props {
  readonly library: Library;
  readonly occasion: LibraryOccasion;
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** The years of every organisation in the store. */
export function YearMenu({ library, occasion, trigger, onClose }: Props) {
  const goToYear = (year: string) => {
    const first = chooseOccasionOf(library, year, null);
    if (first !== null) void goToOccasion(first.id);
  };
  return (
    <Popover
      className={menu.popover ?? ''}
      aria-label={t('views:top.years')}
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      placement="bottom start"
    >
      <Menu
        className={menu.menu ?? ''}
        aria-label={t('views:top.years')}
        autoFocus="first"
        selectionMode="single"
        selectedKeys={[occasion.year]}
        onAction={(key) => goToYear(String(key))}
        onClose={onClose}
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
      </Menu>
    </Popover>
  );
}
