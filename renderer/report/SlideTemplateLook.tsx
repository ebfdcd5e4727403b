import type { SlideTemplateView } from '../../shared/api/views.ts';
import { slideTemplateLines, slideTemplateNotes } from '../../shared/report/slide-template-words.ts';
import { t } from '../../shared/text/messages/index.ts';
import styles from './ReportDialog.module.css';
import { TemplateNotes } from './TemplateNotes.tsx';

/** What of a PowerPoint template slides are written with, and what it lacks. */
export function SlideTemplateLook({ offers }: Pick<SlideTemplateView, 'offers'>) {
  return (
    <>
      <TemplateNotes notes={slideTemplateNotes(offers)} />
      <table className={styles.roles} aria-label={t('views:report.slideTemplate.look')}>
        <tbody>
          {slideTemplateLines(offers).map(({ of, is }) => (
            <tr key={of}>
              <th scope="row">{of}</th>
              <td>{is}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('views:report.slideTemplate.colours')}</th>
            <td>
              <span className={styles.swatches}>
                {offers.colours.map((hex, index) => (
                  // Two accents of a theme can be the same colour.
                  // biome-ignore lint/suspicious/noArrayIndexKey: their order is what they are
                  <svg key={index} viewBox="0 0 16 16" role="img" aria-label={`#${hex}`}>
                    <rect width="16" height="16" fill={`#${hex}`} />
                  </svg>
                ))}
              </span>
            </td>
          </tr>
        </tbody>
      </table>
    </>
  );
}
