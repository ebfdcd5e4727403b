import { useQuery } from '@tanstack/react-query';
import { Activity, useEffect, useRef, useState } from 'react';
import { VIEW_NAMES, type ViewName } from '../../shared/api/choices.ts';
import type { Library } from '../../shared/api/views.ts';
import { chooseOccasion } from '../../shared/model/choose-occasion.ts';
import { useObservable } from '../data/observable.ts';
import { libraryRead } from '../data/reads.ts';
import { Frame } from '../frame/Frame.tsx';
import { NoYear } from '../frame/NoYear.tsx';
import { ReadProblem } from '../ui/ReadProblem.tsx';
import { place } from './place.ts';
import { ViewBoundary } from './ViewBoundary.tsx';
import { loadedView, loadView } from './views.ts';

/** The frame with the current view in it. */
export function Workspace() {
  const library = useQuery(libraryRead);
  if (library.isPending) return null;
  if (library.isError) return <ReadProblem error={library.error.error} />;
  return <InLibrary library={library.data} />;
}

function InLibrary({ library }: { readonly library: Library }) {
  const { view, occasion: wanted } = useObservable(place);
  const occasion = chooseOccasion(library, wanted);
  if (occasion === null) return <NoYear />;
  return (
    <Frame library={library} occasion={occasion}>
      <Views current={view} occasion={occasion.id} />
    </Frame>
  );
}

/** A view that has been visited stays as it was left: scroll, cursor and what was opened. */
function Views({ current, occasion }: { readonly current: ViewName; readonly occasion: string }) {
  const visited = useRef(new Set<ViewName>()).current;
  visited.add(current);
  useRedrawWhenLoaded(current);
  return VIEW_NAMES.filter((name) => visited.has(name)).map((name) => {
    const View = loadedView(name);
    return (
      <Activity key={`${name} ${occasion}`} mode={name === current ? 'visible' : 'hidden'}>
        {View === undefined ? null : (
          <ViewBoundary view={name}>
            <View occasion={occasion} />
          </ViewBoundary>
        )}
      </Activity>
    );
  });
}

/** The first view is drawn as soon as its code is here; later ones are loaded before they are gone to. */
function useRedrawWhenLoaded(name: ViewName): void {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (loadedView(name) === undefined) void loadView(name).then(() => redraw((count) => count + 1));
  }, [name]);
}
