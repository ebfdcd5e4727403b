import { started } from './app/start.ts';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { begin } from './app/begin.ts';

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no #app');
// Not awaited: the views are modules that wait for this one.
void begin(started).then(() => createRoot(root).render(<App />));
