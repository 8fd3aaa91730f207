import { helpAfter } from '#domain/home/player/help-after.ts';
import type { PlayCue } from '#domain/home/player/play-cue.ts';
import { firstQuestions } from '#domain/home/ask-first.ts';
import { exerciseOf } from '#domain/home/exercises.ts';
import { words } from './words.ts';

/** What the voice says of a cue; null where a tone is enough. */
export function spoken(cue: PlayCue): string | null {
  switch (cue.kind) {
    case 'ask-first':
      return `${words.voice.question} ${firstQuestions[cue.question].words}`;
    case 'set-up':
      return `${exerciseOf(cue.turn.exercise).words.name}. ${words.voice.begin}`;
    case 'get-ready':
      return words.voice.ready(words.sides[cue.turn.side]);
    case 'count':
    case 'step-down':
      return null;
    case 'hold':
      return words.voice.hold(Math.round(cue.turn.ms / 1000));
    case 'half-time':
      return words.voice.half;
    case 'ask-discomfort':
      return words.voice.ask;
    case 'lighter':
      return words.voice.lighter;
    case 'eased':
      return words.voice.eased;
    case 'hold-over':
      return words.voice.over[cue.endedBy];
    case 'other-side':
      return words.voice.change(words.sides[cue.turn.side]);
    case 'rest':
      return words.voice.rest(Math.round(cue.turn.restMs / 1000));
    case 'paused':
      return words.voice.paused;
    case 'resumed':
      return words.voice.resumed;
    case 'ended':
      return endWords(cue.why);
  }
}

function endWords(why: Extract<PlayCue, { kind: 'ended' }>['why']): string {
  if (helpAfter({ why, afterSigns: [] }) === 'emergency') return words.voice.emergency;
  return why === 'done' ? words.voice.done : words.voice.ended;
}

/** What a screen reader is told: where the session has got to, without the counting and the asking. */
export function toldQuietly(cues: readonly PlayCue[]): string {
  const told = cues.filter(({ kind }) => !isChatter(kind)).map(spoken);
  return told.filter((line) => line !== null).join(' ');
}

/** What the page itself tells where the focus lands, or what would speak over the person's own answer. */
const isChatter = (kind: PlayCue['kind']): boolean =>
  ['count', 'half-time', 'ask-discomfort', 'set-up', 'ask-first', 'ended'].includes(kind);
