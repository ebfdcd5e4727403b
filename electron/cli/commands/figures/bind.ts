import { bindCommand, type TypedText } from '../../../../shared/bound/typed-figures.ts';
import { t } from '../../../../shared/text/messages/index.ts';
import { typedFiguresOf } from '../../../shell/bound.ts';
import { command } from '../../command.ts';
import { asJson, done } from '../../outcome.ts';
import { storeFailure } from '../../store-failure.ts';
import { withStore } from '../../with-store.ts';

/**
 * `figures bind --store F --report ID [--write] [--json]`: the figures in a report's texts that are typed where a cell has the same. With
 * `--write` those follow their cells whose sentences name row and column so that no other cell fits as well, as one step.
 */
export const bindFigures = command(
  { store: 'value', report: 'value', write: 'flag', json: 'flag' },
  ({ store: file, report, write, json }) =>
    withStore(file, write ? 'import' : 'read', async (store) => {
      const typed = await typedFiguresOf(store, report);
      if (!typed.ok) return storeFailure(file, typed.error, 'read');
      if (!write) return done(json ? asJson(typed.value.map(withoutText)) : `${linesOf(typed.value).join('\n')}\n`);
      const sure = typed.value.map((one) => ({ one, figures: one.figures.filter(({ isSure }) => isSure) }));
      const commands = sure.flatMap(({ one, figures }) => bindCommand(one, figures));
      if (commands.length > 0) {
        const written = await store.commit({ type: 'many', words: 'bind-figures', commands });
        if (!written.ok) return storeFailure(file, written.error, 'import');
      }
      const count = sure.flatMap(({ figures }) => figures).length;
      return done(json ? asJson({ bound: count }) : `${t('bound:typed.written', { count })}\n`);
    }),
);

/** The whole text is in the year; what is asked for is where in it, and which cell. */
function withoutText({ text: _whole, ...rest }: TypedText) {
  return rest;
}

function linesOf(texts: readonly TypedText[]): string[] {
  if (texts.length === 0) return [t('bound:typed.none')];
  return texts.flatMap(({ name, figures }) => [
    name,
    ...figures.map(({ words, cell, isSure }) => {
      const sentence = t('bound:typed.inSentence', { words, cell });
      return `  ${sentence}${isSure ? ` (${t('bound:typed.sure')})` : ''}`;
    }),
  ]);
}
