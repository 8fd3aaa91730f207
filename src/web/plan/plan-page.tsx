import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { screen } from '#domain/screening/screen.ts';
import { TherapistsOnly } from '#web/app/therapists-only.tsx';
import { useMe } from '#web/app/who-model.ts';
import { useClientFile, useClientRecord } from '#web/client/client-model.ts';
import { useClientScreening } from '#web/screening/screening-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Page } from '#web/ui/page.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { useCourse } from './course-model.ts';
import { PlanEditor } from './plan-editor.tsx';
import { words } from './words.ts';

/** The editor of a client's plan. */
export const PlanPage = () => (
  <TherapistsOnly title={words.plan.title} framed>
    <OfClient />
  </TherapistsOnly>
);

const OfClient = () => {
  const { client } = useParams({ from: '/member/frame/clients/$client/plan' });
  const me = useMe();
  const file = useClientFile(client);
  const record = useClientRecord(client, true);
  const course = useCourse(client);
  const screening = useScreeningOnce(client);
  return (
    <Page
      title={words.plan.title}
      tabTitle={words.plan.tab}
      lead={file.data ? words.plan.lead(file.data.details.name) : null}
    >
      <Answer of={record}>
        {(found) =>
          course.isPending || screening.isPending ? (
            <Skeleton />
          ) : (
            <PlanEditor
              key={me.member}
              client={client}
              record={found}
              indication={course.data?.episode?.details.indication ?? null}
              screening={screening.decided}
            />
          )
        }
      </Answer>
    </Page>
  );
};

/** The screening as of when it was read; null where it could not be. */
const useScreeningOnce = (client: string) => {
  const { data, isPending } = useClientScreening(client);
  const decided = useMemo(
    () => (data === undefined ? null : screen(data.record, Temporal.Now.instant().toString())),
    [data],
  );
  return { decided, isPending };
};
