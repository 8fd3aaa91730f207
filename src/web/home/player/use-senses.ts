import { useCallback, useEffect, useRef, useState } from 'react';
import type { PlayCue } from '#domain/home/player/play-cue.ts';
import { exerciseOf } from '#domain/home/exercises.ts';
import { turnOf } from '#domain/home/player/next-phase.ts';
import { spoken, toldQuietly } from './cue-words.ts';
import { openHeadphones } from './headphones.ts';
import type { PlayModel, Playing } from './play-model.ts';
import { openTones } from './tones.ts';
import { vibrate } from './vibration.ts';
import { openVoice } from './voice.ts';
import { words } from './words.ts';

type Senses = {
  readonly muted: boolean;
  /** What a screen reader is told politely. */
  readonly told: string;
  readonly toggleVoice: () => void;
  /** Within a touch: from here on the page may sound. */
  readonly wake: () => void;
};

/** Voice, tones, vibration and the keys of the headphones, each as far as the device has it. */
export function useSenses(model: PlayModel, playing: Playing): Senses {
  const [muted, setMuted] = useState(() => localStorage.getItem(MUTED) === 'yes');
  const [told, setTold] = useState('');
  const voice = useRef(openVoice());
  const tones = useRef<ReturnType<typeof openTones>>(null);
  useEffect(() => {
    const own = voice.current;
    return model.onCues((cues) => {
      const quietly = toldQuietly(cues);
      if (quietly !== '') setTold(quietly);
      for (const cue of cues) {
        vibrate(cue);
        tones.current?.play(cue);
      }
      if (!muted) sayAll(own, cues);
    });
  }, [model, muted]);
  const start = useHeadphones(model, playing);
  useEffect(() => {
    const own = voice.current;
    return () => {
      own.hush();
      tones.current?.close();
      tones.current = null;
    };
  }, []);
  const wake = useCallback(() => {
    tones.current ??= openTones();
    start();
  }, [start]);
  const toggleVoice = (): void => {
    localStorage.setItem(MUTED, muted ? 'no' : 'yes');
    if (!muted) voice.current.hush();
    setMuted(!muted);
  };
  return { muted, told, toggleVoice, wake };
}

const MUTED = 'unwind-player-muted';

/** What ends or stops something is not queued behind what was said before. */
const isUrgent = ({ kind }: PlayCue): boolean =>
  kind === 'hold-over' || kind === 'ended' || kind === 'paused';

function sayAll(voice: ReturnType<typeof openVoice>, cues: readonly PlayCue[]): void {
  if (cues.some(isUrgent)) voice.hush();
  for (const cue of cues) {
    const line = spoken(cue);
    if (line !== null) voice.say(line);
  }
}

/** Pause, play and next of headphones and lock screen are taps like any other. */
function useHeadphones(model: PlayModel, { state }: Playing): () => void {
  const headphones = useRef<ReturnType<typeof openHeadphones>>(null);
  useEffect(() => {
    const own = openHeadphones({
      onPause: () => model.happen({ kind: 'tap', tap: 'pause' }),
      onPlay: () =>
        model.happen({ kind: 'tap', tap: model.read().state.phase.phase === 'set-up' ? 'ready' : 'resume' }),
      onNext: () => model.happen({ kind: 'tap', tap: 'next' }),
    });
    headphones.current = own;
    return () => {
      own.close();
      headphones.current = null;
    };
  }, [model]);
  const turn = turnOf(state.phase);
  const title = turn === null ? words.tab : exerciseOf(turn.exercise).words.name;
  const shown = state.anchor === null ? 'paused' : 'playing';
  useEffect(() => headphones.current?.show(title, shown), [title, shown]);
  return useCallback(() => headphones.current?.start(), []);
}
