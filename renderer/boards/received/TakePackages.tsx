import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { PackageDifference } from '../../../shared/region/differences.ts';
import { isReceived, type OfferedPackage, type PackageOffer } from '../../../shared/region/offer.ts';
import { contentsWords, takingWords } from '../../../shared/region/words.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { DifferenceParts } from '../../ui/DifferenceParts.tsx';
import { spokenTime } from '../../ui/dates.ts';
import roll from '../../years/RollYear.module.css';
import styles from './Received.module.css';
import { endTaking, type Taking, takeOffered } from './taking.ts';

/** What taking packages would change, package by package, before anything is changed; those that cannot be taken say why. */
export function TakePackages({ taking }: { readonly taking: Taking }) {
  const offers = taking.step === 'offered' ? taking.offers : [];
  const takeable = offers.filter(isTakeable);
  return (
    <ModalOverlay className={roll.overlay ?? ''} isOpen isDismissable onOpenChange={endTaking}>
      <Modal className={roll.modal ?? ''}>
        <Dialog className={roll.dialog ?? ''}>
          <Heading slot="title">{t('region:take.title')}</Heading>
          {taking.step === 'reading' ? <p role="status">{t('region:take.reading')}</p> : null}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
          <section className={styles.offers} aria-label={t('region:take.title')} tabIndex={0}>
            {offers.map((offer) =>
              offer.ok ? <Offered key={offer.report} offer={offer} /> : <Refused key={offer.file} offer={offer} />,
            )}
            {taking.step === 'offered' && takeable.length === 0 ? <p>{t('region:take.nothingToTake')}</p> : null}
          </section>
          {taking.step === 'offered' && taking.problem !== null ? (
            <p role="alert" className={styles.problem}>
              {taking.problem.message}
            </p>
          ) : null}
          <div className={roll.buttons}>
            {takeable.length === 0 ? null : (
              <Button
                look="main"
                autoFocus
                onPress={() =>
                  void takeOffered(
                    taking.occasion,
                    takeable.map(({ report }) => report),
                  )
                }
              >
                {t('region:take.button', { count: takeable.length })}
              </Button>
            )}
            <Button autoFocus={takeable.length === 0} onPress={endTaking}>
              {t(takeable.length === 0 ? 'region:take.close' : 'region:take.cancel')}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function isTakeable(offer: PackageOffer): offer is OfferedPackage {
  return offer.ok && !isReceived(offer);
}

function Refused({ offer: { file, why } }: { readonly offer: Extract<PackageOffer, { ok: false }> }) {
  return (
    <article className={styles.refused}>
      <h3>
        <span aria-hidden="true">✕</span> {t('region:take.refused')}
      </h3>
      <p>{why}</p>
      <p className={styles.quiet}>{t('region:take.file', { file })}</p>
    </article>
  );
}

/** So many differences are drawn; the count says how many there are. */
const MOST = 500;

function Offered({ offer }: { readonly offer: OfferedPackage }) {
  const { file, made, by, contents, differences } = offer;
  const { from, ready, counts } = contentsWords(contents);
  return (
    <article>
      <h3>{from}</h3>
      <p>{takingWords(offer)}</p>
      <p className={styles.quiet}>
        {t('region:contents.made', { made: spokenTime(made, new Date()), by })}. {t('region:take.file', { file })}.
      </p>
      <p className={styles.quiet}>
        {ready}; {counts}.
      </p>
      {differences.length === 0 ? null : (
        <ul>
          {differences.slice(0, MOST).map((one) => (
            <DifferenceLine key={`${one.part} ${one.thing} ${one.field}`} one={one} />
          ))}
          {differences.length > MOST ? <li>{t('region:take.more', { count: differences.length - MOST })}</li> : null}
        </ul>
      )}
    </article>
  );
}

function DifferenceLine({ one: { part, thing, field, before, after, words } }: { readonly one: PackageDifference }) {
  const none = t('region:take.none');
  return (
    <li>
      <span className={styles.part}>{t(`region:part.${part}`)}</span> <b>{thing}</b>
      {field === null ? ': ' : ` – ${field}: `}
      {words === null ? (
        t('region:take.change', { before: before ?? none, after: after ?? none })
      ) : (
        <DifferenceParts parts={words} />
      )}
    </li>
  );
}
