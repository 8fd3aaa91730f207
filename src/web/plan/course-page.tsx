import { useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { TherapistsOnly } from '#web/app/therapists-only.tsx';
import { useClientFile } from '#web/client/client-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Page } from '#web/ui/page.tsx';
import { CourseDeskView } from './course-desk.tsx';
import { useCourse } from './course-model.ts';
import { words } from './words.ts';

/** A client's course on one page, on a screen and on paper: where we are, what is next, what would end it. */
export const CoursePage = () => (
  <TherapistsOnly title={words.course.title} framed>
    <OfClient />
  </TherapistsOnly>
);

const OfClient = () => {
  const { client } = useParams({ from: '/member/frame/clients/$client/course' });
  const file = useClientFile(client);
  const course = useCourse(client);
  const name = file.data?.details.name;
  return (
    <Page
      title={words.course.title}
      tabTitle={words.course.tab}
      width="wide"
      lead={name ?? null}
      actions={
        course.data?.episode ? (
          <Button icon={Printer} onPress={() => print()}>
            {words.course.print}
          </Button>
        ) : null
      }
    >
      <Answer of={course}>
        {(found) => <CourseDeskView client={client} clientName={name ?? ''} found={found} />}
      </Answer>
    </Page>
  );
};
