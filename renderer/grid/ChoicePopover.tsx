import type { RefObject } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { ScaleValue } from '../../shared/model/scale.ts';
import { t } from '../../shared/text/messages/index.ts';
import menu from '../ui/Menu.module.css';
import { Status } from '../ui/Symbol.tsx';

interface Props {
  readonly trigger: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly choices: readonly ScaleValue[];
  readonly value: string | null;
  readonly onChoose: (value: string | null) => void;
  readonly onClose: () => void;
}

const NOTHING = '';

/** The statuses a cell can have, each with the key that sets it. */
export function ChoicePopover({ trigger, label, choices, value, onChoose, onClose }: Props) {
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
            <Status value={choice} />
            <kbd>{index + 1}</kbd>
          </ListBoxItem>
        ))}
        <ListBoxItem id={NOTHING} className={menu.item ?? ''} textValue={t('views:grid.none')}>
          {t('views:grid.none')}
          <kbd>{t('views:keys.delete')}</kbd>
        </ListBoxItem>
      </ListBox>
    </Popover>
  );
}
