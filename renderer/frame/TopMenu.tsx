import type { ReactNode, RefObject } from 'react';
import { Menu, Popover } from 'react-aria-components/Menu';
import menu from '../ui/Menu.module.css';

export interface TopMenuProps {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

interface Props extends TopMenuProps {
  readonly label: string;
  /** The edge that it has in common with its button. */
  readonly edge: 'start' | 'end';
  readonly children: ReactNode;
}

/** A menu under a button of the top bar, open for as long as it is there. */
export function TopMenu({ label, edge, trigger, onClose, children }: Props) {
  return (
    <Popover
      className={menu.popover ?? ''}
      aria-label={label}
      triggerRef={trigger}
      isOpen
      onOpenChange={onClose}
      placement={`bottom ${edge}`}
    >
      <Menu className={menu.menu ?? ''} aria-label={label} autoFocus="first" onClose={onClose}>
        {children}
      </Menu>
    </Popover>
  );
}
