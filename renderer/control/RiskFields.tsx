import { type ControlRisk, REQUIREMENTS } from '../../shared/control/control.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import { Field, Mark } from '../ui/Panel.tsx';
import { ShortField } from '../ui/ShortField.tsx';

interface Props {
  readonly risk: Pick<ControlRisk, 'id' | 'requirements' | 'owner' | 'source' | 'regionWide'>;
  /** Where the risk stands: in a year's plan, or in the portfolio. */
  readonly change: 'risk.set' | 'portfolio.set';
  readonly readOnly: boolean;
}

/** What is said of a risk wherever it stands: what it threatens, whose it is, where it was found. */
export function RiskFields({ risk, change, readOnly }: Props) {
  const set = { type: change, risk: risk.id } as const;
  return (
    <>
      <Field label={t('control:field.requirements')}>
        {REQUIREMENTS.map((letter) => (
          <Mark
            key={letter}
            label={t(`control:requirement.${letter}`)}
            marked={risk.requirements.includes(letter)}
            readOnly={readOnly}
            onChange={(marked) => {
              const value = REQUIREMENTS.filter((one) => (one === letter ? marked : risk.requirements.includes(one)));
              void commit({ ...set, field: 'requirements', value });
            }}
          />
        ))}
      </Field>
      {(['owner', 'source'] as const).map((field) => (
        <Field key={field} label={t(`control:field.${field}`)}>
          <ShortField
            label={t(`control:field.${field}`)}
            value={risk[field]}
            readOnly={readOnly}
            onCommit={(value) => commit({ ...set, field, value })}
          />
        </Field>
      ))}
      <Mark
        label={t('control:field.regionWide')}
        marked={risk.regionWide}
        readOnly={readOnly}
        onChange={(value) => void commit({ ...set, field: 'regionWide', value })}
      />
    </>
  );
}
