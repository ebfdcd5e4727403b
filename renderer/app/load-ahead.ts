import { loadRichTextEditor } from '../editor/load-editor.ts';
import { place } from './place.ts';
import { loadView, VIEW_NAMES } from './views.ts';

/** When nothing else is going on, the code of the editor and the other views is read, so that they open at once. */
export function loadAhead(): () => void {
  const rest = [
    loadRichTextEditor,
    ...VIEW_NAMES.filter((name) => name !== place.get().view).map((name) => () => loadView(name)),
  ];
  let idle = 0;
  const next = () => {
    const load = rest.shift();
    if (load !== undefined) idle = requestIdleCallback(() => void load().then(next));
  };
  next();
  return () => cancelIdleCallback(idle);
}
