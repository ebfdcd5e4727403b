import { randomUUID } from 'node:crypto';
import type { Store } from '../../../db/index.ts';
import type { SingleCommand } from '../../../shared/api/commands.ts';
import { ok } from '../../../shared/api/result.ts';
import type { GlossaryTerm } from '../../../shared/model/glossary.ts';
import { glossaryFindings } from '../../../shared/model/glossary-references.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { fromParagraphs, toPlainText } from '../../../shared/text/plain-text.ts';
import { command } from '../command.ts';
import { asJson, done, failure, misused } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/**
 * `glossary --store F --occasion O [--set TERM --text T | --remove TERM] [--json]`: the terms that the occasion's year explains, with what
 * in them leads nowhere; or one of them explained, made first where there is none of the name, or taken away.
 */
export const glossary = command(
  { store: 'value', occasion: 'value', set: 'optional', text: 'optional', remove: 'optional', json: 'flag' },
  ({ store: file, occasion, set, text, remove, json }) => {
    const isAsked = set === undefined && remove === undefined;
    if ((set === undefined) !== (text === undefined) || (set !== undefined && remove !== undefined)) {
      return misused(t('cli:glossary.which'));
    }
    return withStore(file, isAsked ? 'read' : 'import', async (store) => {
      const view = await store.model(occasion);
      if (!view.ok) return storeFailure(file, view.error, 'read');
      const before = await store.glossary(occasion);
      if (!before.ok) return storeFailure(file, before.error, 'read');
      const year = view.value.model.id;
      if (remove !== undefined && named(before.value, remove) === undefined) {
        return failure(t('cli:glossary.none', { term: remove }));
      }
      const changed = await change(store, commands(year, before.value, { set, text, remove }));
      if (!changed.ok) return storeFailure(file, changed.error, 'import');
      const after = await store.glossary(occasion);
      if (!after.ok) return storeFailure(file, after.error, 'read');
      const findings = glossaryFindings(after.value);
      if (json) return done(asJson({ terms: after.value, findings }));
      const lines = isAsked ? after.value.map(lineOf) : [t('cli:glossary.changed', { term: set ?? remove ?? '' })];
      return { ...done(lines.map((line) => `${line}\n`).join('')), errors: findings.map(({ sentence }) => sentence) };
    });
  },
);

function lineOf({ term, explanation }: GlossaryTerm): string {
  return `${term}: ${toPlainText(explanation).replaceAll('\n', ' ') || t('cli:glossary.unexplained')}`;
}

function named(terms: readonly GlossaryTerm[], name: string): GlossaryTerm | undefined {
  return terms.find(({ term }) => term.toLocaleLowerCase('sv') === name.toLocaleLowerCase('sv'));
}

interface Wanted {
  readonly set: string | undefined;
  readonly text: string | undefined;
  readonly remove: string | undefined;
}

function commands(year: string, terms: readonly GlossaryTerm[], { set, text = '', remove }: Wanted): SingleCommand[] {
  const gone = remove === undefined ? undefined : named(terms, remove);
  if (gone !== undefined) return [{ type: 'term.remove', year, id: gone.id }];
  if (set === undefined) return [];
  const known = named(terms, set);
  const id = known?.id ?? randomUUID();
  return [
    ...(known === undefined ? [{ type: 'term.create' as const, year, id, term: set }] : []),
    { type: 'term.set', year, id, field: 'explanation', value: fromParagraphs(text.split('\n')) },
  ];
}

async function change(store: Store, all: readonly SingleCommand[]) {
  return all.length === 0 ? ok(null) : store.commit({ type: 'many', commands: [...all], words: 'create' });
}
