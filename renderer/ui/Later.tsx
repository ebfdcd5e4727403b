import { type ComponentType, useEffect, useState } from 'react';

/** What is not drawn at once does not keep the window's first picture waiting. */
const firstPaint = new Promise<void>((resolve) =>
  requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 200 })),
);

interface Props<P extends object> {
  readonly load: () => Promise<ComponentType<P>>;
  /** The component, when its code has been read already. */
  readonly loaded?: () => ComponentType<P> | null;
  readonly props: P;
}

/** A component whose code is read when it is first shown. */
export function Later<P extends object>({ load, loaded, props }: Props<P>) {
  const [Component, setComponent] = useState<ComponentType<P> | null>(() => loaded?.() ?? null);
  useEffect(() => {
    let isWanted = true;
    void firstPaint.then(load).then((component) => {
      if (isWanted) setComponent(() => component);
    });
    return () => {
      isWanted = false;
    };
  }, [load]);
  return Component === null ? null : <Component {...props} />;
}
