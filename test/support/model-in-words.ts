import type { ModelView } from '../../shared/api/views.ts';
import { explains } from '../../shared/model/legends.ts';
import { measuresOf } from '../../shared/model/measures.ts';
import { endDateWord, measureWords } from '../../shared/report/item-words.ts';
import { t } from '../../shared/text/messages/index.ts';

/** A year's model as a person sees it: with words where the store has ids. */

export interface ValueInWords {
  readonly word: string;
  readonly meaning: string;
  readonly interimMeaning: string;
  readonly symbol: string;
  readonly tone: string;
}

export interface ScaleInWords {
  readonly use: string;
  readonly name: string;
  readonly legend: string;
  readonly interimLegend: string;
  readonly values: readonly ValueInWords[];
  /** "Verksamhetsberättelse: Mål och uppdrag" */
  readonly explained: readonly string[];
}

export interface KindInWords {
  readonly role: string;
  readonly singular: string;
  readonly plural: string;
  readonly heading: string;
  /** The legends of its scales: two scales may have the same name. */
  readonly scales: readonly string[];
  readonly measured: boolean;
  readonly commented: boolean;
  /** Above such items where they follow one another. */
  readonly lead: string;
  /** Who gives assignments of the kind. */
  readonly giver: string;
  /** Headings of the columns of its table. */
  readonly columns: readonly string[];
}

export interface ModelInWords {
  readonly kinds: readonly KindInWords[];
  readonly scales: readonly ScaleInWords[];
  readonly receivers: readonly { readonly name: string; readonly heading: string }[];
  readonly summary: {
    readonly caption: string;
    readonly interimCaption: string;
    readonly zero: string;
    readonly rows: readonly { readonly label: string; readonly kinds: readonly string[]; readonly count: string }[];
  };
  /** By the label of the field. */
  readonly words: Readonly<Record<string, string>>;
  readonly partlyWithin: string;
  readonly missingReasons: readonly string[];
  readonly questions: readonly { readonly text: string; readonly about: string; readonly answers: readonly string[] }[];
}

export function modelInWords({ model, organisations }: Pick<ModelView, 'model' | 'organisations'>): ModelInWords {
  const { kinds, scales, summary, words, layouts, measuring } = model;
  const headings = measureWords(words);
  return {
    kinds: kinds.map((kind) => ({
      role: t(`model:role.${kind.role}`),
      singular: kind.singular,
      plural: kind.plural,
      heading: kind.heading.replace('{number}', '{nummer}').replace('{title}', '{rubrik}'),
      scales: kind.scales.map((id) => scales.find((scale) => scale.id === id)?.legend ?? ''),
      measured: kind.measured,
      commented: kind.commented,
      lead: kind.lead ?? '',
      giver: organisations.find(({ id }) => id === kind.giver)?.name.definite ?? '',
      columns: measuresOf(kind).map((measure) => headings[measure]),
    })),
    scales: scales.map((scale) => ({
      use: t(`model:use.${scale.use}`),
      name: scale.name,
      legend: scale.legend,
      interimLegend: scale.interimLegend ?? '',
      values: scale.values.map(({ word, meaning, interimMeaning = '', symbol, tone }) => ({
        word,
        meaning,
        interimMeaning,
        symbol: t(`model:symbol.${symbol}`),
        tone: t(`model:tone.${tone}`),
      })),
      explained: layouts.flatMap(({ documentName, chapters }) =>
        chapters.filter((chapter) => explains(chapter, scale.id)).map(({ title }) => `${documentName}: ${title}`),
      ),
    })),
    receivers: organisations.flatMap(({ id, name }) =>
      id === model.organisation
        ? []
        : [{ name: name.definite, heading: model.receivers.find(({ receiver }) => receiver === id)?.heading ?? '' }],
    ),
    summary: {
      caption: summary.caption,
      interimCaption: summary.interimCaption ?? '',
      zero: t(`model:summary.zeros.${summary.zero}`),
      rows: summary.rows.map(({ label, kinds: counted, count }) => ({
        label,
        kinds: kinds.filter(({ id }) => counted.includes(id)).map(({ plural }) => plural),
        count: t(`model:summary.counts.${count}`),
      })),
    },
    words: {
      [t('model:word.comment')]: words.comment,
      [t('model:word.indicators')]: words.indicators,
      [t('model:word.lastKnown')]: headings.lastKnown,
      [t('model:word.outcome')]: headings.outcome,
      [t('model:word.target')]: headings.target,
      [t('model:word.longTermTarget')]: headings.longTermTarget,
      [t('model:word.endDate')]: endDateWord(words),
      [t('model:word.controlStatus')]: words.controlStatus,
      [t('model:word.controlAction')]: words.controlAction,
      [t('model:word.rangeJoin')]: words.rangeJoin,
    },
    partlyWithin: measuring?.partlyWithin ?? '',
    missingReasons: measuring?.missingReasons ?? [],
    questions: model.controlQuestions.map(({ text, about, classes }) => ({
      text,
      about: t(`model:question.abouts.${about}`),
      answers: classes.map(({ word }) => word),
    })),
  };
}
