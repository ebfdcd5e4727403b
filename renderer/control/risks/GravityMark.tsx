import type { Gravity } from '../../../shared/control/heat.ts';
import { t } from '../../../shared/text/messages/index.ts';
import styles from './Risks.module.css';

/** "▲ Hög 12": how grave a risk is, by form, word and tone. */
export function GravityMark({ product, gravity }: { readonly product: number; readonly gravity: Gravity }) {
  return (
    <span className={styles.gravity} data-gravity={gravity}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={SHAPES[gravity]} />
      </svg>
      {t(`risks:gravity.${gravity}`)} {product}
    </span>
  );
}

/** A ring for what is low, a diamond between, a triangle for what is grave. */
const SHAPES: Readonly<Record<Gravity, string>> = {
  low: 'M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9Z',
  middle: 'M6 .8 11.2 6 6 11.2.8 6Z',
  high: 'M6 .8 11.6 11H.4Z',
};
