import { describe, expect, it } from 'vitest';
import { layoutReport } from '../../../shared/report/layout.ts';
import { withoutRemarks } from '../../../shared/report/remarks.ts';
import { chapter, REPORT, yearWith } from './layout-of.ts';

describe('what authors say to the secretary', () => {
  const year = yearWith([
    chapter({ id: 'a', title: 'A', parts: [{ type: 'text', section: 'sagt' }] }),
    chapter({ id: 'b', title: 'B', parts: [{ type: 'text', section: 'osagt' }] }),
  ]);
  const own = year.reports.find(({ id }) => id === REPORT)?.occasion;
  const [followUp] = year.occasions.find(({ id }) => id === own)?.followUps ?? [];
  const document = layoutReport(
    {
      ...year,
      occasions: year.occasions.map((occasion) =>
        occasion.id === own
          ? {
              ...occasion,
              texts: [{ section: 'sagt', body: null, toSecretary: 'Stäm av.', ready: false, approved: false }],
              followUps: occasion.followUps.map((one) =>
                one.item === followUp?.item ? { ...one, toSecretary: 'Kolla talet.' } : one,
              ),
            }
          : { ...occasion, texts: [{ section: 'sagt', body: null, toSecretary: 'Då.', ready: false, approved: false }] },
      ),
    },
    REPORT,
  );

  it('goes along with the report of its occasion, about its text or item', () => {
    expect(document.remarks).toEqual([
      { about: { view: 'texts', id: 'sagt' }, heading: 'a', text: 'Stäm av.' },
      { about: { view: 'items', id: followUp?.item }, heading: null, text: 'Kolla talet.' },
    ]);
  });

  it('is never among what is printed', () => {
    expect(JSON.stringify(document.blocks)).not.toContain('Stäm av.');
    expect(withoutRemarks(document).remarks).toEqual([]);
  });
});
