import type { Finding } from '../../../shared/figures/check/finding.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { AcceptedItem, FindingItem } from '../../findings/FindingItem.tsx';
import type { Judged } from '../../findings/judged.ts';
import { Field } from '../../ui/Panel.tsx';
import figures from '../Figures.module.css';

interface Props {
  readonly judged: Judged<Finding>;
  readonly occasion: string;
  readonly readOnly: boolean;
}

/** What has been found about one figure, with what has been accepted. */
export function CellFindings({ judged: { open, accepted }, occasion, readOnly }: Props) {
  if (open.length + accepted.length === 0) return null;
  return (
    <Field label={t('cell:findings')}>
      <ul className={figures.ofCell}>
        {open.map((finding) => (
          <FindingItem key={finding.key} finding={finding} occasion={occasion} readOnly={readOnly} />
        ))}
        {accepted.map((one) => (
          <AcceptedItem key={one.finding.key} one={one} occasion={occasion} readOnly={readOnly} />
        ))}
      </ul>
    </Field>
  );
}
