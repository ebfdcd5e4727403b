import { type ComponentType, useEffect, useState } from 'react';

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
    void load().then((component) => setComponent(() => component));
  }, [load]);
  return Component === null ? null : <Component {...props} />;
}
