import type { ControlAnswer, ControlQuestion } from '../../shared/control/control.ts';
import { t } from '../../shared/text/messages/index.ts';
import { Choice } from '../ui/Choice.tsx';
import { ShortField } from '../ui/ShortField.tsx';

interface Props {
  readonly question: ControlQuestion;
  readonly answer: Pick<ControlAnswer, 'class' | 'text'> | undefined;
  readonly readOnly: boolean;
  readonly onClass: (value: string | null) => void;
  readonly onText: (value: string | null) => Promise<void>;
}

/** The answer to a question: its class, and a text of one's own. */
export function AnswerFields({ question, answer, readOnly, onClass, onText }: Props) {
  return (
    <>
      <Choice
        label={question.text}
        options={question.classes.map(({ id, word }) => ({ id, content: word }))}
        value={answer?.class ?? null}
        clearable
        disabled={readOnly}
        onChange={onClass}
      />
      <ShortField
        label={t('views:control.answerText', { question: question.text })}
        value={answer?.text ?? null}
        readOnly={readOnly}
        onCommit={onText}
      />
    </>
  );
}
