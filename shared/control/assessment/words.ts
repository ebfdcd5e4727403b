import { t } from '../../text/messages/index.ts';
import type { AssessedPoint } from '../control.ts';

/** "Mål och uppdrag nås: Delvis. Två av nio mål är röda." */
export function pointWords({ point, answer, comment }: AssessedPoint): string {
  const said = [answer === null ? null : `${t(`assessment:answer.${answer}`)}.`, comment].filter((part) => part !== null);
  return `${t(`assessment:point.${point}`)}: ${said.join(' ')}`;
}
