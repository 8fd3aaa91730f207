import type { HomeRule } from '#contract/home.ts';
import type { RegionId, Side } from '#domain/atlas/region.ts';
import type { FactId } from '#domain/base/ids.ts';
import type { DateText, InstantText } from '#domain/base/time.ts';

type What =
  | { readonly kind: 'paused' | 'resumed' | 'review-raised' }
  | { readonly kind: 'lightened'; readonly version: number }
  | { readonly kind: 'unblocked' | 'review-resolved'; readonly about: string }
  | {
      readonly kind: 'blocked';
      readonly region: RegionId;
      readonly side: Side | null;
      /** The last day; null until a therapist lifts it. */
      readonly until: DateText | null;
    };

/** Something decided about a program: by a therapist with her words, or by a rule because of a fact. */
export type HomeDecision = What &
  (
    | { readonly words: string; readonly rule?: never }
    | { readonly rule: HomeRule; readonly fact: FactId; readonly words: string }
  );

/** A decision as it lies in the book. */
export type KeptDecision = {
  readonly id: string;
  readonly kind: What['kind'];
  readonly at: InstantText;
  readonly rule: HomeRule | null;
  readonly region: RegionId | null;
  readonly side: Side | null;
  readonly until: DateText | null;
  /** The program that was made lighter. */
  readonly version: number | null;
  readonly about: string | null;
  readonly words: string;
  /** Null where a rule decided. */
  readonly by: string | null;
};
