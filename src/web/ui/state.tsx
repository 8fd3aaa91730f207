import { CircleAlert, CloudOff, Lock, MapPinOff, Timer, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Fault, Forbidden, NotHere, Offline, TooManyTries } from '#web/app/call-failures.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { PageTitle } from './page.tsx';
import { words } from './words.ts';

type StateProps = {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** `whole` where nothing else is on the page: its words are then the page's title. */
  readonly fills?: 'whole' | 'part';
};

/** What stands where content would be: why it is not there and what to do next. */
export const State = ({ icon, title, children, action, fills = 'part' }: StateProps) => (
  <div className="mx-auto flex max-w-md flex-col items-center gap-3 px-4 py-14 text-center">
    <span className="mb-1 grid size-14 place-items-center rounded-full bg-sunken text-ink-soft">
      <Icon of={icon} size={24} />
    </span>
    {fills === 'whole' ? (
      <PageTitle>{title}</PageTitle>
    ) : (
      <h2 className="font-serif text-xl font-semibold">{title}</h2>
    )}
    <div className="text-ink-soft">{children}</div>
    {action === undefined ? null : <div className="mt-3">{action}</div>}
  </div>
);

type FailedStateProps = {
  readonly failure: unknown;
  readonly onRetry?: () => void;
  readonly fills?: StateProps['fills'];
};

/** The state for each way in which a call brings no answer. */
export const FailedState = ({ failure, onRetry, fills = 'part' }: FailedStateProps) => {
  const retry = onRetry ? <Button onPress={onRetry}>{words.tryAgain}</Button> : undefined;
  if (failure instanceof Offline)
    return (
      <State icon={CloudOff} title={words.offline.title} fills={fills} action={retry}>
        {words.offline.text}
      </State>
    );
  if (failure instanceof Forbidden)
    return (
      <State icon={Lock} title={words.forbidden.title} fills={fills}>
        {words.forbidden.text}
      </State>
    );
  if (failure instanceof NotHere)
    return (
      <State icon={MapPinOff} title={words.notHere.title} fills={fills}>
        {words.notHere.text}
      </State>
    );
  if (failure instanceof TooManyTries) {
    return (
      <State icon={Timer} title={words.tooMany.title} fills={fills} action={retry}>
        {words.tooMany.text(failure.afterSeconds)}
      </State>
    );
  }
  return (
    <State icon={CircleAlert} title={words.failed.title} fills={fills} action={retry}>
      <p>{words.failed.text}</p>
      {failure instanceof Fault ? (
        <p className="mt-1 font-mono text-sm">{words.failed.reference(failure.reference)}</p>
      ) : null}
    </State>
  );
};
