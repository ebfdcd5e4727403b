import { useQuery } from '@tanstack/react-query';
import type { ControlAction, ControlQuestion } from '../../shared/control/control.ts';
import { isOnlyWord } from '../../shared/control/only-word.ts';
import { isGiven } from '../../shared/control/risk-answer.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit, commitAll } from '../data/commit.ts';
import { controlRead } from '../data/reads.ts';
import { Field, Mark } from '../ui/Panel.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import styles from './Control.module.css';

interface Props {
  readonly question: ControlQuestion;
  readonly risk: string;
  /** The action that it is seen at; null at the risk itself. */
  readonly at: string | null;
  readonly occasion: string;
  readonly readOnly: boolean;
}

/** The answer about a risk, the same at the risk and at each of its actions, and under which of them it is printed. */
export function RiskAnswer({ question, risk, at, occasion, readOnly }: Props) {
  const view = useQuery(controlRead(occasion)).data;
  const answer = view?.riskAnswers.find((one) => one.risk === risk && one.question === question.id);
  const actions = (view?.plan.actions ?? []).filter((action) => action.risk === risk);
  const set = { type: 'risk-answer.set', occasion, risk, question: question.id } as const;
  const shown = answer === undefined || !isGiven(answer) ? [] : actions.filter(({ id }) => at === null || id === at);
  const printed = new Map(answer?.printed.map((place) => [place.action, place]));
  return (
    <Field label={question.text}>
      <AnswerFields
        {...{ question, answer, readOnly }}
        onClass={(value) =>
          void commitAll(
            [
              { ...set, field: 'class', value },
              ...(isOnlyWord(question, answer) ? [{ ...set, field: 'text', value: null } as const] : []),
            ],
            'answer',
          )
        }
        onText={(value) => commit({ ...set, field: 'text', value })}
      />
      {actions.length < 2 && printed.size > 0
        ? null
        : shown.map((action) => (
            <Mark
              key={action.id}
              label={placeLabel(action, at)}
              marked={printed.has(action.id)}
              readOnly={readOnly}
              onChange={(marked) =>
                void commit({ type: 'risk-answer.print', occasion, action: action.id, question: question.id, printed: marked })
              }
            />
          ))}
      {shown.map(({ id, text }) => {
        const place = printed.get(id);
        if (place === undefined || !isGiven(place)) return null;
        const word = question.classes.find((one) => one.id === place.class)?.word ?? '';
        const said = place.text ?? word;
        return (
          <p key={id} className={styles.ownWords}>
            {at === null ? t('control:ownWords.there', { said, action: text }) : t('control:ownWords.here', { said })}
          </p>
        );
      })}
    </Field>
  );
}

/** As much of an action as tells it from the others of its risk. */
const LONG = 60;

function placeLabel({ text }: ControlAction, at: string | null): string {
  return at === null
    ? t('control:printedUnder', { action: text.length > LONG ? `${text.slice(0, LONG).trimEnd()} …` : text })
    : t('control:printedHere');
}
