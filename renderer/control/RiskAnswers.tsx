import { useQuery } from '@tanstack/react-query';
import { answerOnRisk, placesOfAnswer } from '../../shared/control/risk-answer.ts';
import type { YearModel } from '../../shared/model/year-model.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commitAll } from '../data/commit.ts';
import { controlRead } from '../data/reads.ts';
import { Choice } from '../ui/Choice.tsx';
import { Field } from '../ui/Panel.tsx';

interface Props {
  readonly risk: string;
  readonly model: YearModel;
  readonly occasion: string;
  readonly readOnly: boolean;
}

/** The questions about a risk, answered once: the answer is printed under each of its actions. */
export function RiskAnswers({ risk, model, occasion, readOnly }: Props) {
  const control = useQuery(controlRead(occasion)).data;
  if (control === undefined) return null;
  const actions = control.plan.actions.filter((action) => action.risk === risk).map(({ id }) => id);
  if (actions.length === 0) return null;
  return model.controlQuestions
    .filter(({ about }) => about === 'risk')
    .map((question) => {
      const answer = answerOnRisk(control.answers, question.id, actions);
      return (
        <Field key={question.id} label={question.text}>
          <Choice
            label={question.text}
            options={question.classes.map(({ id, word }) => ({ id, content: word }))}
            value={answer === 'differs' ? null : answer}
            clearable
            disabled={readOnly}
            onChange={(value) => {
              const places = placesOfAnswer(control.answers, question.id, actions);
              const set = { type: 'answer.set', occasion, question: question.id, field: 'class', value } as const;
              void commitAll(
                places.map((action) => ({ ...set, action })),
                'fill',
              );
            }}
          />
          {answer === 'differs' ? <p>{t('risks:next.differs')}</p> : null}
        </Field>
      );
    });
}
