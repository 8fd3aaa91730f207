import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { HomeOffer } from '#domain/screening/home-offer.ts';
import { buttonLook } from '#web/ui/button-look.ts';
import { Notice } from '#web/ui/notice.tsx';
import { words } from './words.ts';

/** The screening's rules are larger than this page: loaded only where they hold something back. */
const HomeReasons = lazy(async () => ({ default: (await import('./home-reasons.tsx')).HomeReasons }));

type ScreeningPartProps = { readonly client: string; readonly offer: HomeOffer };

/** Why the screening holds the work at home back, and what is left; nothing where it does not. */
export const ScreeningPart = ({ client, offer }: ScreeningPartProps) => {
  if (offer.gate !== 'blocked' && offer.gate !== 'ask-first') return null;
  const isBlocked = offer.gate === 'blocked';
  return (
    <div className="mb-8">
      <Notice
        tone={isBlocked ? 'stop' : 'warn'}
        title={isBlocked ? words.screening.blocked : words.screening.asks}
        action={
          <Link to="/clients/$client/screening" params={{ client }} className={buttonLook('quiet')}>
            {words.screening.open}
          </Link>
        }
      >
        <p>{isBlocked ? words.screening.blockedText : words.screening.askFirst}</p>
        <Suspense fallback={null}>
          <HomeReasons client={client} />
        </Suspense>
        {isBlocked ? <p className="mt-1 text-ink-soft">{words.screening.left}</p> : null}
      </Notice>
    </div>
  );
};
