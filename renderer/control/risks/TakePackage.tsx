import { useState } from 'react';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import type { PackageContent } from '../../../shared/control/package/package.ts';
import { type TakenRisk, takePackage } from '../../../shared/control/package/take.ts';
import type { PortfolioRisk } from '../../../shared/control/portfolio.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commitAll } from '../../data/commit.ts';
import { newId } from '../../data/new-id.ts';
import { Button } from '../../ui/Button.tsx';
import roll from '../../years/RollYear.module.css';
import styles from './TakePackage.module.css';

interface Props {
  readonly model: YearModel;
  readonly content: PackageContent;
  readonly portfolio: readonly PortfolioRisk[];
  readonly areas: readonly string[];
  readonly onClose: () => void;
}

/** What a package would change, risk by risk, before anything is changed; areas that are not here are given a place first. */
export function TakePackage({ model, content, portfolio, areas, onClose }: Props) {
  const here = [...new Set([...areas, ...portfolio.map(({ area }) => area)])];
  const [foreign] = useState(() => takePackage(content, { portfolio, areas: here, map: new Map(), newId }).foreignAreas);
  const [map, setMap] = useState<ReadonlyMap<string, string>>(() => new Map(foreign.map((area) => [area, area])));
  const taking = takePackage(content, { portfolio, areas: here, map, newId });
  const changed = taking.risks.filter(({ what }) => what !== 'same');
  const { publisher, published, risks } = content;
  const take = () => {
    void commitAll(
      // What is as it was here still gets the day of the edition.
      taking.risks.map(({ becomes }) => ({ type: 'portfolio.put', year: model.id, risk: becomes })),
      'file',
    );
    onClose();
  };
  return (
    <ModalOverlay className={roll.overlay ?? ''} isOpen isDismissable onOpenChange={onClose}>
      <Modal className={roll.modal ?? ''}>
        <Dialog className={roll.dialog ?? ''}>
          <Heading slot="title">{t('risks:package.title')}</Heading>
          <p className={styles.about}>{t('risks:package.from', { publisher, published, count: risks.length })}</p>
          {taking.newerTaken === null ? null : (
            <p className={styles.warning}>{t('risks:package.older', { published, taken: taking.newerTaken })}</p>
          )}
          {foreign.map((area) => (
            <label key={area} className={styles.area}>
              {t('risks:package.area', { area })}
              <select
                value={map.get(area) ?? area}
                onChange={(event) => setMap(new Map([...map, [area, event.currentTarget.value]]))}
              >
                <option value={area}>{t('risks:package.newArea', { area })}</option>
                {here.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard */}
          <section className={styles.list} aria-label={t('risks:package.title')} tabIndex={0}>
            {changed.length === 0 ? <p>{t('risks:package.upToDate')}</p> : null}
            <ul>
              {changed.map((one) => (
                <Taken key={one.region.id} one={one} />
              ))}
              {taking.gone.map(({ id, text }) => (
                <li key={id}>
                  <b>{t('risks:package.gone')}</b>
                  <div>{text}</div>
                </li>
              ))}
            </ul>
          </section>
          <div className={roll.buttons}>
            <Button look="main" autoFocus onPress={take}>
              {t('risks:package.takeAll')}
            </Button>
            <Button onPress={onClose}>{t('years:cancel')}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Taken({ one: { what, region, local, keepsOwn, actions } }: { readonly one: TakenRisk }) {
  const isReworded = local !== null && local.region?.text !== region.text;
  return (
    <li>
      <b>{t(`risks:package.${what}`)}</b>
      {isReworded ? (
        <>
          <div>{t('risks:package.was', { text: local.text })}</div>
          <div>{t('risks:package.becomes', { text: region.text })}</div>
        </>
      ) : (
        <div>{region.text}</div>
      )}
      {keepsOwn ? <div>{t('risks:package.keepsOwn')}</div> : null}
      {actions.map(({ what: how, text }) => (
        <div key={text}>{t(how === 'added' ? 'risks:package.actionAdded' : 'risks:package.actionChanged', { text })}</div>
      ))}
    </li>
  );
}
