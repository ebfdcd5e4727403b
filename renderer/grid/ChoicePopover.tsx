import type { RefObject } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { CellChoice } from '../../shared/grid/cell.ts';
import { t } from '../../shared/text/messages/index.ts';
import menu from '../ui/Menu.module.css';
import { Chosen } from './CellContent.tsx';

interface Props {
  readonly trigger: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly choices: readonly CellChoice[];
  /** One of them is always chosen. */
  readonly required: boolean;
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
  readonly onClose: () => void;
}

const NOTHING = '';
/** So many choices have a key: 1 to 9. */
const KEYS = 9;

/** The statuses a cell can have, each with the key that sets it. */
export function ChoicePopover({ trigger, label, choices, required, value, onChoose, onClose }: Props) {
  return (
    <Popover
      className={menu.popover ?? ''}
      aria-label={label}
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      placement="bottom start"
      offset={2}
    >
      <ListBox
        className={menu.menu ?? ''}
        aria-label={label}
        autoFocus
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[value ?? NOTHING]}
        onAction={(key) => onChoose(key === NOTHING ? null : String(key))}
      >
        {choices.map((choice, index) => (
          <ListBoxItem key={choice.id} id={choice.id} className={menu.item ?? ''} textValue={choice.word}>
            <Chosen value={choice} />
            {index < KEYS ? <kbd>{index + 1}</kbd> : null}
          </ListBoxItem>
        ))}
        {required ? null : (
          <ListBoxItem id={NOTHING} className={menu.item ?? ''} textValue={t('views:grid.none')}>
            {t('views:grid.none')}
            <kbd>{t('views:keys.delete')}</kbd>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
