import { t } from '../../shared/text/messages/index.ts';
import { movingKeys, Tools } from '../model/Card.tsx';
import { TickGroup } from '../model/fields.tsx';
import { moved } from '../model/lists.ts';
import { Tick } from '../ui/Panel.tsx';
import styles from './TableCharts.module.css';

interface Props {
  readonly label: string;
  /** The chart that they are of. */
  readonly thing: string;
  readonly things: readonly { readonly id: string; readonly word: string }[];
  /** In the order in which they are shown. */
  readonly picked: readonly string[];
  /** At least one. */
  readonly onChange: (picked: string[]) => void;
}

/** Which of a table's rows or columns a chart shows: the picked ones first, in their order. */
export function PickList({ label, thing, things, picked, onChange }: Props) {
  const wordOf = (id: string) => things.find((one) => one.id === id)?.word ?? id;
  const others = things.filter(({ id }) => !picked.includes(id));
  return (
    <TickGroup label={label} thing={thing}>
      <ul className={styles.picks}>
        {picked.map((id, index) => {
          const tools = {
            isFirst: index === 0,
            isLast: index === picked.length - 1,
            onMove: (by: -1 | 1) => onChange(moved(picked, index, by)),
          };
          return (
            <li key={id} onKeyDown={movingKeys(tools)}>
              <Tick
                label={wordOf(id)}
                ticked
                // Of nothing there is no chart.
                readOnly={picked.length === 1}
                onChange={() => onChange(picked.filter((one) => one !== id))}
              />
              {picked.length === 1 ? null : <Tools thing={wordOf(id)} {...tools} onRemove={null} />}
            </li>
          );
        })}
        {others.map(({ id, word }) => (
          <li key={id}>
            <Tick label={word} ticked={false} readOnly={false} onChange={() => onChange([...picked, id])} />
          </li>
        ))}
      </ul>
      {others.length === 0 && picked.length === 0 ? t('charts:edit.none') : null}
    </TickGroup>
  );
}
