import type { ControlAction } from '../../../shared/control/control.ts';
import { useObservable } from '../../data/observable.ts';
import { ticking } from './asking.ts';
import { TickForm } from './TickForm.tsx';

interface Props {
  readonly actions: readonly ControlAction[];
  readonly year: number;
  readonly person: { readonly name: string } | null;
}

/** The form, while it is asked for. */
export function Ticking({ actions, year, person }: Props) {
  const asked = useObservable(ticking);
  const own = asked.length === 0 ? [] : actions.filter(({ id }) => asked.includes(id));
  return own.length === 0 ? null : <TickForm key={asked.join(' ')} actions={own} year={year} person={person?.name ?? ''} />;
}
