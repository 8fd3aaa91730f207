import { useId, type ReactNode } from 'react';

type SectionProps = {
  readonly title: string;
  readonly lead?: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** A named part of a page, parted from the next by space and a hairline. */
export const Section = ({ title, lead, action, children }: SectionProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line py-6 first:border-t-0 first:pt-0">
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div className={`min-w-0 flex-1 ${lead === undefined ? 'basis-36' : 'basis-72'}`}>
          <h2 id={id} className="text-lg font-semibold">
            {title}
          </h2>
          {lead === undefined ? null : <p className="reading text-sm text-ink-soft">{lead}</p>}
        </div>
        {action === undefined ? null : <div className="print:hidden [&>.plain-button]:-mr-4">{action}</div>}
      </div>
      {children}
    </section>
  );
};
