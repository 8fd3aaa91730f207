import { Link, useParams } from '@tanstack/react-router';
import { Pencil } from 'lucide-react';
import { TherapistsOnly } from '#web/app/therapists-only.tsx';
import { useClientFile } from '#web/client/client-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Page } from '#web/ui/page.tsx';
import { NoProgram } from './no-program.tsx';
import { ProgramDeskView } from './program-desk.tsx';
import { useHome } from './program-model.ts';
import { ScreeningPart } from './screening-part.tsx';
import { words } from './words.ts';

/** A client's work at home on one page: where it stands, what was done, how it was taken. */
export const ProgramPage = () => (
  <TherapistsOnly title={words.title} framed>
    <OfClient />
  </TherapistsOnly>
);

const OfClient = () => {
  const { client } = useParams({ from: '/member/frame/clients/$client/home' });
  const file = useClientFile(client);
  const home = useHome(client);
  const canEdit = home.data?.program && home.data.offer.gate !== 'blocked';
  return (
    <Page
      title={words.title}
      tabTitle={words.tab}
      width="wide"
      lead={file.data?.details.name ?? null}
      actions={
        canEdit ? (
          <Link to="/clients/$client/home/edit" params={{ client }} className={buttonLook('primary')}>
            <Icon of={Pencil} />
            {words.deeds.edit}
          </Link>
        ) : null
      }
    >
      <Answer of={home}>
        {(found) => (
          <>
            <ScreeningPart client={client} offer={found.offer} />
            {found.program ? (
              <ProgramDeskView client={client} found={found} inForce={found.program} />
            ) : (
              <NoProgram client={client} isBlocked={found.offer.gate === 'blocked'} />
            )}
          </>
        )}
      </Answer>
    </Page>
  );
};
