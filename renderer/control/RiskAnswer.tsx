import { useQuery } from '@tanstack/react-query';
import type { SingleCommand } from '../../shared/api/commands.ts';
import type { ControlAnswer, ControlQuestion } from '../../shared/control/control.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commitAll } from '../data/commit.ts';
import { controlRead } from '../data/reads.ts';
import { Field, Mark } from '../ui/Panel.tsx';
import { AnswerFields } from './AnswerFields.tsx';
import type { ActionNode } from './rows.ts';

interface Props {
  readonly question: ControlQuestion;
  readonly node: ActionNode;
  readonly occasion: string;
  readonly readOnly: boolean;
}

/**
 * The answer about the risk: one answer, which the report prints under the actions that are marked. Whichever of them it is changed at,
 * it is changed for all, as one step.
 */
export function RiskAnswer({ question, node, occasion, readOnly }: Props) {
  const view = useQuery(controlRead(occasion)).data;
  const actions = new Set((view?.plan.actions ?? []).filter(({ risk }) => risk === node.risk.id).map(({ id }) => id));
  const printed = (view?.answers ?? node.answers).filter((answer) => isGiven(answer, question.id) && actions.has(answer.action));
  const here = printed.find(({ action }) => action === node.id);
  const answer = here ?? printed[0];
  const places = new Set([...printed.map(({ action }) => action), ...(printed.length === 0 ? [node.id] : [])]);
  const at = (action: string) => ({ type: 'answer.set', occasion, action, question: question.id }) as const;
  const set = (change: Partial<Pick<ControlAnswer, 'class' | 'text'>>) =>
    commitAll(
      [...places].flatMap((action) => commandsAt(at(action), change)),
      'status',
    );
  return (
    <Field label={question.text}>
      <AnswerFields
        {...{ question, answer, readOnly }}
        onClass={(value) => void set({ class: value })}
        onText={(text) => set({ text })}
      />
      {actions.size < 2 || answer === undefined ? null : (
        <Mark
          label={t('controlCheck:printedHere')}
          marked={here !== undefined}
          readOnly={readOnly || (here !== undefined && printed.length === 1)}
          onChange={(marked) => {
            const change = marked ? { class: answer.class, text: answer.text } : { class: null, text: null };
            void commitAll(commandsAt(at(node.id), change), 'status');
          }}
        />
      )}
    </Field>
  );
}

type OnAnswer = Pick<Extract<SingleCommand, { type: 'answer.set' }>, 'type' | 'occasion' | 'action' | 'question'>;

function commandsAt(on: OnAnswer, { class: chosen, text }: Partial<Pick<ControlAnswer, 'class' | 'text'>>): SingleCommand[] {
  return [
    ...(chosen === undefined ? [] : [{ ...on, field: 'class', value: chosen } as const]),
    ...(text === undefined ? [] : [{ ...on, field: 'text', value: text } as const]),
  ];
}

function isGiven({ question, class: chosen, text }: ControlAnswer, of: string): boolean {
  return question === of && (chosen !== null || text !== null);
}
