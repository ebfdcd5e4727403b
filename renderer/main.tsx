import { kept, started } from './app/start.ts';
import './ui/base.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { begin } from './app/begin.ts';
import { loadedView, loadView } from './app/views.ts';

const element = document.getElementById('app');
if (element === null) throw new Error('index.html has no #app');
const root = createRoot(element);
const draw = () => root.render(<App />);

function show(answer: Parameters<typeof begin>[0]): void {
  const view = begin(answer);
  if (view !== null && loadedView(view) === undefined) void loadView(view).then(draw);
  else flushSync(draw);
}

// Drawn while this file is evaluated, what is compiled on the way is remembered with it: the next start is spared that.
if (kept !== null) show({ ok: true, value: kept });
// Not awaited: the views are modules that wait for this one.
else void started?.then(show);
