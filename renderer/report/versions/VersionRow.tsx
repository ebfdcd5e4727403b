import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { type ReportVersion, VERSION_FORMATS, type VersionFormat } from '../../../shared/report/versions/version.ts';
import { t } from '../../../shared/text/messages/index.ts';
import { commit } from '../../data/commit.ts';
import { Button } from '../../ui/Button.tsx';
import { DecisionForm } from '../../ui/DecisionForm.tsx';
import { spokenTime } from '../../ui/dates.ts';
import { LeaveField } from '../../ui/LeaveField.tsx';
import menu from '../../ui/Menu.module.css';
import { exportVersion } from '../exporting.ts';
import styles from './Versions.module.css';

interface Props {
  readonly version: ReportVersion;
  readonly onCompare: () => void;
  /** How far an export has come is shown behind the dialog. */
  readonly onExport: () => void;
}

/** A version: what it is called, who kept it and when, what of it has been handed out, and what can be done with it. */
export function VersionRow({ version, onCompare, onExport }: Props) {
  const { report, id, name, note, decision } = version;
  const [isLocking, setLocking] = useState(false);
  const isLocked = decision !== null;
  return (
    <li className={styles.version}>
      <div className={styles.words}>
        {isLocked ? (
          <strong>{name}</strong>
        ) : (
          <LeaveField
            label={t('views:report.versions.name')}
            value={name}
            quiet
            required
            onCommit={(value) => void commit({ type: 'report-version.set', report, id, field: 'name', value: value.trim() })}
          />
        )}
        <span className={styles.made}>{madeWords(version)}</span>
        {!isLocked ? (
          <LeaveField
            label={t('views:report.versions.noteOf', { name })}
            value={note ?? ''}
            placeholder={t('views:report.versions.note')}
            quiet
            lines
            onCommit={(value) =>
              void commit({ type: 'report-version.set', report, id, field: 'note', value: value.trim() || null })
            }
          />
        ) : note === null ? null : (
          <span>{note}</span>
        )}
        {isLocked ? <span>{t('views:report.versions.locked', decision)}</span> : null}
      </div>
      <div className={styles.tools}>
        <Button onPress={onCompare} aria-label={t('views:report.versions.compareNamed', { name })}>
          {t('views:report.versions.compare')}
        </Button>
        <ExportMenu
          name={name}
          onChoose={(format) => {
            void exportVersion(report, id, format);
            onExport();
          }}
        />
        {isLocked ? null : (
          <>
            <Button onPress={() => setLocking(true)} aria-label={t('views:report.versions.lockNamed', { name })}>
              {t('views:report.versions.lock')}
            </Button>
            <Button
              look="quiet"
              onPress={() => void commit({ type: 'report-version.remove', report, id })}
              aria-label={t('views:report.versions.removeNamed', { name })}
            >
              {t('views:report.versions.remove')}
            </Button>
          </>
        )}
      </div>
      {isLocking && !isLocked ? (
        <DecisionForm
          decision={null}
          label={t('views:report.versions.lock')}
          onDecide={(decided) => void commit({ type: 'report-version.lock', report, id, decision: decided })}
          onDone={() => setLocking(false)}
        />
      ) : null}
    </li>
  );
}

function madeWords({ made, by: person, files }: ReportVersion): string {
  const time = spokenTime(made, new Date());
  const names = VERSION_FORMATS.filter((format) => files[format] !== undefined).map((format) => formatWords(format));
  return names.length === 0
    ? t('views:report.versions.made', { time, person })
    : t('views:report.versions.madeFiles', { time, person, files: names.join(', ') });
}

function formatWords(format: VersionFormat): string {
  return t(`views:report.versions.format.${format}`);
}

function ExportMenu({ name, onChoose }: { readonly name: string; readonly onChoose: (format: VersionFormat) => void }) {
  return (
    <MenuTrigger>
      <Button aria-label={t('views:report.versions.exportNamed', { name })}>
        {t('views:report.versions.export')} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom end">
        <Menu
          className={menu.menu ?? ''}
          aria-label={t('views:report.versions.as')}
          onAction={(key) => {
            const format = VERSION_FORMATS.find((one) => one === key);
            if (format !== undefined) onChoose(format);
          }}
        >
          {VERSION_FORMATS.map((format) => (
            <MenuItem key={format} id={format} className={menu.item ?? ''}>
              {formatWords(format)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
