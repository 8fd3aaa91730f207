import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { RefreshCw } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { PageTitle } from '#web/ui/page.tsx';
import { words as ui } from '#web/ui/words.ts';
import { Mark } from './wordmark.tsx';
import { words } from './words.ts';

/** An address that leads nowhere. */
export const NotHerePage = () => (
  <main
    id="page"
    className="mx-auto flex min-h-dvh max-w-md flex-col items-center justify-center gap-4 px-4 py-20 text-center"
  >
    <Mark size={48} />
    <PageTitle>{ui.notHere.title}</PageTitle>
    <p className="text-ink-soft">{ui.notHere.text}</p>
    <Link to="/today" className={buttonLook('primary')}>
      {words.toToday}
    </Link>
  </main>
);

/** A page that broke while it was drawn, or whose file an update took away. */
export const FailedPage = ({ error }: ErrorComponentProps) => {
  const said = isMissingFile(error) ? words.newer : words.crashed;
  return (
    <main id="page" className="mx-auto flex max-w-md grow flex-col items-center gap-4 px-4 py-20 text-center">
      <PageTitle>{said.title}</PageTitle>
      <p className="text-ink-soft">{said.text}</p>
      <Button kind="primary" icon={RefreshCw} onPress={() => location.reload()}>
        {words.crashed.action}
      </Button>
    </main>
  );
};

const isMissingFile = (error: unknown): boolean =>
  error instanceof Error &&
  /dynamically imported module|module script failed|error loading/i.test(error.message);
