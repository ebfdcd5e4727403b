import { z } from 'zod';
import { MANY_WORDS } from '../../shared/api/commands.ts';
import { t } from '../../shared/text/messages/index.ts';
import { fromJson } from '../read/json.ts';

/** What a step was about. Each has its words in the message catalogue, `store:what.<name>`. */
const About = z.enum([
  'item-colour',
  'item-arrow',
  'item-status',
  'item-status-reason',
  'item-outcome',
  'item-missing-reason',
  'item-to-secretary',
  'item-comment',
  'item-taken',
  'item-nothing-to-report',
  'item-ready',
  'item-approved',
  'item-title',
  'item-number',
  'item-kind',
  'item-description',
  'item-receiver',
  'item-boards',
  'item-unit',
  'item-direction',
  'item-target',
  'item-long-term-target',
  'item-last-known',
  'item-responsible',
  'item-due',
  'item-instruction',
  'item-comment-expected',
  'item-footnotes',
  'item-lineage',
  'item-create',
  'item-move',
  'item-remove',
  'item-remove-all',
  'model-organisations',
  'model-kinds',
  'model-scales',
  'model-receivers',
  'model-summary',
  'model-words',
  'model-measuring',
  'model-numberStyles',
  'model-controlQuestions',
  'model-charts',
  'model-layouts',
  'model-reorganisations',
  'table-create',
  'table-set',
  'table-move',
  'table-remove',
  'year-create',
  'year-roll',
  'occasion-create',
  'occasion-kind',
  'occasion-cut-off',
  'occasion-lock',
  'occasion-open',
  'occasion-approved',
  'report-create',
  'report-version-keep',
  'report-version-file',
  'report-version-name',
  'report-version-note',
  'report-version-lock',
  'report-version-remove',
  'package-take',
  'package-remove',
  'text-body',
  'text-to-secretary',
  'text-ready',
  'text-approved',
  'cell',
  'cell-source',
  'cell-note',
  'finding-accept',
  'finding-withdraw',
  'control-finding-accept',
  'control-finding-withdraw',
  'report-finding-accept',
  'report-finding-withdraw',
  'version-keep',
  'version-name',
  'version-date',
  'version-remove',
  'area-name',
  'area-create',
  'area-move',
  'risk-text',
  'risk-region-wide',
  'risk-requirements',
  'risk-source',
  'risk-owner',
  'risk-lineage',
  'risk-portfolio',
  'risk-dropped',
  'risk-create',
  'risk-move',
  'action-text',
  'action-region-wide',
  'action-kind',
  'action-responsible',
  'action-due',
  'action-rhythm',
  'action-steps',
  'action-lineage',
  'action-portfolio',
  'action-create',
  'action-move',
  'portfolio-create',
  'portfolio-put',
  'portfolio-text',
  'portfolio-area',
  'portfolio-region-wide',
  'portfolio-requirements',
  'portfolio-source',
  'portfolio-owner',
  'portfolio-actions',
  'portfolio-close',
  'portfolio-open',
  'portfolio-remove',
  'portfolio-gather',
  'risk-assess',
  'plan-choose',
  'decision-set',
  'decision-remove',
  'decision-open',
  'decision-close',
  'action-status',
  'action-comment',
  'action-ready',
  'answer-class',
  'answer-text',
  'risk-answer-class',
  'risk-answer-text',
  'risk-answer-print',
  'risk-answer-hide',
  'assessment-verdict',
  'assessment-text',
  'assessment-points',
  'assessment-basis',
  'tick-add',
  'tick-withdraw',
  'evidence-add',
  'evidence-purge',
  'evidence-remove',
  'text-original',
  'board-text',
  'board-text-remove',
  'term-create',
  'term-term',
  'term-explanation',
  'term-remove',
  'word-add',
  'word-remove',
  'template-set',
  'template-remove',
  'slide-template-set',
  'slide-template-remove',
  'import',
  ...MANY_WORDS.map((words) => `many-${words}` as const),
]);
type About = z.infer<typeof About>;

export function isAbout(name: string): name is About {
  return About.safeParse(name).success;
}

/** The names of the things that the words speak of. */
const Names = z.partialRecord(z.enum(['thing', 'table', 'row', 'column', 'year', 'organisation', 'number', 'day']), z.string());
type Names = z.infer<typeof Names>;

const NO_NAMES = { thing: '', table: '', row: '', column: '', year: '', organisation: '', number: '', day: '' };

/** A step's subject: kept as a name and the names of the things in it, so that it can be read when the things are gone. */
export interface Subject {
  readonly about: About;
  readonly names: Readonly<Names>;
}

/** The subject of a step as its row has it. */
export function subjectOf(row: { readonly subject: string; readonly names: string }): Subject {
  return { about: About.parse(row.subject), names: fromJson(Names, row.names) };
}

/** "kommentar till Effektmål 1": to stand after a verb. */
export function subjectWords({ about, names }: Subject): string {
  return t(`store:what.${about}`, { ...NO_NAMES, ...names });
}

/** "Kommentar till Effektmål 1": to stand alone. */
export function asSentence(words: string): string {
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}

const LONGEST_NAME = 60;

/** A long name cut after a whole word, for a menu or a list. */
export function shortName(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()} …`;
}
