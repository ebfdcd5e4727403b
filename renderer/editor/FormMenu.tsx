import type { RefObject } from 'react';
import { Menu, MenuItem, MenuSection, Popover, Separator } from 'react-aria-components/Menu';
import { t } from '../../shared/text/messages/index.ts';
import menu from '../ui/Menu.module.css';
import { EDITOR_PART, type EditorAction, type Format, LEVEL_CHANGES, TABLE_CHANGES } from './handle.ts';
import { keyOf } from './keys.ts';

interface Props {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly active: ReadonlySet<Format>;
  readonly onChoose: (action: EditorAction) => void;
  readonly onClose: () => void;
}

/** Every form of a text with its key, and what can be done with a table. */
export function FormMenu({ trigger, active, onChoose, onClose }: Props) {
  const inTable = active.has('table');
  const item = (action: EditorAction, isOff = false) => (
    <MenuItem key={action} id={action} className={menu.item ?? ''} isDisabled={isOff} onAction={() => onChoose(action)}>
      {t(`editor:${action}`)} <kbd>{keyOf(action)}</kbd>
    </MenuItem>
  );
  return (
    <Popover
      className={menu.popover ?? ''}
      aria-label={t('editor:more')}
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      placement="bottom end"
    >
      <div {...EDITOR_PART}>
        <Menu className={menu.menu ?? ''} aria-label={t('editor:more')} autoFocus="first" onClose={onClose}>
          <MenuSection>{(['heading1', 'heading2', 'bulletList', 'orderedList'] as const).map((one) => item(one))}</MenuSection>
          <Separator className={menu.line ?? ''} />
          <MenuSection>{LEVEL_CHANGES.map((one) => item(one))}</MenuSection>
          <Separator className={menu.line ?? ''} />
          <MenuSection>
            {item('link')}
            {item('footnote')}
            {item('reference')}
            {item('bound')}
            {item('table', inTable)}
          </MenuSection>
          <Separator className={menu.line ?? ''} />
          <MenuSection>{TABLE_CHANGES.map((one) => item(one, !inTable))}</MenuSection>
        </Menu>
      </div>
    </Popover>
  );
}
