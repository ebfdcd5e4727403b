import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import styles from './Button.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'style'> {
  /** `main` is the one thing to do, `quiet` has no edge, `link` looks like a word in a sentence. */
  readonly ref?: Ref<HTMLButtonElement>;
  readonly look?: 'plain' | 'main' | 'quiet' | 'link';
}

export function Button({ look = 'plain', ...rest }: Props) {
  return <AriaButton {...rest} className={`${styles.button} ${styles[look]}`} />;
}
