import { type ComponentType, useId } from 'react';
import { t } from '../../shared/text/messages/index.ts';
import { useCommands } from '../app/commands.ts';
import { useAsked } from '../app/place.ts';
import type { ViewProps } from '../app/views.ts';
import { useObservable } from '../data/observable.ts';
import { enterContent } from '../frame/panes.ts';
import { TabList } from '../ui/TabList.tsx';
import { ControlLook } from './control/ControlLook.tsx';
import { GoalsLook } from './goals/GoalsLook.tsx';
import { LOOK_NAMES, type LookName, type LookProps, look } from './looks.ts';
import { PackageDrop } from './received/PackageDrop.tsx';
import { ReceivedLook } from './received/ReceivedLook.tsx';
import { askForPackages } from './received/taking.ts';
import { SumsLook } from './sums/SumsLook.tsx';
import { TextsLook } from './texts/TextsLook.tsx';

/** Each look by its name; one more is one more line here and in `LOOK_NAMES`. */
const LOOKS = {
  received: ReceivedLook,
  goals: GoalsLook,
  texts: TextsLook,
  figures: SumsLook,
  control: ControlLook,
} as const satisfies Record<LookName, ComponentType<LookProps>>;

/** What a region sees of its boards, in several looks. Packages can be dropped in all of them. */
export function BoardsView({ occasion }: ViewProps) {
  const name = useObservable(look);
  const panel = useId();
  useCommands({ 'take-packages': () => void askForPackages(occasion) });
  useAsked();
  const Look = LOOKS[name];
  const list = (
    <TabList
      label={t('region:looks.label')}
      tabs={LOOK_NAMES.map((one) => ({ name: one, word: t(`region:looks.${one}`) }))}
      chosen={name}
      panel={panel}
      onChoose={(chosen) => {
        if (chosen === name) enterContent();
        look.set(() => chosen);
      }}
    />
  );
  return (
    <>
      <Look key={name} occasion={occasion} tabs={{ panel, list }} />
      <PackageDrop occasion={occasion} />
    </>
  );
}
