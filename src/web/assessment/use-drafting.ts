import { useRef, useState } from 'react';
import type { BodyLayer } from '#domain/atlas/body-layer.ts';
import type { FindingKind } from '#domain/assessment/vocabulary.ts';
import type { ChartMode } from '#web/body/chart-props.ts';
import type { Draft } from './draft.ts';

/** What is about to be charted, how the figure is shown meanwhile, and where the focus goes when it is done. */
export const useDrafting = () => {
  const [layer, setLayer] = useState<BodyLayer>('superficial');
  const [mode, setMode] = useState<ChartMode>('choose');
  const [draft, setDraft] = useState<Draft | null>(null);
  const [turn, setTurn] = useState(0);
  const [last, setLast] = useState<FindingKind>('restriction');
  const opener = useRef<Element | null>(null);
  const open = (next: Draft): void => {
    opener.current = document.activeElement;
    setDraft(next);
    setTurn((before) => before + 1);
  };
  const leave = (): void => {
    setDraft(null);
    giveFocusBack(opener.current);
  };
  return { layer, setLayer, mode, setMode, draft, setDraft, turn, last, setLast, open, leave };
};

/** To what opened the place; where that is gone, to the figure. */
const giveFocusBack = (opener: Element | null): void => {
  const back = opener?.isConnected ? opener : document.querySelector('.body-place[tabindex="0"]');
  if (back instanceof HTMLElement) back.focus();
};
