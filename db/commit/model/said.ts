import { isGiven } from '../../../shared/control/risk-answer.ts';
import { textSections } from '../../../shared/model/exchange/sections.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { joinKey } from '../../log/entities.ts';
import type { Log } from '../../log/step.ts';
import { build, type Reader } from '../../query.ts';
import { occasionWords, quoted } from '../names.ts';
import { goneFrom, someOf, type Use } from './uses.ts';

/** What has been said where the changed model has no place for it. */
interface Homeless {
  /** What says something: it stops the change. */
  readonly uses: readonly Use[];
  /** Rows that say nothing: they go with their place. */
  readonly blank: (log: Log) => void;
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
    blank: (log) => {
      for (const { id, section } of texts) log.remove('section_text', joinKey([id, section]));
    },
  };
}

/** Answers to questions, or of classes, that the changed questions lack. */
export function homelessOfQuestions(reader: Reader, before: YearModel, after: YearModel): Homeless {
  const questions = new Map(after.controlQuestions.map(({ id, classes }) => [id, new Set(classes.map((one) => one.id))]));
  const answers = reader.all(
    build
      .selectFrom('control_answer')
      .innerJoin('occasion', 'occasion.id', 'control_answer.occasion')
      .select([
        'control_answer.occasion',
        'control_answer.action',
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
  const aboutRisk = new Set(after.controlQuestions.filter(({ about }) => about === 'risk').map(({ id }) => id));
  const homelessRisks = ofRisks.filter(({ question }) => !aboutRisk.has(question));
  const homeless = answers.filter(({ question }) => !questions.has(question));
  const saying = [
    ...homelessRisks.filter(isGiven),
    ...[...answers, ...ofRisks.filter(({ question }) => aboutRisk.has(question))].filter((answer) => {
      const classes = questions.get(answer.question);
      if (classes === undefined) return isGiven(answer);
      return answer.class !== null && !classes.has(answer.class);
    }),
  ];
  const counts = new Map<string, number>();
  for (const { question } of saying) counts.set(question, (counts.get(question) ?? 0) + 1);
  return {
    uses: [...counts].map(([question, number]) => ({
      what: t('store:model-thing.question', {
        name: quoted(before.controlQuestions.find(({ id }) => id === question)?.text ?? question),
      }),
      by: t('store:model-user.answers', { number }),
    })),
    blank: (log) => {
      for (const { occasion, action, question } of homeless) log.remove('control_answer', joinKey([occasion, action, question]));
      for (const { occasion, risk, question } of homelessRisks) log.remove('risk_answer', joinKey([occasion, risk, question]));
    },
  };
}

function chapterOf(model: YearModel, section: string): string {
  const chapters = model.layouts.flatMap((layout) => layout.chapters);
  return chapters.find(({ parts }) => parts.some((part) => part.type === 'text' && part.section === section))?.title ?? section;
}
