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

/** A switch chatters for some tens of milliseconds; two presses that a foot means as two are further apart. */
const BOUNCE_MS = 150;

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
  readonly onChart: () => void;
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
    const ears = listenWith(() => current.current);
    // Before React Aria sees it, so that a pedal's Enter is one press of the big target and not of what has the focus.
    for (const [name, ear] of ears) document.addEventListener(name, ear, { capture: true });
    return () => {
      for (const [name, ear] of ears) document.removeEventListener(name, ear, { capture: true });
    };
  }, []);
};

type Ear = readonly [name: string, ear: (event: Event) => void];

const listenWith = (world: () => KeyWorld): readonly Ear[] => {
  const lastPress = new Map<string, number>();
  const taken = new Set<string>();
  let walked = false;
  const isBounce = (event: KeyboardEvent): boolean => {
    const before = lastPress.get(event.key) ?? Number.NEGATIVE_INFINITY;
    lastPress.set(event.key, event.timeStamp);
    return event.key in pedalKeys && event.timeStamp - before < BOUNCE_MS;
  };
  const onDown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || !world().listening) return;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Tab') walked = true;
    const bounced = isBounce(event);
    if (belongsElsewhere(event, walked)) return;
    if (event.key.toLowerCase() in sheetKeys) walked = false;
    if (event.repeat || bounced ? event.key in pedalKeys : hear(event, world())) {
      taken.add(event.key);
      event.stopPropagation();
      event.preventDefault();
    }
  };
  // Some browsers press a focused button when Space comes up again.
  const onUp = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || !taken.delete(event.key)) return;
    event.stopPropagation();
    event.preventDefault();
  };
  const onPointer = (): void => {
    walked = false;
  };
  return [
    ['keydown', onDown],
    ['keyup', onUp],
    ['pointerdown', onPointer],
  ];
};

const belongsElsewhere = ({ key, target }: KeyboardEvent, walked: boolean): boolean =>
  isField(target) || (walked && (key === 'Enter' || key === ' ') && isOwnControl(target));

const hear = (event: KeyboardEvent, world: KeyWorld): boolean => {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const pedal = pedalKeys[key];
  const sheet = sheetKeys[key];
  const digit = '12345'.includes(key) ? (Number(key) as Pressure) : null;
  if (pedal) world.onPedal(pedal);
  else if (sheet) world.onSheet(sheet);
  else if (digit) world.onDigit(digit);
  else if (key === 'r') world.onRelease();
  else if (key === 'q') world.onQuiet();
  else if (key === 'c') world.onChart();
  else return false;
  return true;
};

/** A field, or anything in a dialog: there the keys mean what they always mean. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input, textarea, select, [contenteditable]') ||
    target.closest('[role="dialog"], [role="alertdialog"]') !== null);

/** A button that Tab was pressed to reach keeps its own press. One that a finger or a closing sheet left the focus on does not. */
const isOwnControl = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('button:focus-visible, a:focus-visible') &&
  target.dataset['pedal'] !== 'yes';
