import type { ControlQuestion } from '../../shared/control/control.ts';
import { t } from '../../shared/text/messages/index.ts';
import { newId } from '../data/new-id.ts';
import { Button } from '../ui/Button.tsx';
import { Card, movingKeys, Tools } from './Card.tsx';
import type { Editing } from './editing.ts';
import { SelectField, TextField } from './fields.tsx';
import { changed, moved } from './lists.ts';
import styles from './Model.module.css';

type AnswerClass = ControlQuestion['classes'][number];

const ABOUT = (['action', 'risk'] as const).map((id) => ({ id, word: t(`model:question.abouts.${id}`) }));

/** The standard questions of the internal control, with the answers that each can have. */
export function Questions({ view: { model }, change, refusalOf }: Editing) {
  const { controlQuestions: questions } = model;
  const send = (of: string, value: ControlQuestion[]) =>
    change(of, { type: 'model.set', year: model.id, field: 'controlQuestions', value });
  return (
    <>
      {questions.map((question, index) => {
        const { id, text, about, classes } = question;
        const set = (part: Partial<ControlQuestion>) => send(id, changed(questions, index, part));
        return (
          <Card
            key={id}
            thing={text}
            isFirst={index === 0}
            isLast={index === questions.length - 1}
            onMove={(by) => send(id, moved(questions, index, by))}
            onRemove={() => send(id, questions.toSpliced(index, 1))}
            refusal={refusalOf(id)}
          >
            <TextField label={t('model:question.text')} thing={text} value={text} onChange={(typed) => set({ text: typed })} />
            <div className={styles.fields}>
              <SelectField
                label={t('model:question.about')}
                thing={text}
                value={about}
                options={ABOUT}
                onChange={(chosen) => set({ about: chosen })}
              />
            </div>
            {classes.map((answer, place) => (
              <Answer
                key={answer.id}
                answer={answer}
                isFirst={place === 0}
                isLast={place === classes.length - 1}
                onMove={(by) => set({ classes: moved(classes, place, by) })}
                onRemove={classes.length === 1 ? null : () => set({ classes: classes.toSpliced(place, 1) })}
                onChange={(word) => set({ classes: changed(classes, place, { word }) })}
              />
            ))}
            <Button onPress={() => set({ classes: [...classes, newAnswer()] })}>{t('model:question.addAnswer')}</Button>
          </Card>
        );
      })}
      <Button onPress={() => send('add', [...questions, newQuestion()])}>{t('model:question.add')}</Button>
    </>
  );
}

interface AnswerProps {
  readonly answer: AnswerClass;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: (() => void) | null;
  readonly onChange: (word: string) => void;
}

function Answer({ answer: { word }, onChange, ...tools }: AnswerProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend would be said before every field
    <div role="group" aria-label={word} className={styles.answer} onKeyDown={movingKeys(tools)}>
      <TextField label={t('model:question.answer')} thing={word} value={word} onChange={onChange} />
      <Tools thing={word} {...tools} />
    </div>
  );
}

function newAnswer(): AnswerClass {
  return { id: newId(), word: t('model:question.newAnswer') };
}

function newQuestion(): ControlQuestion {
  return { id: newId(), text: t('model:question.new'), about: 'action', classes: [newAnswer()] };
}
