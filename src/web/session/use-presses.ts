import { useMemo } from 'react';
import type { ReleaseSign } from '#domain/atlas/vocabulary.ts';
import { pedal, type Intention, type Key } from '#domain/session/decide.ts';
import { takeBack, type Notable } from '#domain/session/noting.ts';
import type { Session } from '#domain/session/session.ts';
import { lastRedoable, lastUndoable } from '#domain/session/undo.ts';
import type { KeptFact } from '#domain/session/fact.ts';
import { holdBegan, usualGrip, withTechnique, type Bounds, type Grip, type Place } from './grip.ts';
import { say as sayAloud } from '#web/ui/said.tsx';
import { neighbour, placesInTurn } from './places-in-turn.ts';
import type { Recorder } from './recording.ts';
import { words as safetyWords } from './safety-words.ts';

export type PressActions = {
  readonly key: (key: Key) => void;
  readonly open: () => void;
  readonly goTo: (place: Place) => void;
  readonly change: (change: Partial<Grip>) => void;
  readonly release: () => void;
  readonly sign: (hold: Session['holds'][number]['id'], sign: ReleaseSign) => void;
  readonly began: (agoSeconds: number) => void;
  readonly ended: (agoSeconds: number) => void;
  readonly otherHand: () => void;
};

type World = Bounds & {
  record: Recorder;
  /** False while the limits are to be read, or work is stopped: then no press begins a hold. */
  mayBegin: boolean;
  place: Place | null;
  grip: Grip;
  pick: () => void;
};

/** Every press of the live screen, as things to note. The session is read when the press's turn has come. */
export const usePresses = ({ record, plan, limits, mayBegin, place, grip, pick }: World): PressActions =>
  useMemo(
    () => pressesOf({ record, plan, limits, mayBegin, place, grip, pick }),
    [record, plan, limits, mayBegin, place, grip, pick],
  );

const pressesOf = (world: World): PressActions => {
  const { record, place, grip, pick } = world;
  return {
    key: (key) => {
      if (!place && key === 'primary' && world.mayBegin) return pick();
      record((session, facts) => notablesOf(pedal(session, key), session, facts, world));
    },
    open: () => record((session) => (session.state === 'not-opened' ? [{ kind: 'opened' }] : [])),
    // To choose where to begin is to begin.
    goTo: ({ region, side }) =>
      record((session) => [
        ...(session.state === 'not-opened' ? [{ kind: 'opened' } as const] : []),
        { kind: 'region-chosen', region, side },
      ]),
    change: (change) => record((session) => changeOf(session, change)),
    release: () =>
      record((session) =>
        onRunning(session, (hold) => ({ kind: 'hold-released', hold, signs: ['softening'] })),
      ),
    sign: (hold, sign) => record(() => [{ kind: 'hold-released', hold, signs: [sign] }]),
    began: (agoSeconds) => (place ? record((session) => beganAgo(session, world, agoSeconds)) : pick()),
    ended: (agoSeconds) =>
      record((session) => onRunning(session, (hold) => ({ kind: 'hold-ended', hold, agoSeconds }))),
    otherHand: () => record((session) => (world.mayBegin ? besides(session, place, grip) : [])),
  };
};

const notablesOf = (
  intention: Intention,
  session: Session,
  facts: readonly KeptFact[],
  world: World,
): readonly Notable[] => {
  switch (intention.do) {
    case 'begin-hold':
      return holdNow(session, world, 0);
    case 'end-hold':
      return [{ kind: 'hold-ended', hold: intention.hold }];
    case 'note':
      return [intention.fact];
    case 'next-region':
    case 'previous-region': {
      const step = intention.do === 'next-region' ? 1 : -1;
      const next = neighbour(placesInTurn(session, world.plan), session.chosen ?? world.place, step);
      return next ? [{ kind: 'region-chosen', ...next }] : [];
    }
    case 'undo':
      return takenBack(lastUndoable(facts));
    case 'redo':
      return takenBack(lastRedoable(facts));
    case 'nothing':
      return [];
  }
};

/** Two presses in a row: the place chosen by the first is known to the second, though the screen has not drawn it yet. */
const holdNow = (session: Session, world: World, agoSeconds: number): readonly Notable[] => {
  const { place, grip } = world;
  const at = session.chosen ?? place;
  if (!world.mayBegin) sayAloud(safetyWords.stopped.notYet);
  if (!at || !world.mayBegin) return [];
  const drawn = place?.region === at.region && place.side === at.side;
  return [holdBegan(at, drawn ? grip : usualGrip(at, session, world), agoSeconds)];
};

const takenBack = (fact: ReturnType<typeof lastUndoable>): readonly Notable[] =>
  fact ? [takeBack(fact)] : [];

const onRunning = (
  session: Session,
  say: (hold: Session['holds'][number]['id']) => Notable,
): readonly Notable[] => {
  const running = session.running.at(-1);
  return running ? [say(running.id)] : [];
};

/** While a hold runs, a changed grip is noted on it: pressure, technique, approach and layer. */
const changeOf = (
  session: Session,
  { pressure, technique, approach, layer }: Partial<Grip>,
): readonly Notable[] => {
  const said = {
    ...(pressure ? { pressure } : {}),
    ...(technique ? { technique } : {}),
    ...(approach ? { approach } : {}),
    ...(layer ? { layer } : {}),
  };
  if (Object.keys(said).length === 0) return [];
  return onRunning(session, (hold) => ({ kind: 'hold-changed', hold, ...said }));
};

/** Of a running hold: it began still earlier. Where none runs: one began so long ago. */
const beganAgo = (session: Session, world: World, agoSeconds: number): readonly Notable[] => {
  const running = session.running.at(-1);
  if (!running) return holdNow(session, world, agoSeconds);
  const began = session.timeline.find((moment) => moment.fact === running.id)?.what;
  if (began?.kind !== 'hold-began') return [];
  const instead = { ...began, agoSeconds: (began.agoSeconds ?? 0) + agoSeconds };
  return [{ kind: 'corrected', fact: running.id, instead }];
};

/** The free hand begins a hold of its own while the other goes on. */
const besides = (session: Session, place: Place | null, grip: Grip): readonly Notable[] => {
  const busy = session.running.flatMap((hold) => hold.contacts.map((one) => one.hand));
  const free = (['left', 'right'] as const).find((hand) => !busy.includes(hand));
  return place && free ? [holdBegan(place, { ...grip, hands: free }, 0)] : [];
};

/** The grip for the place in hand: what is usual there, and what the therapist has changed since she came to it. */
export const gripFor = (
  place: Place | null,
  session: Session,
  bounds: Bounds,
  changed: Partial<Grip>,
): Grip => {
  const usual = usualGrip(place ?? { region: '', side: 'mid' }, session, bounds);
  const base = changed.technique ? withTechnique(usual, changed.technique) : usual;
  return { ...base, ...changed };
};
