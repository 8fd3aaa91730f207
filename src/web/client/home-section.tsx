import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { buttonLook } from '#web/ui/button-look.ts';
import { Section } from '#web/ui/section.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { words } from './words.ts';

/** Loaded when it is looked at: what is read of home needs its facts. */
const HomeGlance = lazy(async () => ({
  default: (await import('#web/program/home-glance.tsx')).HomeGlance,
}));

/** Where the work at home stands at a glance, and the way to it. */
export const HomeSection = ({ client }: { client: string }) => (
  <Section
    title={words.file.home}
    action={
      <Link to="/clients/$client/home" params={{ client }} className={buttonLook('plain')}>
        {words.file.openHome}
      </Link>
    }
  >
    <Suspense fallback={<Skeleton rows={2} />}>
      <HomeGlance client={client} />
    </Suspense>
  </Section>
);
