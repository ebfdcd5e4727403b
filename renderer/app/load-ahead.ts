import { VIEW_NAMES } from '../../shared/api/choices.ts';
import { loadFormMenu } from '../editor/EditorBar.tsx';
import { loadRichTextEditor } from '../editor/load-editor.ts';
import { loadChoicePopover } from '../grid/GridCell.tsx';
import { loadPalette } from '../palette/load-palette.ts';
import { loadItemBackground } from '../panel/load-background.ts';
import { afterStart } from './after-start.ts';
import { loadView } from './views.ts';

/** When nothing else is going on, the code of Ctrl+K, the editor, the lists and the other views is read, so that they open at once. */
export function loadAhead(): () => void {
  const rest: (() => Promise<unknown>)[] = [
    loadPalette,
    loadRichTextEditor,
    loadChoicePopover,
    loadFormMenu,
    loadItemBackground,
    ...VIEW_NAMES.map((name) => () => loadView(name)),
  ];
  let idle = 0;
  const next = () => {
    const load = rest.shift();
    if (load === undefined) return;
    idle = requestIdleCallback(() => void load().then(next));
  };
  const callOff = afterStart(next);
  return () => {
    callOff();
    cancelIdleCallback(idle);
  };
}
