import type { HeatCell, HeatMap as RiskMap } from '../../../shared/control/heat.ts';
import { t } from '../../../shared/text/messages/index.ts';
import styles from './Risks.module.css';
import { cellName, type Shown } from './shown.ts';

interface Props {
  readonly map: RiskMap;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
}

/**
 * Probability by consequence as a table. A cell says how many risks stand there and how grave they are, by number, word and tone; pressed, it
 * shows them alone in the list, and pressed again all of them.
 */
export function HeatMap({ map: { probability, consequence, rows }, shown, onShow }: Props) {
  return (
    <table className={styles.map}>
      <caption className="unseen">{t('risks:map')}</caption>
      <thead>
        <tr>
          <td className={styles.corner}>
            {probability.name} ↑<br />
            {consequence.name} →
          </td>
          {consequence.values.map(({ id, word, meaning }) => (
            <th key={id} scope="col" title={meaning}>
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [first] = row;
          return first === undefined ? null : (
            <tr key={first.probability.id}>
              <th scope="row" title={first.probability.meaning}>
                {first.probability.word}
              </th>
              {row.map((cell) => (
                <Cell key={cell.consequence.id} {...{ cell, shown, onShow }} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Cell({ cell, shown, onShow }: Pick<Props, 'shown' | 'onShow'> & { readonly cell: HeatCell }) {
  const { probability, consequence, gravity, product, risks } = cell;
  const name = cellName(probability.id, consequence.id);
  const isShown = typeof shown === 'object' && shown.cell === name;
  const word = t(`risks:gravity.${gravity}`);
  return (
    <td data-gravity={gravity}>
      {risks.length === 0 ? (
        <span className={styles.none}>
          {word} {product}
        </span>
      ) : (
        <button
          type="button"
          className={styles.count}
          aria-pressed={isShown}
          title={risks.map(({ text }) => text).join('\n')}
          onClick={() => onShow(isShown ? 'active' : { cell: name })}
        >
          <b>{risks.length}</b> <span className="unseen">{t('risks:risks', { count: risks.length })}</span>{' '}
          <span>
            {word} {product}
          </span>{' '}
          <span className="unseen">{t('risks:at', { probability: probability.word, consequence: consequence.word })}</span>
        </button>
      )}
    </td>
  );
}
