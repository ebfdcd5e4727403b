import type { PlanItem } from '../../shared/model/plan-item.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { itemHeading } from '../../shared/report/item-words.ts';
import { go } from '../app/place.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Overview.module.css';

interface Props {
  readonly label: string;
  readonly ids: readonly string[];
  readonly model: YearModel;
  readonly items: readonly PlanItem[];
}

/** The items behind a number of the summary; each leads to its row. */
export function CountedItems({ label, ids, model, items }: Props) {
  const counted = items.filter(({ id }) => ids.includes(id));
  if (counted.length === 0) return null;
  return (
    <ul className={styles.lines} aria-label={label}>
      {counted.map((item) => {
        const kind = model.kinds.find(({ id }) => id === item.kind);
        return (
          <li key={item.id}>
            <Button look="link" onPress={() => void go('items', item.id)}>
              <span className={styles.name}>{kind === undefined ? item.title : itemHeading(item, kind, model.words)}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
