import type { Score } from '#domain/atlas/vocabulary.ts';
import type { AskFirst } from '#domain/home/ask-first.ts';
import type { Reading } from './play-state.ts';
import type { AfterSign, News, PrecheckItem, Sign, Tap } from './play-words.ts';

type Happening =
  | { readonly kind: 'tick' }
  | { readonly kind: 'tap'; readonly tap: Tap }
  | { readonly kind: 'discomfort'; readonly score: Score }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'after-sign'; readonly answer: AfterSign }
  | { readonly kind: 'precheck'; readonly yes: readonly PrecheckItem[]; readonly news: readonly News[] }
  | { readonly kind: 'answer'; readonly question: AskFirst; readonly answer: 'yes' | 'no' }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'shown' }
  /** The page was loaded again: the state comes from the facts, the clock runs anew. */
  | { readonly kind: 'reloaded' };

/** Something that happened to the player, with the clocks as they stood. */
export type PlayEvent = Happening & { readonly now: Reading };
