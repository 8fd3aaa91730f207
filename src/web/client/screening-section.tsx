import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { buttonLook } from '#web/ui/button-look.ts';
import { Section } from '#web/ui/section.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { words } from './words.ts';

/** Loaded when it is looked at: questions and rules are larger than the rest of the file. */
const ScreeningGlance = lazy(async () => ({
  default: (await import('#web/screening/screening-glance.tsx')).ScreeningGlance,
}));

/** What the screening says at a glance, with open safety tasks above it, and the way to it. */
export const ScreeningSection = ({ client }: { client: string }) => (
  <Section
    title={words.file.screening}
    action={
      <Link to="/clients/$client/screening" params={{ client }} className={buttonLook('plain')}>
        {words.file.openScreening}
      </Link>
    }
  >
    <Suspense fallback={<Skeleton rows={3} />}>
      <ScreeningGlance client={client} />
    </Suspense>
  </Section>
);
