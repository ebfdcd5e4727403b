import { t } from '../../../shared/text/messages/index.ts';
import { useObservable } from '../../data/observable.ts';
import { useDrop } from '../../ui/use-drop.ts';
import styles from './Received.module.css';
import { TakePackages } from './TakePackages.tsx';
import { offerDropped, taking } from './taking.ts';

/** While it is shown, packages that are dropped anywhere in the window are offered to the region. */
export function PackageDrop({ occasion }: { readonly occasion: string }) {
  const state = useObservable(taking);
  const isOver = useDrop(false, (files) => void offerDropped(occasion, files));
  return (
    <>
      {isOver ? (
        <p className={styles.hint} role="status">
          {t('region:list.drop')}
        </p>
      ) : null}
      {state?.occasion === occasion ? <TakePackages taking={state} /> : null}
    </>
  );
}
