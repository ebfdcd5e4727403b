import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Library } from '../../shared/api/views.ts';
import { recentChoices } from '../app/recent-choices.ts';
import { controlRead, itemsRead, modelRead } from '../data/reads.ts';
import { commandEntries } from './command-entries.ts';
import type { Entry } from './entry.ts';
import { controlEntries, controlPartEntries, documentEntries, itemEntries, occasionEntries } from './place-entries.ts';

export interface Entries {
  readonly commands: readonly Entry[];
  readonly all: readonly Entry[];
  /** What was chosen last and can be chosen now, the newest first. */
  readonly recent: readonly Entry[];
}

/** Everything that can be found without asking the store: it is here already, or has been asked for. */
export function useEntries(library: Library, occasion: string): Entries {
  const view = useQuery(modelRead(occasion)).data;
  const items = useQuery(itemsRead(occasion)).data;
  const control = useQuery(controlRead(occasion)).data;
  const commands = useMemo(commandEntries, []);
  return useMemo(() => {
    const all = [
      ...commands,
      ...occasionEntries(library, occasion),
      ...(view && items ? itemEntries(view.model, items) : []),
      ...(view ? documentEntries(view, occasion) : []),
      ...(view && control ? controlEntries(view.model, control) : []),
      ...controlPartEntries(occasion),
    ];
    const byId = new Map(all.map((entry) => [entry.id, entry]));
    return { commands, all, recent: recentChoices.get().flatMap((id) => byId.get(id) ?? []) };
  }, [commands, library, occasion, view, items, control]);
}
