import type { Layout } from '../../shared/model/layout.ts';
import { canExplain, explains, withLegend } from '../../shared/model/legends.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Tick } from '../ui/Panel.tsx';
import { TickGroup } from './fields.tsx';

interface Props {
  readonly scale: string;
  /** What the scale is called. */
  readonly thing: string;
  readonly layouts: readonly Layout[];
  readonly onChange: (layouts: Layout[]) => void;
}

/** In which chapters of the year's documents the symbols of a scale are explained. */
export function Explained({ scale, thing, layouts, onChange }: Props) {
  const places = layouts.flatMap((layout) => layout.chapters.filter(canExplain).map((chapter) => ({ layout, chapter })));
  if (places.length === 0) return null;
  return (
    <TickGroup label={t('model:scale.explained')} thing={thing}>
      {places.map(({ layout, chapter }) => (
        <Tick
          key={`${layout.id} ${chapter.id}`}
          label={t('model:scale.place', { document: layout.documentName, chapter: chapter.title })}
          ticked={explains(chapter, scale)}
          readOnly={false}
          onChange={(ticked) => onChange(withLegend(layouts, { layout: layout.id, chapter: chapter.id }, scale, ticked))}
        />
      ))}
    </TickGroup>
  );
}
