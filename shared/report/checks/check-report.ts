import { assertNever } from '../../model/assert-never.ts';
import { printedChapters } from '../../model/chapters.ts';
import { glossaryFindings } from '../../model/glossary-references.ts';
import type { Year } from '../../model/year.ts';
import { unstopped } from '../../region/goals.ts';
import { t } from '../../text/messages/index.ts';
import type { HeadingBlock, ReportBlock, ReportDocument } from '../document.ts';
import { type Missing, readiness } from '../progress.ts';
import { referencesIn, targetFinder } from '../references.ts';
import type { StyleChoices, TemplateOffers } from '../word-template.ts';
import type { Found, ReportFinding } from './finding.ts';
import { placesOf } from './places.ts';
import { pointsAtNothing } from './pointed-at.ts';
import { tableFindings } from './tables.ts';
import { templateFindings } from './template.ts';
import { textFindings } from './texts.ts';

/** A report that is to be handed in. */
export interface ReportToCheck {
  readonly year: Year;
  readonly report: string;
  readonly document: ReportDocument;
  /** The template that it is written in; null for the program's own look, whose contrast is enough. */
  readonly template: { readonly offers: TemplateOffers; readonly choices: StyleChoices } | null;
}

/** What is to be mended before a report is handed in, in the order of the document; last what is not written yet. */
export function checkReport({ year, report, document, template }: ReportToCheck): ReportFinding[] {
  const places = placesOf(year, report);
  const targetOf = targetFinder(document.targets);
  const deadReferences = (block: ReportBlock) =>
    referencesIn(block)
      .filter((reference) => targetOf(reference) === null)
      .map((): Found => ({ about: 'dead-reference', sentence: t('report:check.deadReference') }));
  const pointed = (index: number): Found[] => {
    const words = pointsAtNothing(document.blocks, index);
    return words === null ? [] : [{ about: 'dead-reference', sentence: t('report:check.pointsAtNothing', { words }) }];
  };
  let chapter: string | null = null;
  let above: HeadingBlock['level'] | 0 = 0;
  const inDocument = document.blocks.flatMap((block, index): ReportFinding[] => {
    const at = (found: readonly Found[], place: ReportFinding['place']) => found.map((one) => ({ ...one, chapter, place }));
    switch (block.type) {
      case 'part':
        above = 0;
        return [];
      case 'heading': {
        chapter = block.id;
        const found = headingFindings(block, above, document.blocks[index + 1]);
        above = block.level;
        return at(found, null);
      }
      case 'text':
        return at(
          [...textFindings(block.text, false), ...deadReferences(block), ...pointed(index)],
          places.ofText(block.text, chapter),
        );
      case 'table':
        return at([...tableFindings(block), ...deadReferences(block)], places.ofTable(block, chapter));
      case 'chart':
        return block.description.trim() === ''
          ? at([{ about: 'alternative-text', sentence: t('report:check.chartDescription', { name: block.caption }) }], null)
          : [];
      case 'title':
      case 'item-heading':
      case 'item-line':
      case 'label':
        return block.text.trim() === '' ? at([{ about: 'heading-empty', sentence: t('report:check.headingEmpty') }], null) : [];
      case 'legend':
        return [];
      default:
        return assertNever(block);
    }
  });
  const ofTemplate = template === null ? [] : templateFindings(template.offers, template.choices);
  return [
    ...inDocument,
    ...ofGlossary(year, report),
    ...ofTemplate.map((found) => ({ ...found, chapter: null, place: null })),
    ...missingIn(year, report).map(missingFinding),
  ];
}

/** What in the glossary leads nowhere, where the report prints it. */
function ofGlossary({ reports, model, glossary = [] }: Year, id: string): ReportFinding[] {
  const report = reports.find((one) => one.id === id);
  const chapters = model.layouts.find((layout) => layout.id === report?.layout)?.chapters ?? [];
  const chapter = printedChapters(chapters).find(({ parts }) => parts.some(({ type }) => type === 'glossary'));
  if (chapter === undefined) return [];
  const place = { view: 'texts', occasion: report?.occasion ?? null, id: chapter.id } as const;
  return glossaryFindings(glossary).map(({ sentence }) => ({ about: 'glossary', chapter: chapter.id, place, sentence }));
}

function headingFindings({ level, text }: HeadingBlock, above: number, next: ReportBlock | undefined): Found[] {
  const heading = text.trim();
  const isEmpty = next === undefined || next.type === 'part' || (next.type === 'heading' && next.level <= level);
  return [
    ...(heading === '' ? [{ about: 'heading-empty', sentence: t('report:check.headingEmpty') } as const] : []),
    ...(level > above + 1
      ? [{ about: 'heading-skipped', sentence: t('report:check.headingSkipped', { heading, level }) } as const]
      : []),
    ...(isEmpty ? [{ about: 'chapter-empty', sentence: t('report:check.chapterEmpty', { heading }) } as const] : []),
  ];
}

/** What the report's occasion lacks. */
function missingIn(year: Year, reportId: string): readonly Missing[] {
  const report = year.reports.find(({ id }) => id === reportId);
  const occasion = year.occasions.find(({ id }) => id === report?.occasion);
  if (occasion === undefined) return [];
  const { followUps, texts, control } = occasion;
  return readiness({
    model: year.model,
    occasion,
    items: year.items,
    followUps,
    texts,
    control: { ...control, plan: year.control },
  }).missing;
}

function missingFinding({ what, place, name }: Missing): ReportFinding {
  const sentence = t('report:check.missing', { what: t(`views:overview.what.${what}`), name: unstopped(name) });
  return { about: 'missing', chapter: null, place, sentence };
}
