import { useParams } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { momentOf } from '#web/app/time-words.ts';
import { TherapistsOnly } from '#web/app/therapists-only.tsx';
import { useMe } from '#web/app/who-model.ts';
import { useClientFile } from '#web/client/client-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Page } from '#web/ui/page.tsx';
import { ScreeningDesk } from './screening-desk.tsx';
import { useClientScreening } from './screening-model.ts';
import { words } from './words.ts';

export const ScreeningPage = () => (
  <TherapistsOnly title={words.title} framed>
    <OfClient />
  </TherapistsOnly>
);

const OfClient = () => {
  const { client } = useParams({ from: '/member/frame/clients/$client/screening' });
  const { zone } = useMe();
  const file = useClientFile(client);
  const screening = useClientScreening(client);
  const read = new Date(screening.dataUpdatedAt).toISOString();
  return (
    <Page
      title={words.title}
      width="wide"
      lead={file.data && screening.data ? words.lead(file.data.details.name, momentOf(read, zone)) : null}
      actions={
        screening.data ? (
          <Button icon={Printer} onPress={() => window.print()}>
            {words.print}
          </Button>
        ) : null
      }
    >
      <Answer of={file}>
        {({ details }) => (
          <Answer of={screening}>
            {(found) => (
              <ScreeningDesk
                client={client}
                clientName={details.name}
                hasAddress={details.email !== ''}
                found={found}
                zone={zone}
              />
            )}
          </Answer>
        )}
      </Answer>
    </Page>
  );
};
