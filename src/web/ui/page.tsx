import { useEffect, useRef, type ReactNode } from 'react';
import { land } from './landing.ts';

/** `full` is for a drawing that gains by every pixel. */
const widths = { reading: 'max-w-3xl', wide: 'max-w-6xl', full: 'max-w-[100rem]' } as const;

type PageProps = {
  readonly title: string;
  /** For the browser's tab when the title says too much there, such as a client's name. */
  readonly tabTitle?: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: keyof typeof widths;
  readonly children: ReactNode;
};

/** A page: its title, which the focus lands on after a navigation, one row of actions, and its content. */
export const Page = ({ title, tabTitle = title, lead, actions, width = 'reading', children }: PageProps) => (
  <div
    className={`mx-auto w-full px-4 pt-6 pb-16 sm:px-8 sm:pt-10 print:max-w-none print:p-0 ${widths[width]}`}
  >
    <header className="mb-6 flex flex-wrap items-end justify-between gap-4 sm:mb-8 print:mb-3">
      <div className="min-w-0">
        <PageTitle tabTitle={tabTitle}>{title}</PageTitle>
        {lead === undefined ? null : <div className="mt-1 text-ink-soft">{lead}</div>}
      </div>
      {actions === undefined ? null : <div className="flex flex-wrap gap-3 print:hidden">{actions}</div>}
    </header>
    <div>{children}</div>
  </div>
);

/** The page's one h1. Names the browser's tab, and takes the focus after a navigation so that it is announced. */
export const PageTitle = ({ children, tabTitle = children }: { children: string; tabTitle?: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${tabTitle} · Unwind`;
  }, [tabTitle]);
  useEffect(() => land(heading.current), []);
  return (
    <h1
      ref={heading}
      tabIndex={-1}
      data-landing
      className="font-serif text-2xl font-semibold tracking-tight sm:text-3xl"
    >
      {children}
    </h1>
  );
};
