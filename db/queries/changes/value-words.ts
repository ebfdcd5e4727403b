import { pointWords } from '../../../shared/control/assessment/words.ts';
import { ACTION_KINDS, AssessedPoint, ControlRhythm, VERDICTS } from '../../../shared/control/control.ts';
import { rhythmWords } from '../../../shared/control/rhythm.ts';
import { CellSource } from '../../../shared/figures/cell-about.ts';
import { sourceWords } from '../../../shared/figures/cell-source.ts';
import { decimalWords } from '../../../shared/figures/decimal-words.ts';
import { NumberRange, PlanItem } from '../../../shared/model/plan-item.ts';
import type { Scale } from '../../../shared/model/scale.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { rangeText } from '../../../shared/report/item-words.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { toPlainText } from '../../../shared/text/plain-text.ts';
import { RichText } from '../../../shared/text/rich-text.ts';
import type { EntityName, FieldValue } from '../../log/entities.ts';
import { build, type Reader } from '../../query.ts';
import { readOrganisations } from '../../read/organisations.ts';
import { withBoundNames } from './bound-names.ts';

const SCALE_OF: Readonly<Record<string, Scale['use']>> = { colour: 'colour', arrow: 'arrow', status: 'indicator-status' };

/**
 * A field's value as a person sees it: the word of a status, the text of a rich text, the name of what an id stands for. What the
 * year has no word for any more stands as it was kept. Empty for nothing.
 */
export function valueWords(reader: Reader, model: YearModel | null, name: EntityName, field: string, value: FieldValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return t(value ? 'history:yes' : 'history:no');
  if (typeof value === 'object') return objectWords(reader, model, value);
  if (typeof value === 'number' || model === null) return String(value);
  if (name === 'table_cell' && field === 'value') return decimalWords(value);
  return idWords(reader, model, name, field, value) ?? value;
}

function objectWords(reader: Reader, model: YearModel | null, value: object): string {
  const points = AssessedPoint.array().min(1).safeParse(value);
  if (points.success) return points.data.map(pointWords).join('\n');
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join('\n');
  const text = RichText.safeParse(value);
  if (text.success) return toPlainText(model === null ? text.data : withBoundNames(reader, model, text.data));
  const source = CellSource.safeParse(value);
  if (source.success) return sourceWords(source.data);
  const rhythm = ControlRhythm.safeParse(value);
  if (rhythm.success) return rhythmWords(rhythm.data);
  const range = NumberRange.safeParse(value);
  return range.success ? rangeText(range.data, { rangeJoin: model?.words.rangeJoin ?? '-' }) : '';
}

/** What an id stands for; null for a field that holds no id, or an id that nothing has. */
function idWords(reader: Reader, model: YearModel, name: EntityName, field: string, value: string): string | null {
  if (name === 'follow_up') return scaleWord(model, SCALE_OF[field], value);
  if (name === 'control_follow_up' && field === 'status') return scaleWord(model, 'control-status', value);
  const verdict = name === 'control_assessment' ? VERDICTS.find((one) => one === value) : undefined;
  if (verdict !== undefined) return t(`assessment:verdict.${verdict}`);
  if ((name === 'control_answer' || name === 'risk_answer') && field === 'class') {
    return model.controlQuestions.flatMap(({ classes }) => classes).find(({ id }) => id === value)?.word ?? null;
  }
  if (name === 'control_risk' || name === 'control_action') return controlWords(reader, name, field, value);
  if (name !== 'plan_item') return null;
  switch (field) {
    case 'kind':
      return model.kinds.find(({ id }) => id === value)?.singular ?? null;
    case 'direction':
      return directionWords(value);
    case 'receiver':
      return readOrganisations(reader).find(({ id }) => id === value)?.name.definite ?? null;
    case 'lineage':
      return reader.first(build.selectFrom('plan_item').select('title').where('id', '=', value))?.title ?? null;
    default:
      return null;
  }
}

function controlWords(reader: Reader, name: 'control_risk' | 'control_action', field: string, value: string): string | null {
  if (field === 'lineage') {
    return reader.first(build.selectFrom(name).select('text').where('id', '=', value))?.text ?? null;
  }
  const kind = field === 'kind' ? ACTION_KINDS.find((one) => one === value) : undefined;
  return kind === undefined ? null : t(`control:kind.${kind}`);
}

function scaleWord(model: YearModel, use: Scale['use'] | undefined, value: string): string | null {
  const values = model.scales.filter((scale) => scale.use === use).flatMap((scale) => scale.values);
  return values.find(({ id }) => id === value)?.word ?? null;
}

function directionWords(value: string): string | null {
  const direction = PlanItem.shape.direction.safeParse(value).data;
  return direction === undefined || direction === null ? null : t(`history:direction.${direction}`);
}
