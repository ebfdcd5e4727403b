import { useQuery } from '@tanstack/react-query';
import type { ModelView } from '../../shared/api/views.ts';
import { type ChapterPart, ITEM_FORMS } from '../../shared/model/layout.ts';
import type { PlanItem } from '../../shared/model/plan-item.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { itemHeading } from '../../shared/report/item-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import { itemsRead } from '../data/reads.ts';
import { Chosen, listed } from './Chosen.tsx';
import { SelectField } from './fields.tsx';
import { withWords } from './lists.ts';

type ItemsPart = Extract<ChapterPart, { type: 'items' }>;

interface Props {
  readonly part: ItemsPart;
  readonly thing: string;
  readonly view: ModelView;
  readonly occasion: string;
  readonly onChange: (part: ItemsPart) => void;
}

const ANYWHERE = '';
const NONE: readonly PlanItem[] = [];

/** Which items a part has and how they are shown; they are as all of what is chosen says. */
export function ItemsFields({ part, thing, view: { model, organisations }, occasion, onChange }: Props) {
  const items = useQuery(itemsRead(occasion)).data?.items ?? NONE;
  const givers = new Set(model.kinds.flatMap(({ giver }) => (giver === undefined ? [] : [giver])));
  return (
    <>
      <SelectField
        label={t('layout:form')}
        thing={thing}
        value={part.form}
        options={ITEM_FORMS.map((id) => ({ id, word: t(`layout:forms.${id}`) }))}
        onChange={(form) => onChange({ ...part, form })}
      />
      <SelectField
        label={t('layout:under')}
        thing={thing}
        value={part.under ?? ANYWHERE}
        options={[{ id: ANYWHERE, word: t('layout:underAny') }, ...holders(items, model)]}
        onChange={(under) => onChange(withWords(part, 'under', under))}
      />
      <Chosen
        label={t('layout:kinds')}
        thing={thing}
        all={model.kinds.map(({ id, plural }) => ({ id, word: plural }))}
        chosen={part.kinds}
        onChange={(kinds) => onChange(listed(part, 'kinds', kinds))}
      />
      <Chosen
        label={t('layout:givers')}
        thing={thing}
        all={organisations.filter(({ id }) => givers.has(id)).map(({ id, name }) => ({ id, word: name.definite }))}
        chosen={part.givers}
        onChange={(chosen) => onChange(listed(part, 'givers', chosen))}
      />
      <Chosen
        label={t('layout:receivers')}
        thing={thing}
        all={model.receivers.map(({ receiver, heading }) => ({ id: receiver, word: heading }))}
        chosen={part.receivers}
        onChange={(receivers) => onChange(listed(part, 'receivers', receivers))}
      />
      <Chosen
        label={t('layout:colours')}
        thing={thing}
        all={colours(model)}
        chosen={part.colours}
        onChange={(chosen) => onChange(listed(part, 'colours', chosen))}
      />
    </>
  );
}

/** Items that others stand under, in the order of the plan, each as its heading. */
function holders(items: readonly PlanItem[], { kinds, words }: YearModel) {
  const parents = new Set(items.map(({ parent }) => parent));
  return items
    .filter(({ id }) => parents.has(id))
    .map((item) => {
      const kind = kinds.find(({ id }) => id === item.kind);
      return { id: item.id, word: kind === undefined ? item.title : itemHeading(item, kind, words) };
    });
}

/** The values of the scales of colours; one that stands in several is one. */
function colours({ scales }: YearModel) {
  const values = scales.filter(({ use }) => use === 'colour').flatMap((scale) => scale.values);
  return [...new Map(values.map(({ id, word }) => [id, { id, word }])).values()];
}
