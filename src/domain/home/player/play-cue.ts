import type { AskFirst } from '#domain/home/ask-first.ts';
import type { EndWhy, HoldEndedBy, PauseWhy } from './play-words.ts';
import type { Turn } from './turns.ts';

/** What screen, voice, tone and vibration have to say now. Each is said once; nothing of the past is said late. */
export type PlayCue =
  | { readonly kind: 'ask-first'; readonly question: AskFirst }
  | { readonly kind: 'set-up'; readonly turn: Turn }
  | { readonly kind: 'get-ready'; readonly turn: Turn }
  /** The last three seconds before a hold begins. */
  | { readonly kind: 'count'; readonly left: 1 | 2 | 3 }
  | { readonly kind: 'hold'; readonly turn: Turn }
  | { readonly kind: 'half-time' }
  | { readonly kind: 'ask-discomfort' }
  | { readonly kind: 'lighter' }
  | { readonly kind: 'eased' }
  | { readonly kind: 'hold-over'; readonly endedBy: HoldEndedBy }
  | { readonly kind: 'other-side'; readonly turn: Turn }
  | { readonly kind: 'rest'; readonly turn: Turn }
  | { readonly kind: 'step-down' }
  | { readonly kind: 'paused'; readonly why: PauseWhy }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'ended'; readonly why: EndWhy };
