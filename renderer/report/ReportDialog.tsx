import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import dialog from '../ui/Dialog.module.css';
import styles from './ReportDialog.module.css';

interface Props {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog of the report view, wide enough for a list with a button at each line. */
export function ReportDialog({ onClose, children }: Props) {
  return (
    <ModalOverlay className={dialog.overlay ?? ''} isOpen isDismissable onOpenChange={onClose}>
      <Modal className={`${dialog.modal} ${styles.modal}`}>
        <Dialog className={`${dialog.dialog} ${styles.dialog}`}>{children}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}
