import { command } from '../../command.ts';
import { withStore } from '../../with-store.ts';
import { committed } from './committed.ts';

/** `control withdraw --store F --action A --tick ID --why TEXT`: a tick no longer counts; it stays, with the reason. */
export const withdrawTick = command(
  { store: 'value', action: 'value', tick: 'value', why: 'value' },
  ({ store: file, action, tick, why }) =>
    withStore(file, 'import', async (store) =>
      committed(file, await store.commit({ type: 'tick.withdraw', action, id: tick, why })),
    ),
);
