import type { SingleCommand } from '../../shared/api/commands.ts';
import type { RisksView } from '../../shared/api/views.ts';

/** What the portfolio will be when the store has carried out a command that sets a field of it. */
export function applyToRisks(view: RisksView, command: SingleCommand): RisksView {
  if (command.type !== 'portfolio.set') return view;
  const portfolio = view.portfolio.map((risk) => (risk.id === command.risk ? { ...risk, [command.field]: command.value } : risk));
  return { ...view, portfolio };
}
