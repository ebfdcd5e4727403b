import { memo } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { CONTROL_FILES } from '../../shared/report/control-documents.ts';
import { t } from '../../shared/text/messages/index.ts';
import { exportControl } from '../report/exporting.ts';
import { Button } from '../ui/Button.tsx';
import menu from '../ui/Menu.module.css';

/** The documents of the internal control in one menu. */
export const ControlDocuments = memo(function ControlDocuments({ occasion }: { readonly occasion: string }) {
  const write = (key: string) => {
    const document = CONTROL_FILES.find((one) => one === key);
    if (document !== undefined) void exportControl(occasion, document);
  };
  return (
    <MenuTrigger>
      <Button>
        {t('controlReport:menu')} <span aria-hidden="true">▾</span>
      </Button>
      <Popover className={menu.popover ?? ''} placement="bottom end">
        <Menu className={menu.menu ?? ''} aria-label={t('controlReport:menu')} onAction={(key) => write(String(key))}>
          {CONTROL_FILES.map((document) => (
            <MenuItem key={document} id={document} className={menu.item ?? ''}>
              {t(`controlReport:document.${document}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
});
