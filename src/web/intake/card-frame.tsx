import { ArrowRight, ChevronLeft } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Button as PlainButton } from 'react-aria-components/Button';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { words } from './words.ts';

type CardFrameProps = {
  readonly section: string;
  readonly title: string;
  readonly lead?: string | undefined;
  readonly onBack: (() => void) | null;
  readonly actions: ReactNode;
  /** `follows` where going on says something of every line: the key is met below the last one, and not before. */
  readonly foot?: 'stays' | 'follows';
  readonly children: ReactNode;
};

/** One card: where it belongs, what it asks, the keys, and what leads on. Its title takes the focus. */
export const CardFrame = ({
  section,
  title,
  lead,
  onBack,
  actions,
  foot = 'stays',
  children,
}: CardFrameProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className="flex grow animate-appear flex-col gap-5">
      <header>
        <div className="flex min-h-target items-center gap-1">
          {onBack === null ? null : (
            <span className="-ml-4">
              <Button kind="plain" icon={ChevronLeft} onPress={onBack}>
                {words.step.back}
              </Button>
            </span>
          )}
          <p className="text-sm text-ink-soft">{section}</p>
        </div>
        <h1
          ref={heading}
          tabIndex={-1}
          data-landing
          className="font-serif text-2xl font-semibold tracking-tight"
        >
          {title}
        </h1>
        {lead === undefined ? null : <p className="mt-2 text-lg text-ink-soft">{lead}</p>}
      </header>
      <div className="flex grow flex-col gap-6">{children}</div>
      {actions === null ? null : (
        <footer
          className={`${foot === 'stays' ? 'sticky bottom-0 z-10' : ''} -mx-4 flex flex-col gap-2 border-t border-line bg-paper px-4 py-3 sm:mx-0 sm:px-0`}
        >
          {actions}
        </footer>
      )}
    </div>
  );
};

type LeadOnProps = { readonly onPress: () => void; readonly children: string };

/** The one key that leads on. */
export const LeadOn = ({ onPress, children }: LeadOnProps) => (
  <PlainButton
    onPress={onPress}
    className="flex min-h-14 w-full cursor-pointer items-center justify-center gap-2 rounded-base bg-accent px-4 text-lg font-medium text-on-accent hover:bg-accent-strong data-pressed:bg-accent-strong"
  >
    {children}
    <Icon of={ArrowRight} />
  </PlainButton>
);
