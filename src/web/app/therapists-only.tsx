import type { ReactNode } from 'react';
import { Page } from '#web/ui/page.tsx';
import { FailedState } from '#web/ui/state.tsx';
import { Forbidden } from './call-failures.ts';
import { isTherapist, useMe } from './who-model.ts';

type TherapistsOnlyProps = {
  readonly title: string;
  /** A page outside the frame brings its own landmark. */
  readonly framed: boolean;
  readonly children: ReactNode;
};

/** Pages that open from what a therapist's device keeps: other roles keep nothing and are told so. */
export const TherapistsOnly = ({ title, framed, children }: TherapistsOnlyProps) => {
  if (isTherapist(useMe().role)) return children;
  const page = (
    <Page title={title}>
      <FailedState failure={new Forbidden()} />
    </Page>
  );
  return framed ? page : <main id="page">{page}</main>;
};
