import { useEffect, useState } from 'react';
import { afterStart } from '../app/after-start.ts';
import { useCommands } from '../app/commands.ts';
import { Later } from '../ui/Later.tsx';
import { toggleSpelling } from './spelling-on.ts';

const loadSpelling = async () => (await import('./SpellingHere.tsx')).SpellingHere;

/** Spelling's place in the window; its code is read when the first view has been shown for a while, or when it is asked for. */
export function SpellingLater({ occasion }: { readonly occasion: string }) {
  const [wanted, want] = useState(false);
  useEffect(() => afterStart(() => want(true)), []);
  useCommands({
    spelling: () => {
      want(true);
      void import('./spell.ts').then(({ spell }) => spell());
    },
    'spelling-toggle': toggleSpelling,
  });
  return wanted ? <Later load={loadSpelling} props={{ occasion }} /> : null;
}
