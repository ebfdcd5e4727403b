import type { SlideTemplateView, TemplateView } from '../../../shared/api/views.ts';
import { slideTemplateLines, slideTemplateNotes } from '../../../shared/report/slide-template-words.ts';
import type { TemplateKind } from '../../../shared/report/template-kind.ts';
import { templateNotes } from '../../../shared/report/template-notes.ts';
import { STYLE_ROLES, styleFor } from '../../../shared/report/word-template.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { readTemplate, templateKindOf } from '../../export/template/read.ts';
import { command } from '../command.ts';
import { asJson, done, failure, misused, type Outcome } from '../outcome.ts';
import { storeFailure } from '../store-failure.ts';
import { withStore } from '../with-store.ts';

/**
 * `template --store F --organisation ID [--slides] [--json]`: the Word template of an organisation and what of it each part of a document
 * gets, or with `--slides` its PowerPoint template. With `--from T` another one is chosen, of the kind that T
 * is, or a PowerPoint template with `--slides`; with `--remove` none.
 */
export const template = command(
  { store: 'value', organisation: 'value', from: 'optional', slides: 'flag', remove: 'flag', json: 'flag' },
  async ({ store: file, organisation, from, slides, remove, json }) => {
    if (from !== undefined && remove) return misused(t('cli:template.which'));
    if (from !== undefined) return choose(file, organisation, from, slides ? 'slides' : templateKindOf(from));
    if (remove) return withdraw(file, organisation, slides);
    return withStore(file, 'read', async (store) => {
      const view = slides ? await store.slideTemplate(organisation) : await store.template(organisation);
      if (!view.ok) return storeFailure(file, view.error, 'read');
      if (view.value === null) return done(json ? asJson(null) : `${t(`cli:template.none.${slides ? 'slides' : 'word'}`)}\n`);
      if ('layouts' in view.value.offers) {
        const own = view.value as SlideTemplateView;
        return done(json ? asJson(describedSlides(own)) : printedSlides(own));
      }
      const own = view.value as TemplateView;
      return done(json ? asJson(described(own)) : printed(own));
    });
  },
);

async function choose(file: string, organisation: string, from: string, chosen: TemplateKind): Promise<Outcome> {
  const read = await readTemplate(chosen, from);
  if (!read.ok) return failure(read.error.message);
  return withStore(file, 'import', async (store) => {
    const kept = await store.keepTemplate({ organisation, ...read.value });
    if (!kept.ok) return storeFailure(file, kept.error, 'import');
    const { kind, name, offers } = read.value;
    const notes = kind === 'word' ? templateNotes(offers, {}) : slideTemplateNotes(offers);
    return { ...done(`${t('cli:template.chosen', { name, organisation })}\n`), errors: notes };
  });
}

async function withdraw(file: string, organisation: string, slides: boolean): Promise<Outcome> {
  return withStore(file, 'import', async (store) => {
    const type = slides ? 'slide-template.set' : 'template.set';
    const removed = await store.commit({ type, organisation, template: null });
    return removed.ok ? done(`${t('cli:template.removed', { organisation })}\n`) : storeFailure(file, removed.error, 'import');
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
  return linesOf([t('cli:template.name', { name }), ...lines, ...notes]);
}

function describedSlides({ organisation, template: { name }, offers }: SlideTemplateView) {
  return { organisation, name, ...offers, notes: slideTemplateNotes(offers) };
}

function printedSlides({ template: { name }, offers }: SlideTemplateView): string {
  const own = slideTemplateLines(offers).map(({ of, is }) => t('cli:template.role', { role: of, style: is }));
  return linesOf([t('cli:template.name', { name }), ...own, ...slideTemplateNotes(offers)]);
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
