import { useState } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { initialsOf } from '../../shared/text/initials.ts';
import { t } from '../../shared/text/messages/index.ts';
import { api } from '../data/api.ts';
import { noteSaving } from '../data/saving.ts';
import { setPersonHere, store } from '../data/store-state.ts';
import { Button } from '../ui/Button.tsx';
import dialog from '../ui/Dialog.module.css';
import { LineForm, LineInput } from '../ui/LineForm.tsx';

/** What who uses this machine is called: in the history, and where they stand as responsible. */
export function PersonDialog({ onClose }: { readonly onClose: () => void }) {
  const state = store.get();
  const [name, setName] = useState(state?.state === 'open' ? state.person.name : '');
  const [typedInitials, setInitials] = useState(state?.state === 'open' ? state.person.initials : null);
  const [problem, setProblem] = useState<string | null>(null);
  const initials = typedInitials ?? initialsOf(name);
  const save = async () => {
    const person = { name: name.trim(), initials: initials.trim() };
    if (person.name === '' || person.initials === '') return setProblem(t('views:person.missing'));
    const answer = await api.call('setPerson', person);
    if (!answer.ok) return setProblem(answer.error.message);
    setPersonHere(person);
    noteSaving({ said: t('views:person.saved', person) });
    onClose();
  };
  return (
    <ModalOverlay className={dialog.overlay ?? ''} isOpen isDismissable onOpenChange={onClose}>
      <Modal className={dialog.modal ?? ''}>
        <Dialog className={dialog.dialog ?? ''}>
          <Heading slot="title">{t('views:person.title')}</Heading>
          <p>{t('views:person.about')}</p>
          <LineForm onSubmit={() => void save()} problem={problem}>
            <LineInput
              label={t('views:person.name')}
              value={name}
              onChange={(typed) => {
                setName(typed);
                setInitials(null);
              }}
              wide
              autoFocus
            />
            <LineInput label={t('views:person.initials')} value={initials} onChange={setInitials} />
            <Button look="main" type="submit">
              {t('views:person.save')}
            </Button>
            <Button onPress={onClose}>{t('years:cancel')}</Button>
          </LineForm>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
