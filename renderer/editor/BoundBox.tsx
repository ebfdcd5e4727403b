import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { BoundData } from '../../shared/bound/bound-data.ts';
import type { Binding } from '../../shared/text/bound.ts';
import { BoundChange } from './BoundChange.tsx';
import { BoundChooser } from './BoundChooser.tsx';
import { boundHere } from './bound-here.ts';
import type { EditorHandle } from './handle.ts';

export interface BoundBoxProps {
  readonly editor: EditorHandle;
  /** What has been typed over the chosen words. */
  readonly typed: string | null;
  readonly onClose: () => void;
}

/** Asks what words in the text are to be bound to; about bound words, how they are to read. */
export function BoundBox({ editor, typed, onClose }: BoundBoxProps) {
  const { data } = useQuery(boundHere());
  const [binding] = useState(() => editor.bound());
  const leave = (change?: () => void) => {
    onClose();
    (change ?? editor.focus)();
  };
  if (data === undefined) return null;
  const props: BoundPartProps = { editor, data: data.data, leave };
  return binding === null ? <BoundChooser {...props} /> : <BoundChange {...props} binding={binding} typed={typed} />;
}

export interface BoundPartProps {
  readonly editor: EditorHandle;
  readonly data: BoundData;
  readonly leave: (change?: () => void) => void;
}

export type OnBinding = (binding: Binding) => void;
