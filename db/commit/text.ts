import type { Command } from '../../shared/api/commands.ts';
import { chapterOfText } from '../../shared/model/shared-texts.ts';
import { t } from '../../shared/text/messages/index.ts';
import { refuse } from '../errors.ts';
import { quoted } from './names.ts';
import { type FieldPlan, type Known, neededRow, openOccasion, planFor, textOrNull } from './plan.ts';
import { lastPosition } from './position.ts';
import { richTextOrNull } from './rich-text.ts';

/** A chapter's text on an occasion. */
export function planText(known: Known, command: Extract<Command, { type: 'text.set' }>): FieldPlan {
  const { year } = openOccasion(known.reader, command.occasion);
  const chapters = known.modelOf(year).layouts.flatMap((layout) => layout.chapters);
  const chapter = chapterOfText(chapters, command.section);
  if (chapter === null) {
    return refuse('not-found', t('store:section-not-found'), { field: 'section', details: command.section });
  }

  const key = [command.occasion, command.section];
  const position = lastPosition(known.reader, 'section_text', command.occasion);
  const needs = [
    neededRow('section_text', key, { position, body: null, original: null, to_secretary: null, ready: false, approved: false }),
  ];
  const names = { thing: quoted(chapter.title) };
  const plan = (
    field: 'body' | 'original' | 'to_secretary' | 'ready' | 'approved',
    about: FieldPlan['subject']['about'],
    value: FieldPlan['value'],
    typed: boolean,
  ) => planFor('section_text', key, field, { value, typed, subject: { about, names }, needs });
  switch (command.field) {
    case 'body':
      return plan('body', 'text-body', richTextOrNull(command.value), true);
    case 'original':
      return plan('original', 'text-original', richTextOrNull(command.value), false);
    case 'toSecretary':
      return plan('to_secretary', 'text-to-secretary', textOrNull(command.value), true);
    case 'ready':
    case 'approved':
      return plan(command.field, `text-${command.field}`, command.value, false);
  }
}
