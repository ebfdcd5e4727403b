import type { Command } from '../../shared/api/commands.ts';
import type { SlideOffers } from '../../shared/report/slide-template.ts';
import type { TemplateOffers } from '../../shared/report/word-template.ts';
import { build, type Writer } from '../query.ts';
import { readTemplate, readTemplateBytes } from '../read/template.ts';
import { sha256Of } from '../sha256.ts';

/** A template that has been opened and found fit, with what it has for documents or slides. */
export type NewTemplate = {
  readonly organisation: string;
  readonly name: string;
  readonly bytes: Buffer;
} & ({ readonly kind: 'word'; readonly offers: TemplateOffers } | { readonly kind: 'slides'; readonly offers: SlideOffers });

/**
 * Keeps the file, once however often it is chosen, and answers the command that makes it the organisation's. The file is no part of
 * the log, which names it: it stays when the template is changed, so that the change can be undone.
 */
export function keepTemplate(writer: Writer, { kind, organisation, name, bytes, offers }: NewTemplate): Command {
  const file = sha256Of(bytes);
  if (readTemplateBytes(writer, file) === null) {
    writer.run(build.insertInto('template_file').values({ hash: file, bytes, offers: JSON.stringify(offers) }));
  }
  if (kind === 'slides') return { type: 'slide-template.set', organisation, template: { name, file } };
  const before = readTemplate(writer, organisation);
  const styles = before?.organisation === organisation ? before.template.styles : {};
  return { type: 'template.set', organisation, template: { name, file, styles } };
}
