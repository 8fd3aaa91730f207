import { Link } from '@tanstack/react-router';
import { CloudOff, LineChart } from 'lucide-react';
import { Forbidden } from '#web/app/call-failures.ts';
import { momentOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { FailedState, State } from '#web/ui/state.tsx';
import { MyCourse } from './my-course.tsx';
import { NotReadHere, useMyCourse } from './kept-course.ts';
import { words } from './words.ts';

/** What a client sees of her course: one sentence, one chart, and the same as a table, on paper or as a picture. */
export const MyCoursePage = () => {
  const { role } = useMe();
  return (
    <Page title={words.mine.title} tabTitle={words.mine.tab} lead={words.mine.lead}>
      {role === 'client' ? <OfClient /> : <FailedState failure={new Forbidden()} />}
    </Page>
  );
};

/** Without a network what was read last stays readable, with its date. */
const OfClient = () => {
  const course = useMyCourse();
  if (course.data === undefined && course.error instanceof NotReadHere)
    return <NotYetHere onRetry={() => void course.refetch()} />;
  return (
    <Answer of={course}>
      {({ outcome: { picture }, saidAt, from }) => (
        <>
          {from === 'phone' ? <Since saidAt={saidAt} /> : null}
          {picture.lines.some(({ days }) => days.length > 0) ? <MyCourse picture={picture} /> : <Nothing />}
        </>
      )}
    </Answer>
  );
};

const Since = ({ saidAt }: { saidAt: string }) => {
  const { zone } = useMe();
  return (
    <div className="mb-6">
      <Notice tone="info">{words.mine.since(momentOf(saidAt, zone))}</Notice>
    </div>
  );
};

const NotYetHere = ({ onRetry }: { onRetry: () => void }) => (
  <State
    icon={CloudOff}
    title={words.mine.notYet}
    action={
      <div className="flex flex-wrap justify-center gap-3">
        <Link to="/my/diary" className={buttonLook('primary')}>
          {words.mine.toDiary}
        </Link>
        <Button onPress={onRetry}>{words.mine.again}</Button>
      </div>
    }
  >
    {words.mine.notYetText}
  </State>
);

const Nothing = () => (
  <State
    icon={LineChart}
    title={words.mine.none}
    action={
      <Link to="/my/diary" className={buttonLook('primary')}>
        {words.mine.toDiary}
      </Link>
    }
  >
    {words.mine.noneText}
  </State>
);
