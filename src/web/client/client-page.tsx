import { Link, useParams } from '@tanstack/react-router';
import { Play } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { ClientFile } from '#contract/client.ts';
import { dateWords, todayIn, yearsSince } from '#web/app/time-words.ts';
import { isTherapist, useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Page } from '#web/ui/page.tsx';
import { useClientFile } from './client-model.ts';
import { ClinicalPart } from './clinical-part.tsx';
import { ContactSection } from './contact-section.tsx';
import { VisitsSection } from './visits-section.tsx';
import { words } from './words.ts';

/** Only the front desk loads it. */
const DeskQuestions = lazy(async () => ({
  default: (await import('#web/screening/desk-questions.tsx')).DeskQuestions,
}));

/** Beside the visits, once there is something to tell. */
const ClientPackages = lazy(async () => ({
  default: (await import('#web/ledger/client-packages.tsx')).ClientPackages,
}));

/** Below the visits. */
const ClientResearchPart = lazy(async () => ({
  default: (await import('#web/registry/client-research.tsx')).ClientResearchPart,
}));

export const ClientPage = () => {
  const { client } = useParams({ from: '/member/frame/clients/$client' });
  const file = useClientFile(client);
  const me = useMe();
  return (
    <Page
      title={file.data?.details.name ?? words.file.tab}
      tabTitle={words.file.tab}
      lead={file.data ? <Identity file={file.data} /> : null}
      width="wide"
      actions={isTherapist(me.role) && file.data ? <StartSession client={client} /> : null}
    >
      <Answer of={file}>
        {(found) => (
          <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
            {isTherapist(me.role) ? <ClinicalPart client={client} /> : null}
            <div
              className={
                isTherapist(me.role) ? 'border-t border-line pt-6 lg:border-t-0 lg:pt-0' : 'contents'
              }
            >
              {isTherapist(me.role) ? null : (
                <Suspense fallback={null}>
                  <DeskQuestions client={client} hasAddress={found.details.email !== ''} />
                </Suspense>
              )}
              <ContactSection file={found} />
              <Suspense fallback={null}>
                <ClientPackages client={client} />
              </Suspense>
              <VisitsSection visits={found.visits} />
              <Suspense fallback={null}>
                <ClientResearchPart client={client} />
              </Suspense>
            </div>
          </div>
        )}
      </Answer>
    </Page>
  );
};

const Identity = ({ file }: { file: ClientFile }) => {
  const { zone } = useMe();
  const { bornOn, pronouns } = file.details;
  const years = bornOn ? words.file.years(yearsSince(bornOn, todayIn(zone))) : '';
  const born = bornOn ? words.file.born(dateWords(Temporal.PlainDate.from(bornOn)), years) : '';
  return <p className="tabular-nums">{[pronouns, born].filter(Boolean).join(' · ')}</p>;
};

const StartSession = ({ client }: { client: string }) => {
  const [session] = useState<string>(() => crypto.randomUUID());
  return (
    <Link
      to="/clients/$client/session/$session"
      params={{ client, session }}
      className={buttonLook('primary')}
    >
      <Icon of={Play} />
      {words.file.start}
    </Link>
  );
};
