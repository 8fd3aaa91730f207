import { useId, type ReactNode } from 'react';

type PartProps = { readonly title: string; readonly count?: number; readonly children: ReactNode };

/** One part of the panel beside the figure. */
export const Part = ({ title, count = 0, children }: PartProps) => {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="mb-1 flex items-baseline gap-2 text-lg font-semibold">
        {title}
        {count > 0 ? (
          <span aria-hidden className="text-base font-normal text-ink-soft tabular-nums">
            {count}
          </span>
        ) : null}
      </h2>
      {children}
    </section>
  );
};
