import type { PlayCue } from '#domain/home/player/play-cue.ts';

type Tone = { readonly hertz: number; readonly ms: number };

const soft = (hertz: number, ms = 140): Tone => ({ hertz, ms });

/** Rising means work, falling means ease; the count is short and low. */
const tonesOf = (cue: PlayCue): readonly Tone[] => {
  switch (cue.kind) {
    case 'count':
      return [soft(392, 90)];
    case 'hold':
      return [soft(523), soft(659, 260)];
    case 'half-time':
      return [soft(523, 200)];
    case 'hold-over':
      return [soft(659), soft(440, 300)];
    case 'ended':
      return [soft(523), soft(440), soft(349, 400)];
    default:
      return [];
  }
};

/** Soft tones by Web Audio. Opened by a touch, since browsers let no page sound before one. */
export function openTones(): { play(cue: PlayCue): void; close(): void } {
  const audio = 'AudioContext' in window ? new AudioContext() : null;
  return {
    play: (cue) => {
      if (audio === null) return;
      void audio.resume();
      let at = audio.currentTime;
      for (const tone of tonesOf(cue)) at = sound(audio, tone, at);
    },
    close: () => void audio?.close(),
  };
}

function sound(audio: AudioContext, { hertz, ms }: Tone, at: number): number {
  const end = at + ms / 1000;
  const oscillator = audio.createOscillator();
  const gain = audio.createGain();
  oscillator.frequency.value = hertz;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(0.16, at + 0.02);
  gain.gain.exponentialRampToValueAtTime(0.001, end);
  oscillator.connect(gain).connect(audio.destination);
  oscillator.start(at);
  oscillator.stop(end);
  return end;
}
