import type { ReactNode } from 'react';

/** A name and what it is, row by row. */
export const Rows = ({ children }: { readonly children: ReactNode }) => (
  <dl className="grid grid-cols-1 gap-x-6 sm:grid-cols-[10rem_minmax(0,1fr)] sm:gap-y-2">{children}</dl>
);

type RowProps = { readonly name: string; readonly children: ReactNode };

export const Row = ({ name, children }: RowProps) => (
  <>
    <dt className="text-ink-soft">{name}</dt>
    <dd className="mb-3 tabular-nums sm:mb-0">{children}</dd>
  </>
);
