import type { RefObject } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components/Menu';
import { type Arrangement, arrangedColumns, isShown, withPlace, withShown, withWidth } from '../../shared/grid/arrangement.ts';
import type { GridColumn } from '../../shared/grid/cell.ts';
import { t } from '../../shared/text/messages/index.ts';
import menu from '../ui/Menu.module.css';

interface Props {
  /** All the columns of the grid, and which of them the menu is of. */
  readonly columns: readonly GridColumn<never>[];
  readonly column: string;
  readonly arrangement: Arrangement;
  readonly trigger: RefObject<Element | null>;
  readonly onArrange: (change: (before: Arrangement) => Arrangement) => void;
  readonly onClose: () => void;
}

/** One press makes a column this much wider or narrower, in pixels. */
const STEP = 24;

/** What can be done with a column, and which columns are shown. */
export function ColumnMenu({ columns, column: id, arrangement, trigger, onArrange, onClose }: Props) {
  const shown = arrangedColumns(columns, arrangement);
  const at = shown.findIndex((column) => column.id === id);
  const column = shown[at];
  if (column === undefined) return null;
  const [before, next] = [shown[at - 1], shown[at + 1]];
  const sort = (descending: boolean) => onArrange((now) => ({ ...now, sort: [{ column: id, descending }] }));
  const width = (change: number) => onArrange((now) => withWidth(now, id, (now.widths[id] ?? column.width) + change));
  const move = (to: GridColumn<never> | undefined) => {
    if (to !== undefined) onArrange((now) => withPlace(now, columns, id, to.id));
  };
  return (
    <Popover
      className={menu.popover ?? ''}
      aria-label={column.heading}
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      placement="bottom start"
    >
      <Menu className={menu.menu ?? ''} aria-label={column.heading} autoFocus="first" onClose={onClose}>
        <Item does={t('grid:menu.ascending')} onAction={() => sort(false)} />
        <Item does={t('grid:menu.descending')} onAction={() => sort(true)} />
        {arrangement.sort.length === 0 ? null : (
          <Item does={t('grid:menu.unsorted')} onAction={() => onArrange((now) => ({ ...now, sort: [] }))} />
        )}
        <Separator className={menu.line ?? ''} />
        {before === undefined ? null : <Item does={t('grid:menu.left')} onAction={() => move(before)} />}
        {next === undefined ? null : <Item does={t('grid:menu.right')} onAction={() => move(next)} />}
        <Item does={t('grid:menu.wider')} onAction={() => width(STEP)} />
        <Item does={t('grid:menu.narrower')} onAction={() => width(-STEP)} />
        <Item does={t('grid:menu.width')} onAction={() => onArrange((now) => withWidth(now, id, null))} />
        <Separator className={menu.line ?? ''} />
        <MenuSection selectionMode="multiple" selectedKeys={shown.map((one) => one.id)}>
          <Header className={menu.head ?? ''}>{t('grid:menu.columns')}</Header>
          {columns.filter(isOptional).map((one) => (
            <MenuItem
              key={one.id}
              id={one.id}
              className={menu.item ?? ''}
              textValue={one.heading}
              onAction={() => onArrange((now) => withShown(now, one, !isShown(one, now)))}
            >
              {one.heading}
              <span aria-hidden="true">{isShown(one, arrangement) ? '✓' : ''}</span>
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </Popover>
  );
}

/** What says which row it is, is always shown. */
function isOptional({ id }: GridColumn<never>): boolean {
  return id !== 'name';
}

function Item({ does, onAction }: { readonly does: string; readonly onAction: () => void }) {
  return (
    <MenuItem className={menu.item ?? ''} onAction={onAction}>
      {does}
    </MenuItem>
  );
}
