import type { ReactNode } from 'react';

type PanelFrameProps = {
  readonly title: string;
  readonly tone: 'warn' | 'stop';
  readonly children: ReactNode;
  /** Stay in sight at the foot, however long the panel is. */
  readonly actions: ReactNode;
};

const tones = { warn: 'border-warn', stop: 'border-stop bg-stop-soft' };

/** What stands where the hands' target stands, until it has been read. */
export const PanelFrame = ({ title, tone, children, actions }: PanelFrameProps) => (
  <section
    aria-labelledby="panel-title"
    className={`flex min-h-0 grow flex-col rounded-base border-2 bg-surface ${tones[tone]}`}
  >
    <div className="flex min-h-0 grow flex-col gap-5 overflow-y-auto p-4 sm:p-5">
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
    <div className="flex shrink-0 flex-col gap-2 border-t border-line bg-surface p-3 sm:flex-row [&_button]:min-h-target-large [&_button]:text-lg">
      {actions}
    </div>
  </section>
);

/** A screen reader lands on what is new, as long as nothing else has been taken hold of. */
const landOn = (title: HTMLElement | null): void => {
  if (document.activeElement === document.body) title?.focus({ preventScroll: true });
};
