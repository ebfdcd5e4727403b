import type { ModelView } from '../../shared/api/views.ts';
import type { RichText } from '../../shared/text/rich-text.ts';
import { EarlierSections } from './EarlierSections.tsx';
import { HistorySection } from './HistorySection.tsx';

export interface TextBackgroundProps {
  readonly section: string;
  readonly body: RichText | null;
  readonly view: ModelView;
  readonly occasion: string;
  readonly readOnly: boolean;
  /** Takes what the text said before as its start. */
  readonly onTake: (section: string) => void;
}

/** What stands behind a chapter's text: what was written before, and what has been changed. */
export function TextBackground({ section, body, view, occasion, readOnly, onTake }: TextBackgroundProps) {
  return (
    <>
      <EarlierSections
        occasion={occasion}
        now={body}
        onTake={readOnly ? null : () => onTake(section)}
        of={({ texts }) => {
          const text = texts.find((one) => one.section === section);
          return text === undefined ? null : { text: text.body, facts: [] };
        }}
      />
      <HistorySection of={{ entity: 'section', id: section, occasion }} scales={view.model.scales} readOnly={readOnly} />
    </>
  );
}
