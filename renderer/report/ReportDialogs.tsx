import { useState } from 'react';
import type { TemplateKind } from '../../shared/report/template-kind.ts';
import { useCommands } from '../app/commands.ts';
import { CheckDialog } from './CheckDialog.tsx';
import { TemplateDialog } from './TemplateDialog.tsx';
import { VersionsDialog } from './versions/VersionsDialog.tsx';

/**
 * The dialogs that the menu of a report opens. They stand beside the pages and not in their tools, which are drawn anew when the pages of a
 * long report have been laid out: a dialog that is open by then stays.
 */
export function ReportDialogs({ report }: { readonly report: string }) {
  const [open, setOpen] = useState<'check' | 'versions' | TemplateKind | null>(null);
  useCommands({
    'report-check': () => setOpen('check'),
    'report-versions': () => setOpen('versions'),
    'report-template': () => setOpen('word'),
    'report-slide-template': () => setOpen('slides'),
  });
  const close = () => setOpen(null);
  switch (open) {
    case 'check':
      return <CheckDialog report={report} onClose={close} />;
    case 'versions':
      return <VersionsDialog report={report} onClose={close} />;
    case 'word':
    case 'slides':
      return <TemplateDialog report={report} kind={open} onClose={close} />;
    case null:
      return null;
  }
}
