import { createElement, memo, type ReactElement } from 'react';
import type { ScaleValue, SymbolName, Tone } from '../../shared/model/scale.ts';
import type { Theme } from '../../shared/report/palette.ts';
import { SYMBOL_BOX, type SymbolShape, symbolShapes } from '../../shared/report/symbols.ts';
import styles from './Symbol.module.css';
import { useTheme } from './theme.ts';

const drawn = new Map<string, ReactElement>();

/** A status symbol from the one source that draws them; one element for all that show it. */
function symbolElement(name: SymbolName, tone: Tone, theme: Theme): ReactElement {
  const key = `${name} ${tone} ${theme}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const element = (
    <svg className={styles.symbol} viewBox={SYMBOL_BOX} aria-hidden focusable={false}>
      {symbolShapes(name, tone, theme).map(toElement)}
    </svg>
  );
  drawn.set(key, element);
  return element;
}

/** React writes attributes of several words in its own way. */
function toElement({ tag, attributes }: SymbolShape, key: number): ReactElement {
  const named = Object.entries(attributes).map(([name, value]) => [
    name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return createElement(tag, { key, ...Object.fromEntries(named) });
}

interface StatusProps {
  readonly value: Pick<ScaleValue, 'symbol' | 'tone' | 'word'>;
  readonly bare?: boolean;
}

/** A status as shape, word and colour; with `bare`, the word is only for screen readers. */
export const Status = memo(function Status({ value, bare = false }: StatusProps) {
  const theme = useTheme();
  return (
    <span className={styles.status}>
      {symbolElement(value.symbol, value.tone, theme)}
      <span className={bare ? 'unseen' : styles.word}>{value.word}</span>
    </span>
  );
});
