import type { SingleCommand } from '../api/commands.ts';
import type { ControlView, Place } from '../api/views.ts';
import type { FollowUp, Occasion, SectionText } from '../model/occasion.ts';
import type { PlanItem } from '../model/plan-item.ts';
import type { YearModel } from '../model/year-model.ts';
import { itemHeading } from '../report/item-words.ts';
import { expectedChapters } from '../report/progress/things.ts';
import { t } from '../text/messages/index.ts';
import type { RichText } from '../text/rich-text.ts';
import { type PlaceInText, paragraphsOf, replacedInRichText, replacedInText } from './rich-paragraphs.ts';

export interface WrittenInput {
  readonly model: YearModel;
  readonly occasion: Pick<Occasion, 'id' | 'kind'>;
  readonly items: readonly PlanItem[];
  readonly followUps: readonly FollowUp[];
  readonly texts: readonly SectionText[];
  readonly control: ControlView;
}

/** One text that somebody has written. */
export interface Written {
  readonly place: Place;
  /** What it is about, and which of its texts: "Effektmål 1. Länets invånare …", "Kommentar". */
  readonly name: string;
  readonly field: string;
  readonly paragraphs: readonly string[];
  /** The command that puts another word at these places. */
  readonly replaced: (places: readonly PlaceInText[], word: string) => SingleCommand;
}

/** All texts of an occasion: plan and follow-up, chapters, internal control; each in printing order. */
export function writtenOn(input: WrittenInput): readonly Written[] {
  return [
    ...input.items.flatMap((item) => writtenOfItem(input, item)),
    ...expectedChapters(input).flatMap(({ title, parts }) =>
      parts.flatMap((part) => (part.type === 'text' ? writtenInSection(input, part.section, title) : [])),
    ),
    ...input.control.plan.risks.flatMap((risk) => writtenOfRisk(input, risk)),
    ...input.control.plan.actions.flatMap((action) => writtenOfAction(input, action)),
    ...writtenAssessment(input),
  ];
}

type About = Pick<Written, 'place' | 'name'>;

const PLAIN_OF_ITEM = ['title', 'instruction', 'target', 'longTermTarget', 'lastKnown'] as const;
const PLAIN_OF_FOLLOW_UP = ['outcome', 'missingReason', 'statusReason'] as const;

function writtenOfItem({ model, occasion, followUps }: WrittenInput, item: PlanItem): Written[] {
  const kind = model.kinds.find(({ id }) => id === item.kind);
  const name = kind === undefined ? item.title : itemHeading(item, kind, model.words);
  const about: About = { place: { view: 'items', occasion: occasion.id, id: item.id }, name };
  const onItem = { type: 'item.set', item: item.id } as const;
  const followUp = followUps.find((one) => one.item === item.id);
  const onFollowUp = { type: 'follow-up.set', occasion: occasion.id, item: item.id } as const;
  return [
    ...PLAIN_OF_ITEM.flatMap((field) =>
      plain(about, labelOf(model, field), item[field], (value) => ({ ...onItem, field, value })),
    ),
    ...rich(about, labelOf(model, 'description'), item.description, (value) => ({ ...onItem, field: 'description', value })),
    ...item.footnotes.flatMap((note, index) =>
      plain(about, labelOf(model, 'footnotes'), note, (value) => ({
        ...onItem,
        field: 'footnotes',
        value: item.footnotes.with(index, value),
      })),
    ),
    ...PLAIN_OF_FOLLOW_UP.flatMap((field) =>
      plain(about, labelOf(model, field), followUp?.[field] ?? null, (value) => ({ ...onFollowUp, field, value })),
    ),
    ...rich(about, labelOf(model, 'comment'), followUp?.comment ?? null, (value) => ({ ...onFollowUp, field: 'comment', value })),
  ];
}

