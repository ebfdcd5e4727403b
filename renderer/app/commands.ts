import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../shared/api/contract.ts';

export type CommandHandlers = Readonly<Partial<Record<MenuCommand, () => void>>>;

/** The newest handlers first: a view's own before the frame's. */
const stack: { readonly current: CommandHandlers }[] = [];

/** Answers commands from keys and menus for as long as the component is shown. */
export function useCommands(handlers: CommandHandlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    stack.unshift(latest);
    return () => {
      stack.splice(stack.indexOf(latest), 1);
    };
  }, []);
}

/** @returns whether somebody answered */
export function runCommand(command: MenuCommand): boolean {
  const handler = stack.map(({ current }) => current[command]).find((one) => one !== undefined);
  handler?.();
  return handler !== undefined;
}
