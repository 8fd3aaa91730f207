import { ChevronLeft } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from '#web/ui/button.tsx';
import { words } from './words.ts';

type StepProps = {
  readonly title: string;
  readonly help?: string;
  readonly onBack?: () => void;
  /** `page` scrolls; `screen` fills what is left of it, for the body. */
  readonly fills?: 'page' | 'screen';
  readonly children: ReactNode;
};

/** One question at a time. Its title takes the focus, so that a screen reader reads on from there. */
export const Step = ({ title, help, onBack, fills = 'page', children }: StepProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      className={`flex min-h-0 animate-appear flex-col gap-4 ${fills === 'screen' ? 'grow' : ''}`}
      aria-label={title}
    >
      <div className="flex items-start gap-1">
        {onBack ? (
          <div className="-ml-3 shrink-0 [&_span]:sr-only">
            <Button kind="plain" icon={ChevronLeft} onPress={onBack}>
              {words.step.back}
            </Button>
          </div>
        ) : null}
        <div className="min-w-0 pt-1.5">
          <h2 ref={heading} tabIndex={-1} data-landing className="text-xl font-semibold">
            {title}
          </h2>
          {help === undefined ? null : <p className="text-ink-soft">{help}</p>}
        </div>
      </div>
      {children}
    </section>
  );
};
