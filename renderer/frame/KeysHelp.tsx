import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { t } from '../../shared/text/messages/index.ts';
import { place } from '../app/place.ts';
import { Button } from '../ui/Button.tsx';
import dialog from '../ui/Dialog.module.css';
import styles from './KeysHelp.module.css';
import { keysOf } from './key-list.ts';

/** The keys of the window and of the current view. */
export function KeysHelp({ onClose }: { readonly onClose: () => void }) {
  const { view } = place.get();
  return (
    <ModalOverlay className={dialog.overlay ?? ''} isOpen isDismissable onOpenChange={onClose}>
      <Modal className={dialog.modal ?? ''}>
        <Dialog className={dialog.dialog ?? ''}>
          <Heading slot="title">{t('views:keys.title')}</Heading>
          <div className={styles.columns}>
            <KeyTable title={t(`views:nav.${view}`)} keys={keysOf(view)} />
            <KeyTable title={t('views:keys.everywhere')} keys={keysOf('everywhere')} />
          </div>
          <Button look="main" onPress={onClose} autoFocus>
            {t('views:keys.close')}
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function KeyTable({ title, keys }: { readonly title: string; readonly keys: ReturnType<typeof keysOf> }) {
  return (
    <table className={styles.keys}>
      <caption>{title}</caption>
      <tbody>
        {keys.map(({ key, does }) => (
          <tr key={`${key} ${does}`}>
            <th scope="row">
              <kbd>{key}</kbd>
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