function writtenInSection({ model, occasion, texts }: WrittenInput, section: string, name: string): Written[] {
  const about: About = { place: { view: 'texts', occasion: occasion.id, id: section }, name };
  const body = texts.find((text) => text.section === section)?.body ?? null;
  return rich(about, labelOf(model, 'body'), body, (value) => ({
    type: 'text.set',
    occasion: occasion.id,
    section,
    field: 'body',
    value,
  }));
}

function writtenOfAction(
  { model, occasion, control }: WrittenInput,
  { id: action, text: name }: ControlView['plan']['actions'][number],
): Written[] {
  const about: About = { place: { view: 'control', occasion: occasion.id, id: action }, name };
  const comment = control.followUps.find((one) => one.action === action)?.comment ?? null;
  return [
    ...rich(about, labelOf(model, 'comment'), comment, (value) => ({
      type: 'control.set',
      occasion: occasion.id,
      action,
      field: 'comment',
      value,
    })),
    // Where the answer about the risk is printed in other words under this action.
    ...control.riskAnswers.flatMap(({ question, printed }) =>
      printed
        .filter((place) => place.action === action)
        .flatMap(({ text }) =>
          plain(about, labelOf(model, 'answer'), text, (value) => ({
            type: 'risk-answer.print',
            occasion: occasion.id,
            action,
            question,
            printed: true,
            text: value,
          })),
        ),
    ),
    ...control.answers
      .filter((answer) => answer.action === action)
      .flatMap(({ question, text }) =>
        plain(about, labelOf(model, 'answer'), text, (value) => ({
          type: 'answer.set',
          occasion: occasion.id,
          action,
          question,
          field: 'text',
          value,
        })),
      ),
  ];
}

function writtenOfRisk(
  { model, occasion, control }: WrittenInput,
  { id: risk, text: name }: ControlView['plan']['risks'][number],
): Written[] {
  const about: About = { place: { view: 'control', occasion: occasion.id, id: risk }, name };
  return control.riskAnswers
    .filter((answer) => answer.risk === risk)
    .flatMap(({ question, text }) =>
      plain(about, labelOf(model, 'answer'), text, (value) => ({
        type: 'risk-answer.set',
        occasion: occasion.id,
        risk,
        question,
        field: 'text',
        value,
      })),
    );
}

function writtenAssessment({ model, occasion, control }: WrittenInput): Written[] {
  const about: About = { place: { view: 'control', occasion: occasion.id, id: 'assessment' }, name: t('report:assessment') };
  const set = { type: 'assessment.set', occasion: occasion.id } as const;
  const points = control.assessment?.points ?? [];
  return [
    ...rich(about, labelOf(model, 'comment'), control.assessment?.text ?? null, (value) => ({ ...set, field: 'text', value })),
    ...points.flatMap((point, at) =>
      plain(about, t('assessment:commentOf', { point: t(`assessment:point.${point.point}`) }), point.comment, (comment) => ({
        ...set,
        field: 'points',
        value: points.with(at, { ...point, comment }),
      })),
    ),
  ];
}

function plain(about: About, field: string, text: string | null, command: (value: string) => SingleCommand): Written[] {
  if (text === null || text === '') return [];
  return [{ ...about, field, paragraphs: [text], replaced: (places, word) => command(replacedInText(text, places, word)) }];
}

function rich(about: About, field: string, text: RichText | null, command: (value: RichText) => SingleCommand): Written[] {
  if (text === null) return [];
  const replaced: Written['replaced'] = (places, word) => command(replacedInRichText(text, places, word));
  return [{ ...about, field, paragraphs: paragraphsOf(text), replaced }];
}

type FieldName =
  | (typeof PLAIN_OF_ITEM | typeof PLAIN_OF_FOLLOW_UP)[number]
  | 'description'
  | 'footnotes'
  | 'comment'
  | 'body'
  | 'answer';

/** The year's own words, where it has them. */
function labelOf({ words }: YearModel, field: FieldName): string {
  return field === 'comment' || field === 'target' || field === 'outcome' ? words[field] : t(`spelling:field.${field}`);
}
