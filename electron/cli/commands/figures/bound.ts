import { boundChoices } from '../../../../shared/bound/choices.ts';
import { toldBy } from '../../../../shared/bound/told.ts';
import { rankOf, wordsOf } from '../../../../shared/text/find.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { boundOf } from '../../../shell/bound.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';

/**
 * `figures bound --store F --occasion O [--find WORDS] [--json]`: what the texts of an occasion can be bound to, with how each reads now.
 * With `--json` each has the `attrs` that a text holds it by.
 */
export const boundFigures = command(
  { store: 'value', occasion: 'value', find: 'optional', json: 'flag' },
  ({ store: file, occasion, find = '', json }) =>
    withStore(file, 'read', async (store) => {
      const data = await boundOf(store, occasion);
      if (!data.ok) return storeFailure(file, data.error, 'read');
      const sought = wordsOf(find);
      const found = boundChoices(data.value)
        .filter(({ name }) => rankOf(wordsOf(name), sought) !== null)
        .map(({ name, binding }) => ({ name, attrs: binding, ...toldBy(data.value, binding) }));
      if (json) return done(asJson(found));
      const lines = found.map(({ name, words }) => `${name}  ${words}`);
      return done(`${(lines.length === 0 ? [t('bound:nothing')] : lines).join('\n')}\n`);
    }),
);
