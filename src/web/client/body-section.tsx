import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { buttonLook } from '#web/ui/button-look.ts';
import { Section } from '#web/ui/section.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { words } from './words.ts';

/** Loaded when it is looked at: the body's drawing is larger than the rest of the file. */
const BodyGlance = lazy(async () => ({
  default: (await import('#web/progress/body-glance.tsx')).BodyGlance,
}));

/** The newest findings at a glance, and the way to the body over all visits. */
export const BodySection = ({ client }: { client: string }) => (
  <Section
    title={words.file.body}
    action={
      <Link to="/clients/$client/body" params={{ client }} className={buttonLook('plain')}>
        {words.file.openBody}
      </Link>
    }
  >
    <Suspense fallback={<Skeleton rows={3} />}>
      <BodyGlance client={client} />
    </Suspense>
  </Section>
);
