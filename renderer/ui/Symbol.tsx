import { createElement, memo, type ReactElement } from 'react';
import type { ScaleValue, SymbolName, Tone } from '../../shared/model/scale.ts';
import type { Theme } from '../../shared/report/palette.ts';
import { symbolSvg } from '../../shared/report/symbols.ts';
import styles from './Symbol.module.css';
import { useTheme } from './theme.ts';

const drawn = new Map<string, ReactElement>();

/** A status symbol from the one source that draws them, as elements: the content security policy takes no markup strings. */
function symbolElement(name: SymbolName, tone: Tone, theme: Theme): ReactElement {
  const key = `${name} ${tone} ${theme}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const svg = new DOMParser().parseFromString(symbolSvg(name, tone, theme), 'image/svg+xml').documentElement;
  const element = toElement(svg, 0, { className: styles.symbol, 'aria-hidden': true, focusable: false });
  drawn.set(key, element);
  return element;
}

function toElement(source: Element, key: number, more: Record<string, unknown> = {}): ReactElement {
  const attributes = [...source.attributes]
    .filter(({ name }) => name !== 'xmlns')
    .map(({ name, value }) => [name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()), value]);
  const children = [...source.children].map((child, index) => toElement(child, index));
  return createElement(source.tagName, { key, ...Object.fromEntries(attributes), ...more }, ...children);
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
