import { Flag } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { ClientCourse } from '#contract/plan.ts';
import { coursePage } from '#domain/plan/course-page.ts';
import { useNow } from '#web/app/now.ts';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { State } from '#web/ui/state.tsx';
import { AnswersPart } from '#web/outcome/answer/answers-part.tsx';
import { ChangesPart } from './changes-part.tsx';
import { CourseProvider, type Sheet } from './course-context.ts';
import { CourseHead } from './course-head.tsx';
import { courseOf } from './course-model.ts';
import { CourseSheets } from './course-sheets.tsx';
import { EarlierPart } from './earlier-part.tsx';
import { EndingsPart } from './endings-part.tsx';
import { ExpectationsPart } from './expectations-part.tsx';
import { GoalsPart } from './goals-part.tsx';
import { HistoryPart } from './history-part.tsx';
import { NextPart } from './next-part.tsx';
import { SharingPart } from './sharing-part.tsx';
import { WherePart } from './where-part.tsx';
import { words } from './words.ts';

type CourseDeskProps = {
  readonly client: string;
  readonly clientName: string;
  readonly found: ClientCourse;
};

export const CourseDeskView = ({ client, clientName, found }: CourseDeskProps) => {
  const { zone } = useMe();
  const now = useNow();
  const [sheet, open] = useState<Sheet | null>(null);
  const page = useMemo(
    () => coursePage(courseOf(found), { now, zone, planSetAt: found.plan?.setAt ?? null }),
    [found, now, zone],
  );
  return (
    <CourseProvider value={{ client, clientName, found, page, zone, open }}>
      {found.episode === null ? <NoEpisode onOpen={() => open('open-episode')} /> : <Whole />}
      {/* The course is one sheet of paper; what was answered is on the paper of its outcome. */}
      <div className="print:hidden">
        <AnswersPart client={client} answers={found.answers} />
      </div>
      <EarlierPart />
      {sheet === null ? null : <CourseSheets sheet={sheet} onClose={() => open(null)} />}
    </CourseProvider>
  );
};

const NoEpisode = ({ onOpen }: { onOpen: () => void }) => (
  <State
    icon={Flag}
    title={words.course.noEpisode}
    action={
      <Button kind="primary" onPress={onOpen}>
        {words.course.open}
      </Button>
    }
  >
    {words.course.noEpisodeText}
  </State>
);

/** What is looked at every week stands at the left and first; what is looked up stands beside or below. */
const Whole = () => (
  <div className="print:[zoom:0.7] [&_section]:print:break-inside-avoid [&_section]:print:py-3">
    <CourseHead />
    <WherePart />
    <div className="grid grid-cols-1 gap-x-12 border-t border-line pt-6 lg:grid-cols-[minmax(0,1fr)_21rem] print:grid-cols-[minmax(0,5fr)_minmax(0,4fr)] print:pt-3">
      <div>
        <NextPart />
        <GoalsPart />
        <HistoryPart />
      </div>
      <div className="border-t border-line pt-6 lg:border-t-0 lg:pt-0 print:border-t-0 print:pt-0">
        <SharingPart />
        <EndingsPart />
        <ExpectationsPart />
        <ChangesPart />
      </div>
    </div>
  </div>
);
