import { useEffect, useRef } from 'react';
import type { Pressure, ReleaseSign } from '#domain/atlas/vocabulary.ts';
import type { Key } from '#domain/session/decide.ts';
import type { SheetName } from './session-context.ts';

/** The keys of any pedal, page-turner or keyboard. */
const pedalKeys: Readonly<Record<string, Key>> = {
  Enter: 'primary',
  ' ': 'primary',
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  u: 'undo',
  p: 'pause',
};

const sheetKeys: Readonly<Record<string, SheetName>> = {
  b: 'back-date',
  d: 'discomfort',
  w: 'words',
  f: 'picker',
  t: 'timeline',
};

/** In the order of the keys 1 to 5. */
export const SIGNS: readonly ReleaseSign[] = [
  'softening',
  'warmth',
  'therapeutic_pulse',
  'tissue_creep',
  'breath_change',
];

export type KeyWorld = {
  /** Off while a sheet has the keyboard. */
  readonly listening: boolean;
  readonly onPedal: (key: Key) => void;
  readonly onSheet: (sheet: SheetName) => void;
  readonly onDigit: (digit: Pressure) => void;
  readonly onRelease: () => void;
  readonly onQuiet: () => void;
};

/** Hears the keyboard wherever the focus is, save in a field or on a button that Enter and Space belong to. */
export const useSessionKeys = (world: KeyWorld): void => {
  const current = useRef(world);
  useEffect(() => {
    current.current = world;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (current.current.listening && hear(event, current.current)) event.preventDefault();
    };
    // Before React Aria sees it, so that a pedal's Enter is one press of the big target and not of what has the focus.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
};

const hear = (event: KeyboardEvent, world: KeyWorld): boolean => {
  const isPress = event.key === 'Enter' || event.key === ' ';
  if (isField(event.target) || (isPress && isOwnControl(event.target))) return false;
  if (event.repeat) return event.key in pedalKeys;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const pedal = pedalKeys[key];
  const sheet = sheetKeys[key];
  const digit = '12345'.includes(key) ? (Number(key) as Pressure) : null;
  if (pedal) world.onPedal(pedal);
  else if (sheet) world.onSheet(sheet);
  else if (digit) world.onDigit(digit);
  else if (key === 'r') world.onRelease();
  else if (key === 'q') world.onQuiet();
  else return false;
  event.stopPropagation();
  return true;
};

/** A field, or anything in a dialog: there the keys mean what they always mean. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input, textarea, select, [contenteditable]') ||
    target.closest('[role="dialog"], [role="alertdialog"]') !== null);

/** A button that the keyboard was moved to on purpose keeps its own press; the big target does not need it. */
const isOwnControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('button:focus-visible, a:focus-visible') &&
  target.dataset['pedal'] !== 'yes';
