import type { TemplateView } from '../../shared/api/views.ts';
import { cssFamilies } from '../../shared/report/look/typefaces.ts';
import { styleWords } from '../../shared/report/style-words.ts';
import { STYLE_ROLES, type StyleRole, styleFor } from '../../shared/report/word-template.ts';
import { t } from '../../shared/text/messages/index.ts';
import { commit } from '../data/commit.ts';
import styles from './ReportDialog.module.css';

/** In the list of a role: the usual style, and the program's own. */
const USUAL = 'usual';
const OWN = 'own';
const PREFIX = 'style:';
/** A style of large letters is shown no larger, in points. */
const LARGEST_SAMPLE = 20;

interface Props {
  readonly view: TemplateView;
  readonly readOnly: boolean;
}

/** Which of the template's styles each part of a document is written in, with how it looks. */
export function TemplateStyles({ view, readOnly }: Props) {
  return (
    <div className={styles.scroll}>
      <table className={styles.roles} aria-label={t('views:report.template.styles')}>
        <thead>
          <tr>
            <th scope="col">{t('views:report.template.role')}</th>
            <th scope="col">{t('views:report.template.style')}</th>
            <th scope="col">{t('views:report.template.look')}</th>
          </tr>
        </thead>
        <tbody>
          {STYLE_ROLES.map((role) => (
            <Role key={role} role={role} view={view} readOnly={readOnly} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Role({ role, view, readOnly }: Props & { readonly role: StyleRole }) {
  const { organisation, template, offers } = view;
  const name = t(`report:template.role.${role}`);
  const { [role]: chosen, ...others } = template.styles;
  const used = styleFor(role, offers.styles, template.styles);
  const choose = (value: string) => {
    const own = value === OWN ? { [role]: null } : { [role]: value.slice(PREFIX.length) };
    const next = { ...template, styles: value === USUAL ? others : { ...others, ...own } };
    void commit({ type: 'template.set', organisation, template: next });
  };
  const first = styleFor(role, offers.styles, {});
  const usual = first === null ? t('views:report.template.own') : styleWords(first);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <select
          aria-label={name}
          disabled={readOnly}
          value={chosen === undefined ? USUAL : chosen === null ? OWN : `${PREFIX}${chosen}`}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value={USUAL}>{t('views:report.template.usual', { style: usual })}</option>
          <option value={OWN}>{t('views:report.template.own')}</option>
          {offers.styles.map((style) => (
            <option key={style.name} value={`${PREFIX}${style.name}`}>
              {styleWords(style.name)}
            </option>
          ))}
        </select>
      </td>
      <td>
        <Sample style={offers.styles.find((style) => style.name === used)} />
      </td>
    </tr>
  );
}

function Sample({ style }: { readonly style: TemplateView['offers']['styles'][number] | undefined }) {
  if (style === undefined) return <span>{t('views:report.template.own')}</span>;
  const { font, size, bold, italic, colour } = style;
  return (
    <span
      className={styles.sample}
      aria-hidden="true"
      style={{
        ...(font === null ? {} : { fontFamily: cssFamilies(font) }),
        fontSize: `${Math.min(size ?? 11, LARGEST_SAMPLE)}pt`,
        fontWeight: bold ? 700 : 400,
        fontStyle: italic ? 'italic' : 'normal',
        ...(colour === null ? {} : { color: `#${colour}` }),
      }}
    >
      {t('views:report.template.sample')}
    </span>
  );
}
