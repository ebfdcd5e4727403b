import type { ChapterPart } from '../../shared/model/layout.ts';
import { Tick } from '../ui/Panel.tsx';
import { TickGroup } from './fields.tsx';

interface ChosenProps {
  readonly label: string;
  readonly thing: string;
  readonly all: readonly { readonly id: string; readonly word: string }[];
  /** Nothing said: all of them. */
  readonly chosen: readonly string[] | undefined;
  readonly onChange: (chosen: string[]) => void;
}

/** Some of a list; none is all. */
export function Chosen({ label, thing, all, chosen = [], onChange }: ChosenProps) {
  if (all.length === 0) return null;
  return (
    <TickGroup label={label} thing={thing}>
      {all.map(({ id, word }) => (
        <Tick
          key={id}
          label={word}
          ticked={chosen.includes(id)}
          readOnly={false}
          onChange={(ticked) => onChange(all.map((one) => one.id).filter((one) => (one === id ? ticked : chosen.includes(one))))}
        />
      ))}
    </TickGroup>
  );
}

/** The part with a list that may be left out; an empty one is. */
export function listed<Part extends ChapterPart, Field extends keyof Part>(part: Part, field: Field, value: string[]): Part {
  const { [field]: _before, ...rest } = part;
  return (value.length === 0 ? rest : { ...rest, [field]: value }) as Part;
}
