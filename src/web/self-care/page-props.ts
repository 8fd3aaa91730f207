import type { Page } from '#domain/home/self-care/pages.ts';
import type { Run } from '#domain/home/self-care/run.ts';
import type { Kept } from './kept.ts';

/** What every page of questions is given. */
export type PageProps<Kind extends Page['kind']> = {
  readonly page: Extract<Page, { kind: Kind }>;
  readonly part: { readonly place: number; readonly of: number };
  readonly run: Run;
  readonly change: (changing: (run: Run) => Run) => void;
  readonly goOn: (going: (kept: Kept) => Kept) => void;
  readonly onBack: (() => void) | null;
};
