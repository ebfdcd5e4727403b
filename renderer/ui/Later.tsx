import { type ComponentType, useEffect, useState } from 'react';

interface Props<P extends object> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** A component whose code is read when it is first shown. */
export function Later<P extends object>({ load, props }: Props<P>) {
  const [Component, setComponent] = useState<ComponentType<P> | null>(null);
  useEffect(() => {
    void load().then((loaded) => setComponent(() => loaded));
  }, [load]);
  return Component === null ? null : <Component {...props} />;
}
