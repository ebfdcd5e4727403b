import type { PortfolioAction, PortfolioRisk } from '../../../shared/control/portfolio.ts';
import type { YearModel } from '../../../shared/model/year-model.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commit } from '../../data/commit.ts';
import { newId } from '../../data/new-id.ts';
import { Button } from '../../ui/Button.tsx';
import { LeaveField } from '../../ui/LeaveField.tsx';
import { Field, Panel } from '../../ui/Panel.tsx';
import { RiskFields } from '../RiskFields.tsx';
import { Assessments } from './Assessments.tsx';
import { RiskStatus } from './RiskStatus.tsx';
import styles from './Risks.module.css';

interface Props {
  readonly risk: PortfolioRisk;
  readonly model: YearModel;
  /** Whether the year's plan has it. */
  readonly isPlanned: boolean;
}

/** A risk of the portfolio with every field, how it has been judged, and what is done against it from year to year. */
export function RiskPanel({ risk, model, isPlanned }: Props) {
  const set = { type: 'portfolio.set', risk: risk.id } as const;
  const { region } = risk;
  return (
    <Panel kind={risk.regionWide ? t('risks:kind.regionWide') : t('risks:kind.own')} title={risk.text}>
      <Field label={t('risks:field.text')}>
        <LeaveField
          label={t('risks:field.text')}
          value={risk.text}
          required
          lines
          onCommit={(text) => void commit({ ...set, field: 'text', value: text.trim() })}
        />
        {region === null ? null : (
          <p className={styles.region}>
            {region.text === risk.text
              ? t('risks:region.same', { publisher: region.publisher, date: region.published })
              : t('risks:region.other', { publisher: region.publisher, text: region.text })}
          </p>
        )}
      </Field>
      <Field label={t('risks:field.area')}>
        <LeaveField
          label={t('risks:field.area')}
          value={risk.area}
          required
          onCommit={(area) => void commit({ ...set, field: 'area', value: area.trim() })}
        />
      </Field>
      <Assessments risk={risk} model={model} />
      <RiskFields risk={risk} change="portfolio.set" readOnly={false} />
      <Actions actions={risk.actions} onChange={(value) => void commit({ ...set, field: 'actions', value: [...value] })} />
      <RiskStatus risk={risk} isPlanned={isPlanned} />
    </Panel>
  );
}

interface ActionsProps {
  readonly actions: readonly PortfolioAction[];
  readonly onChange: (actions: readonly PortfolioAction[]) => void;
}

/** The standing actions, which a plan begins with when it chooses the risk. */
function Actions({ actions, onChange }: ActionsProps) {
  return (
    <Field label={t('risks:actions')}>
      {actions.map((action, index) => (
        <div key={action.id}>
          <LeaveField
            label={t('risks:action', { number: index + 1 })}
            value={action.text}
            lines
            onCommit={(text) =>
              onChange(text.trim() === '' ? actions.toSpliced(index, 1) : actions.with(index, { ...action, text: text.trim() }))
            }
          />
          {action.region === null || action.region.text === action.text ? null : (
            <p className={styles.region}>{t('risks:region.action', { text: action.region.text })}</p>
          )}
        </div>
      ))}
      <div>
        <Button onPress={() => onChange([...actions, { id: newId(), text: t('control:new.action'), kind: null, region: null }])}>
          {t('risks:addAction')}
        </Button>
      </div>
    </Field>
  );
}
