import { useEffect, useState } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { t } from '../../../shared/text/messages/index.ts';
import { api } from '../../data/api.ts';
import { Button } from '../../ui/Button.tsx';
import dialog from '../../ui/Dialog.module.css';
import { Refusal } from '../../ui/Refusal.tsx';
import styles from './Import.module.css';
import { ImportWork } from './ImportWork.tsx';
import { endImport, type Importing, importFile } from './importing.ts';

interface Props {
  readonly state: Importing;
  readonly organisation: string;
}

/** Bringing figures in: while the file is read, when it cannot be, and what it has for the table. */
export function ImportDialog({ state, organisation }: Props) {
  const isWide = state.step === 'open';
  return (
    <ModalOverlay className={(isWide ? styles.overlay : dialog.overlay) ?? ''} isOpen onOpenChange={endImport}>
      <Modal className={(isWide ? styles.modal : dialog.modal) ?? ''}>
        <Dialog className={(isWide ? styles.dialog : dialog.dialog) ?? ''}>
          {state.step === 'opening' ? <Opening /> : null}
          {state.step === 'failed' ? <Failed state={state} /> : null}
          {state.step === 'open' ? (
            <ImportWork source={state.source} occasion={state.occasion} table={state.table} organisation={organisation} />
          ) : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Opening() {
  return (
    <>
      <Heading slot="title">{t('figures:import.title')}</Heading>
      <ReadingProgress />
      <Button onPress={endImport} autoFocus>
        {t('figures:import.cancel')}
      </Button>
    </>
  );
}

/** How much of the sheet has been read. */
export function ReadingProgress() {
  const [fraction, setFraction] = useState<number | null>(null);
  useEffect(() => api.on('figureProgress', (told) => setFraction(told.fraction)), []);
  return (
    <div role="status" className={styles.reading}>
      <span>{t('figures:import.reading')}</span>
      <progress {...(fraction === null ? {} : { value: fraction })} max={1} aria-label={t('figures:import.reading')} />
    </div>
  );
}

function Failed({ state: { name, error, occasion, table } }: { readonly state: Extract<Importing, { step: 'failed' }> }) {
  return (
    <>
      <Heading slot="title">{t('figures:import.failed')}</Heading>
      <Refusal>{name === '' ? error.message : t('figures:import.about', { name, message: error.message })}</Refusal>
      <div className={styles.buttons}>
        <Button look="main" autoFocus onPress={() => void importFile({ occasion, table })}>
          {t('figures:import.other')}
        </Button>
        <Button onPress={endImport}>{t('figures:import.close')}</Button>
      </div>
    </>
  );
}
