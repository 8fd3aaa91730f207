import type { PlayCue } from '#domain/home/player/play-cue.ts';

/** A pattern for a hand that does not look: two short to begin, one long to end, three to stop. */
const patternOf = (cue: PlayCue): readonly number[] => {
  switch (cue.kind) {
    case 'hold':
      return [60, 80, 60];
    case 'half-time':
    case 'ask-discomfort':
      return [40];
    case 'hold-over':
      return cue.endedBy === 'time' ? [240] : [240, 80, 240, 80, 240];
    case 'ended':
      return [400];
    default:
      return [];
  }
};

/** On devices that cannot, nothing happens. */
export function vibrate(cue: PlayCue): void {
  const pattern = patternOf(cue);
  if (pattern.length > 0 && 'vibrate' in navigator) navigator.vibrate([...pattern]);
}
