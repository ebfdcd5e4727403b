import type { SupervisedBoard } from '../api/views.ts';
import { t } from '../text/messages/index.ts';
import { occasionWords } from '../text/occasion-words.ts';

/** What is said of a board in one column, and whether it has been received. */
export interface SupervisedCell {
  readonly words: string;
  readonly isReceived: boolean;
}

export interface BoardCells {
  readonly plan: SupervisedCell;
  /** One for each occasion of the year. */
  readonly followUps: readonly SupervisedCell[];
  readonly assessment: SupervisedCell;
}

/** A board's plan, follow-ups and assessment in words. */
export function boardCells({ plan, occasions }: SupervisedBoard): BoardCells {
  const missing = { words: t('supervision:missing'), isReceived: false };
  const annual = occasions.find(({ kind }) => kind === 'annual');
  return {
    plan: plan === null ? missing : { words: sizeWords(plan), isReceived: true },
    followUps:
      plan === null
        ? [missing]
        : occasions.map(({ kind, cutOff, statuses, ready }) => {
            const occasion = occasionWords({ kind, cutOff });
            const words = t('supervision:followUp', { occasion, statuses, actions: plan.actions, ready });
            return statuses === 0
              ? { words: t('supervision:notFollowed', { occasion }), isReceived: false }
              : { words, isReceived: true };
          }),
    assessment:
      plan !== null && annual === undefined
        ? { words: t('supervision:atYearEnd'), isReceived: false }
        : annual === undefined || !annual.isAssessed
          ? missing
          : {
              words: t(annual.verdict === null ? 'supervision:noVerdict' : `assessment:verdict.${annual.verdict}`),
              isReceived: true,
            },
  };
}

function sizeWords({ risks, actions }: NonNullable<SupervisedBoard['plan']>): string {
  return `${t('supervision:risks', { count: risks })}, ${t('supervision:actions', { count: actions })}`;
}
