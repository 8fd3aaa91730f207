import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

type ScreenProps = {
  readonly title: string;
  readonly lead?: string;
  /** What is in reach of a thumb, at the foot. */
  readonly keys: ReactNode;
  readonly children?: ReactNode;
};

/** A page of the player that waits for the person: a title the focus lands on, what there is to know, keys at the foot. */
export const Screen = ({ title, lead, keys, children }: ScreenProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="mx-auto flex w-full max-w-3xl grow flex-col px-4 sm:px-8">
      <div className="flex grow flex-col gap-5 py-2 sm:justify-center sm:py-6">
        <div>
          <h1
            ref={heading}
            tabIndex={-1}
            data-landing
            className="font-serif text-3xl font-semibold tracking-tight outline-none sm:text-[2.75rem] sm:leading-tight"
          >
            {title}
          </h1>
          {lead === undefined || lead === '' ? null : <p className="mt-2 text-xl text-ink-soft">{lead}</p>}
        </div>
        {children}
      </div>
      <div className="sticky bottom-0 grid gap-3 bg-paper pt-3 pb-5 sm:grid-flow-col sm:auto-cols-fr">
        {keys}
      </div>
    </div>
  );
};
