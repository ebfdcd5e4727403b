import { useQuery } from '@tanstack/react-query';
import { numberStyleWords } from '../../../shared/figures/number-style-words.ts';
import { chapterNumbers } from '../../../shared/report/chapter-numbers.ts';
import { rangeText } from '../../../shared/report/item-words.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { itemsRead } from '../../data/reads.ts';
import { SelectField, TextField } from '../../model/fields.tsx';
import model from '../../model/Model.module.css';
import { Button } from '../../ui/Button.tsx';
import { Refusal } from '../../ui/Refusal.tsx';
import styles from './Definition.module.css';
import { linesOf, type TableEditing } from './editing.ts';
import { chapterWith } from './places.ts';

interface Props extends TableEditing {
  readonly occasion: string;
  readonly onPlace: (layout: string, chapter: string | null) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

const OF = 'table';
const LONGEST_NAME = 70;

/** What is said of the table as a whole, and where it stands. */
export function TablePart({ model: year, table, set, refusalOf, occasion, onPlace, onMove, onRemove }: Props) {
  const thing = table.title;
  const [above = '', below = ''] = table.corner;
  const place = year.tables.findIndex(({ id }) => id === table.id);
  const corner = (one: string, other: string) => set(OF, { corner: other === '' ? [one] : [one, other] });
  return (
    <section className={model.card} aria-label={t('table:part.table')}>
      <Refusal>{refusalOf(OF)}</Refusal>
      <div className={model.fields}>
        <TextField label={t('table:title')} thing={thing} value={table.title} onChange={(title) => set(OF, { title })} />
        <TextField
          label={t('table:caption')}
          thing={thing}
          value={table.caption ?? ''}
          optional
          onChange={(typed) => set(OF, { caption: typed === '' ? null : typed })}
        />
        <TextField
          label={t('table:unit')}
          thing={thing}
          value={table.unit ?? ''}
          optional
          onChange={(typed) => set(OF, { unit: typed === '' ? null : typed })}
        />
        <SelectField
          label={t('table:numberStyle')}
          thing={thing}
          value={table.numberStyle}
          options={year.numberStyles.map((style) => ({ id: style.id, word: numberStyleWords(style) }))}
          onChange={(numberStyle) => set(OF, { numberStyle })}
        />
        <TextField label={t('table:corner')} thing={thing} value={above} optional onChange={(typed) => corner(typed, below)} />
        <TextField
          label={t('table:cornerBelow')}
          thing={thing}
          value={below}
          optional
          onChange={(typed) => corner(above, typed)}
        />
      </div>
      <TextField
        label={t('table:notes')}
        thing={thing}
        value={table.notes.join('\n')}
        optional
        lines
        onChange={(typed) => set(OF, { notes: linesOf(typed) })}
      />
      <div className={model.fields}>
        {year.layouts.map((layout) => (
          <SelectField
            key={layout.id}
            label={t('table:chapter', { document: layout.documentName })}
            thing={thing}
            value={chapterWith(layout, table.id) ?? ''}
            options={[{ id: '', word: t('table:noChapter') }, ...chaptersOf(layout.chapters)]}
            onChange={(chapter) => onPlace(layout.id, chapter === '' ? null : chapter)}
          />
        ))}
        <ItemField occasion={occasion} thing={thing} value={table.item} onChange={(item) => set(OF, { item })} />
      </div>
      <div className={styles.foot}>
        <span>{t('table:order')}</span>
        <Button look="quiet" aria-label={t('model:up', { thing })} isDisabled={place <= 0} onPress={() => onMove(-1)}>
          ↑
        </Button>
        <Button
          look="quiet"
          aria-label={t('model:down', { thing })}
          isDisabled={place === year.tables.length - 1}
          onPress={() => onMove(1)}
        >
          ↓
        </Button>
        <Button onPress={onRemove}>{t('table:remove')}</Button>
      </div>
    </section>
  );
}

function chaptersOf(chapters: Parameters<typeof chapterWith>[0]['chapters']) {
  const numberOf = chapterNumbers();
  return chapters.map((chapter) => ({ id: chapter.id, word: [numberOf(chapter), chapter.title].filter(Boolean).join(' ') }));
}

interface ItemProps {
  readonly occasion: string;
  readonly thing: string;
  readonly value: string | null;
  readonly onChange: (item: string | null) => void;
}

/** The goal, indicator or assignment whose comment the table stands under. */
function ItemField({ occasion, thing, value, onChange }: ItemProps) {
  const items = useQuery(itemsRead(occasion)).data?.items ?? [];
  const named = items.map(({ id, number, title }) => ({
    id,
    word: [number === null ? '' : rangeText(number, { rangeJoin: '–' }), title].join(' ').trim().slice(0, LONGEST_NAME),
  }));
  return (
    <SelectField
      label={t('table:item')}
      thing={thing}
      value={value ?? ''}
      options={[{ id: '', word: t('table:noItem') }, ...named]}
      onChange={(item) => onChange(item === '' ? null : item)}
    />
  );
}
