import { useEffect, useRef } from 'react';
import type { MenuCommand } from '../../shared/api/menu-commands.ts';

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

/** Whether the command means something where the person is. */
export function isAnswered(command: MenuCommand): boolean {
  return handlerOf(command) !== undefined;
}

/** @returns whether somebody answered */
export function runCommand(command: MenuCommand): boolean {
  const handler = handlerOf(command);
  handler?.();
  return handler !== undefined;
}

function handlerOf(command: MenuCommand): (() => void) | undefined {
  return stack.map(({ current }) => current[command]).find((one) => one !== undefined);
}
