import { useQuery } from '@tanstack/react-query';
import type { ItemsView, TextsView } from '../../shared/api/views.ts';
import { assertNever } from '../../shared/model/assert-never.ts';
import type { Origin } from '../../shared/report/origin.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { RichText } from '../../shared/text/rich-text.ts';
import { commit } from '../data/commit.ts';
import { itemsRead, textsRead } from '../data/reads.ts';
import { RichTextField } from '../editor/RichTextField.tsx';

export type WrittenText = Origin & { readonly text: NonNullable<Origin['text']> };

interface Props {
  readonly from: WrittenText;
  readonly occasion: string;
  readonly at: { readonly left: number; readonly top: number } | null;
  readonly onEnd: () => void;
}

/**
 * A text of the report while it is written. It is read as the other views read it: the laid-out report comes after what is typed,
 * and must not take its place.
 */
export function WritingField({ from, occasion, at, onEnd }: Props) {
  const isSection = from.text === 'section';
  const texts = useQuery({ ...textsRead(occasion), enabled: isSection });
  const items = useQuery({ ...itemsRead(occasion), enabled: !isSection });
  if ((isSection ? texts : items).data === undefined) return null;
  return (
    <RichTextField
      value={keptText(from, texts.data, items.data)}
      label={t(`views:report.text.${from.text}`)}
      placeholder={t('views:texts.write')}
      readOnly={false}
      openAt={at}
      onCommit={(value) => save(from, occasion, value)}
      onEscape={onEnd}
      onClosed={onEnd}
    />
  );
}

function keptText({ id, text }: WrittenText, texts: TextsView | undefined, items: ItemsView | undefined): RichText | null {
  switch (text) {
    case 'section':
      return texts?.find(({ section }) => section === id)?.body ?? null;
    case 'comment':
      return items?.followUps.find(({ item }) => item === id)?.comment ?? null;
    case 'description':
      return items?.items.find((item) => item.id === id)?.description ?? null;
    default:
      return assertNever(text);
  }
}

function save({ id, text }: WrittenText, occasion: string, value: RichText | null): Promise<void> {
  switch (text) {
    case 'section':
      return commit({ type: 'text.set', occasion, section: id, field: 'body', value });
    case 'comment':
      return commit({ type: 'follow-up.set', occasion, item: id, field: 'comment', value });
    case 'description':
      return commit({ type: 'item.set', item: id, field: 'description', value });
    default:
      return assertNever(text);
  }
}
