import type { TemplateView } from '../../../shared/api/views.ts';
import { templateNotes } from '../../../shared/report/template-notes.ts';
import { STYLE_ROLES, styleFor } from '../../../shared/report/word-template.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { command } from '../command.ts';
import { asJson, done, failure, misused, type Outcome } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/**
 * `template --store F --organisation ID [--json]`: the Word template of an organisation and what of it each part of a document gets.
 * With `--from T` another one is chosen, with `--remove` none.
 */
export const template = command(
  { store: 'value', organisation: 'value', from: 'optional', remove: 'flag', json: 'flag' },
  async ({ store: file, organisation, from, remove, json }) => {
    if (from !== undefined && remove) return misused(t('cli:template.which'));
    if (from !== undefined) return choose(file, organisation, from);
    if (remove) {
      return withStore(file, 'import', async (store) => {
        const removed = await store.commit({ type: 'template.set', organisation, template: null });
        return removed.ok
          ? done(`${t('cli:template.removed', { organisation })}\n`)
          : storeFailure(file, removed.error, 'import');
      });
    }
    return withStore(file, 'read', async (store) => {
      const view = await store.template(organisation);
      if (!view.ok) return storeFailure(file, view.error, 'read');
      if (json) return done(asJson(view.value === null ? null : described(view.value)));
      return done(view.value === null ? `${t('cli:template.none')}\n` : printed(view.value));
    });
  },
);

async function choose(file: string, organisation: string, from: string): Promise<Outcome> {
  const { readTemplateFile } = await import('../../export/docx/template/load.ts');
  const read = await readTemplateFile(from);
  if (!read.ok) return failure(read.error.message);
  return withStore(file, 'import', async (store) => {
    const kept = await store.keepTemplate({ organisation, ...read.value });
    if (!kept.ok) return storeFailure(file, kept.error, 'import');
    const notes = templateNotes(read.value.offers, {});
    return { ...done(`${t('cli:template.chosen', { name: read.value.name, organisation })}\n`), errors: notes };
  });
}

function described({ organisation, template: { name, styles }, offers }: TemplateView) {
  const roles = STYLE_ROLES.map((role) => ({ role, style: styleFor(role, offers.styles, styles), chosen: role in styles }));
  return { organisation, name, roles, notes: templateNotes(offers, styles) };
}

function printed(view: TemplateView): string {
  const { name, roles, notes } = described(view);
  const lines = roles.map(({ role, style }) =>
    t('cli:template.role', { role: t(`report:template.role.${role}`), style: style ?? t('cli:template.own') }),
  );
  return [t('cli:template.name', { name }), ...lines, ...notes].map((line) => `${line}\n`).join('');
}
