import { isGiven } from '../../../shared/control/risk-answer.ts';
import { textSections } from '../../../shared/model/exchange/sections.ts';
import { grouped } from '../../../shared/model/grouped.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { occasionWords } from '../../../shared/text/occasion-words.ts';
import { joinKey } from '../../log/entities.ts';
import type { Log } from '../../log/step.ts';
import { build, type Reader } from '../../query.ts';
import { quoted } from '../names.ts';
import { goneFrom, someOf, type Use } from './uses.ts';

/** What has been said where the changed model has no place for it. */
interface Homeless {
  /** What says something: it stops the change. */
  readonly uses: readonly Use[];
  /** Rows that say nothing go with their place, and what is said goes to where its place is now. */
  readonly settle: (log: Log) => void;
}

/** Reports of layouts, and texts of sections, that the changed layouts lack. */
export function homelessOfLayouts(reader: Reader, before: YearModel, after: YearModel): Homeless {
  const reports = reader.all(build.selectFrom('report').select(['layout', 'title']).where('year', '=', before.id));
  const ofLayouts = goneFrom(before.layouts, after.layouts).flatMap(({ id, documentName }) => {
    const titles = reports.filter(({ layout }) => layout === id).map(({ title }) => quoted(title));
    return titles.length === 0
      ? []
      : [
          {
            what: t('store:model-thing.layout', { name: quoted(documentName) }),
            by: t('store:model-user.report', { reports: someOf(titles) }),
          },
        ];
  });

  const kept = new Set(after.layouts.flatMap((layout) => textSections(layout, []).map(({ key }) => key)));
  const texts = reader
    .all(
      build
        .selectFrom('section_text')
        .innerJoin('occasion', 'occasion.id', 'section_text.occasion')
        .select(['section_text.section', 'section_text.body', 'occasion.id', 'occasion.kind', 'occasion.cut_off'])
        .where('occasion.year', '=', before.id),
    )
    .filter(({ section }) => !kept.has(section));
  const written = new Map<string, string[]>();
  for (const { section, body, kind, cut_off } of texts) {
    if (body !== null) written.set(section, [...(written.get(section) ?? []), occasionWords({ kind, cutOff: cut_off })]);
  }
  const ofTexts = [...written].map(([section, occasions]) => ({
    what: t('store:model-thing.section', { name: quoted(chapterOf(before, section)) }),
    by: t('store:model-user.text', { occasions: someOf(occasions) }),
  }));
  return {
    uses: [...ofLayouts, ...ofTexts],
    settle: (log) => {
      for (const { id, section } of texts) log.remove('section_text', joinKey([id, section]));
    },
  };
}

/**
 * Answers to questions, or of classes, that the changed questions lack. An answer about a risk goes along when its question becomes one
 * about actions: to each action that it is printed under. Where it is printed under none it has nowhere to go.
 */
export function homelessOfQuestions(reader: Reader, before: YearModel, after: YearModel): Homeless {
  const questions = new Map(after.controlQuestions.map((one) => [one.id, one]));
  const answers = reader.all(
    build
      .selectFrom('control_answer')
      .innerJoin('occasion', 'occasion.id', 'control_answer.occasion')
      .innerJoin('control_action', 'control_action.id', 'control_answer.action')
      .select([
        'control_answer.occasion',
        'control_answer.action',
        'control_action.risk',
        'control_answer.question',
        'control_answer.class',
        'control_answer.text',
      ])
      .where('occasion.year', '=', before.id),
  );
  const ofRisks = reader.all(
    build
      .selectFrom('risk_answer')
      .innerJoin('occasion', 'occasion.id', 'risk_answer.occasion')
      .select(['risk_answer.occasion', 'risk_answer.risk', 'risk_answer.question', 'risk_answer.class', 'risk_answer.text'])
      .where('occasion.year', '=', before.id),
  );
  const placesOf = grouped(answers, keyOf);
  const kept = ofRisks.filter(({ question }) => questions.get(question)?.about === 'risk');
  const leaving = ofRisks.filter((answer) => !kept.includes(answer));
  const moving = leaving.filter((answer) => questions.has(answer.question) && placesOf.has(keyOf(answer)));
  const unprinted = leaving.filter((answer) => questions.has(answer.question) && isGiven(answer) && !placesOf.has(keyOf(answer)));
  const homeless = answers.filter(({ question }) => !questions.has(question));
  const saying = [...answers, ...ofRisks].filter((answer) => {
    const classes = questions.get(answer.question)?.classes;
    if (classes === undefined) return isGiven(answer);
    return answer.class !== null && !classes.some(({ id }) => id === answer.class);
  });
  const uses = (of: readonly { readonly question: string }[], user: 'answers' | 'unprinted'): Use[] =>
    [...grouped(of, ({ question }) => question)].map(([question, { length: number }]) => ({
      what: t('store:model-thing.question', {
        name: quoted(before.controlQuestions.find(({ id }) => id === question)?.text ?? question),
      }),
      by: t(`store:model-user.${user}`, { number }),
    }));
  return {
    uses: [...uses(saying, 'answers'), ...uses(unprinted, 'unprinted')],
    settle: (log) => {
      for (const { occasion, action, question } of homeless) log.remove('control_answer', joinKey([occasion, action, question]));
      for (const answer of moving) {
        for (const place of (placesOf.get(keyOf(answer)) ?? []).filter((one) => !isGiven(one))) {
          const at = joinKey([place.occasion, place.action, place.question]);
          log.set('control_answer', at, 'class', answer.class);
          log.set('control_answer', at, 'text', answer.text);
        }
      }
      for (const { occasion, risk, question } of leaving) log.remove('risk_answer', joinKey([occasion, risk, question]));
    },
  };
}

/** An answer about a risk, and each place where it is printed, of an occasion. */
function keyOf({
  occasion,
  risk,
  question,
}: {
  readonly occasion: string;
  readonly risk: string;
  readonly question: string;
}): string {
  return joinKey([occasion, risk, question]);
}

function chapterOf(model: YearModel, section: string): string {
  const chapters = model.layouts.flatMap((layout) => layout.chapters);
  return chapters.find(({ parts }) => parts.some((part) => part.type === 'text' && part.section === section))?.title ?? section;
}
