import type { SourceMark } from '#domain/atlas/techniques.ts';
import type { Arm } from '#domain/outcome/group/ancova.ts';

/** A p value as it is printed: the value, or what it lies below or above; null where none was seen. */
export type PrintedP =
  | { readonly is: number }
  | { readonly below: number }
  | { readonly above: number }
  | null;

/** Where a number can be drawn: in what it is counted, and which way is better. */
type Scaled = { readonly scale: string; readonly better: 'less' | 'more' };

type Told = {
  readonly outcome: string;
  /** When it was measured. */
  readonly at: string;
  readonly p: PrintedP;
};

/** What a paper prints of one outcome, as far as it was seen. */
export type Figure = Told &
  (
    | (Scaled & {
        /** A difference with its interval; `df` for Student's t, where it is known. */
        readonly kind: 'interval';
        readonly difference: number | null;
        readonly lower: number;
        readonly upper: number;
        readonly df: number | null;
      })
    | (Scaled & { readonly kind: 'groups'; readonly a: Omit<Arm, 'r'>; readonly b: Omit<Arm, 'r'> })
    /** Several arms whose sizes were not seen: what follows is reckoned for each way in which people may have been split. */
    | {
        readonly kind: 'arms';
        readonly arms: readonly { readonly name: string; readonly mean: number; readonly sd: number }[];
        /** How many people in each arm, in their order. */
        readonly splits: readonly (readonly number[])[];
      }
    /** Something else that cannot be derived from anything seen. */
    | { readonly kind: 'stated'; readonly words: string }
  );

export type Trial = {
  readonly id: string;
  /** A review pools what others found. */
  readonly kind: 'trial' | 'review';
  readonly name: string;
  readonly published: string;
  readonly doi: string | null;
  readonly condition: string;
  /** Ids of `indications.ts` for which people come to a practice with it. */
  readonly indications: readonly string[];
  readonly design: string;
  /** Sessions and weeks. */
  readonly dose: string;
  readonly people: { readonly randomised: number | null; readonly arms: readonly number[] | null };
  readonly figures: readonly Figure[];
  /** What was read of it, by its key in the list of studies. */
  readonly source: string;
  readonly mark: SourceMark;
  /** What must be said beside it, first of all what was not seen. */
  readonly cautions: readonly string[];
};
