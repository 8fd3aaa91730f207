import { Link, useParams } from '@tanstack/react-router';
import { ShieldAlert } from 'lucide-react';
import type { ClientHome } from '#contract/home.ts';
import { TherapistsOnly } from '#web/app/therapists-only.tsx';
import { todayIn } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { useClientFile } from '#web/client/client-model.ts';
import { useCourse } from '#web/plan/course-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Notice } from '#web/ui/notice.tsx';
import { Page } from '#web/ui/page.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { State } from '#web/ui/state.tsx';
import { ProgramEditor } from './program-editor.tsx';
import { useHome } from './program-model.ts';
import { words } from './words.ts';

/** The builder of a client's program for home. */
export const EditPage = () => (
  <TherapistsOnly title={words.edit.title} framed>
    <OfClient />
  </TherapistsOnly>
);

const OfClient = () => {
  const { client } = useParams({ from: '/member/frame/clients/$client/home/edit' });
  const me = useMe();
  const file = useClientFile(client);
  const home = useHome(client);
  const course = useCourse(client);
  return (
    <Page
      title={words.edit.title}
      tabTitle={words.edit.tab}
      lead={file.data ? words.edit.lead(file.data.details.name) : null}
    >
      <Answer of={home}>
        {(found) =>
          found.offer.gate === 'blocked' ? (
            <Blocked client={client} />
          ) : course.isPending ? (
            <Skeleton />
          ) : (
            <>
              <Beforehand client={client} found={found} />
              <ProgramEditor
                key={me.member}
                client={client}
                home={found}
                today={todayIn(me.zone).toString()}
                indication={course.data?.episode?.details.indication ?? null}
              />
            </>
          )
        }
      </Answer>
    </Page>
  );
};

const ToScreening = ({ client }: { client: string }) => (
  <Link to="/clients/$client/screening" params={{ client }} className={buttonLook('quiet')}>
    {words.screening.open}
  </Link>
);

const Blocked = ({ client }: { client: string }) => (
  <State icon={ShieldAlert} title={words.screening.blocked} action={<ToScreening client={client} />}>
    {words.screening.blockedText}
  </State>
);

/** What to know before writing: open questions, cautions, and that it was lightened. */
const Beforehand = ({ client, found }: { client: string; found: ClientHome }) => {
  const { offer, standing } = found;
  const lines = [
    ...(offer.gate === 'ask-first' ? [words.screening.askFirst] : []),
    ...offer.cautions,
    ...(standing.lightened > 0 ? [words.edit.lightened(standing.lightened)] : []),
  ];
  return lines.length === 0 ? null : (
    <div className="mb-8">
      <Notice tone="info" action={offer.gate === 'ask-first' ? <ToScreening client={client} /> : undefined}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
    </div>
  );
};
