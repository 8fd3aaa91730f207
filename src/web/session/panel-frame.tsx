import type { ReactNode } from 'react';

type PanelFrameProps = {
  readonly title: string;
  readonly tone: 'warn' | 'stop';
  readonly children: ReactNode;
  /** Of a briefing they stay in sight at the foot, however long it is; a stop is read first. */
  readonly actions: ReactNode;
};

const tones = {
  warn: { frame: 'border-warn', foot: 'sticky -bottom-3 sm:-bottom-4' },
  stop: { frame: 'border-stop', foot: '' },
};

/** What stands where the hands' target stands, until it has been read. */
export const PanelFrame = ({ title, tone, children, actions }: PanelFrameProps) => (
  <section
    aria-labelledby="panel-title"
    className={`flex grow flex-col rounded-base border-2 bg-surface ${tones[tone].frame}`}
  >
    <div className="flex grow flex-col gap-5 p-4 sm:p-5">
      <h2
        id="panel-title"
        tabIndex={-1}
        ref={landOn}
        className="font-serif text-2xl font-semibold outline-none"
      >
        {title}
      </h2>
      {children}
    </div>
    <div
      className={`flex flex-col gap-2 rounded-b-base border-t border-line bg-surface p-3 sm:flex-row [&_a]:min-h-target-large [&_a]:text-lg [&_button]:min-h-target-large [&_button]:text-lg ${tones[tone].foot}`}
    >
      {actions}
    </div>
  </section>
);

/** A screen reader lands on what is new, as long as nothing else has been taken hold of. */
const landOn = (title: HTMLElement | null): void => {
  if (document.activeElement === document.body) title?.focus({ preventScroll: true });
};
