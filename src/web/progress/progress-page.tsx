import { Link, useParams } from '@tanstack/react-router';
import { Accessibility, Printer } from 'lucide-react';
import { dateOf } from '#web/app/time-words.ts';
import { TherapistsOnly } from '#web/app/therapists-only.tsx';
import { useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Page } from '#web/ui/page.tsx';
import { State } from '#web/ui/state.tsx';
import { type ClientBody, useClientBody } from './body-model.ts';
import { ProgressBody } from './progress-body.tsx';
import { words } from './words.ts';

/** A client's body over all visits. */
export const ProgressPage = () => {
  const { client } = useParams({ from: '/member/frame/clients/$client/body' });
  return (
    <TherapistsOnly title={words.title} framed>
      <BodyOf client={client} />
    </TherapistsOnly>
  );
};

const BodyOf = ({ client }: { client: string }) => {
  const body = useClientBody(client);
  return (
    <Page
      title={words.title}
      tabTitle={words.tab}
      width="full"
      actions={body.data && !isEmpty(body.data) ? <Print /> : null}
      lead={body.data ? <Lead client={client} body={body.data} /> : null}
    >
      <Answer of={body}>
        {(found) => (
          <>
            {found.from === 'device' ? (
              <output className="mb-4 block text-ink-soft">{words.kept}</output>
            ) : null}
            {isEmpty(found) ? <Nothing /> : <ProgressBody key={client} body={found} />}
          </>
        )}
      </Answer>
    </Page>
  );
};

const isEmpty = ({ history }: ClientBody): boolean => history.visits.length === 0 && history.own.length === 0;

const Lead = ({ client, body }: { client: string; body: ClientBody }) => {
  const { zone } = useMe();
  const { visits } = body.history;
  const [first, last] = [visits[0], visits.at(-1)];
  return (
    <p className="tabular-nums">
      <Link
        to="/clients/$client"
        params={{ client }}
        className="font-medium text-accent underline-offset-4 hover:underline"
      >
        {body.name}
      </Link>
      {' · '}
      {first && last
        ? words.visits(visits.length, dateOf(first.at, zone), dateOf(last.at, zone))
        : words.noVisits}
    </p>
  );
};

const Print = () => (
  <div className="max-sm:hidden">
    <Button icon={Printer} onPress={() => print()}>
      {words.print}
    </Button>
  </div>
);

const Nothing = () => (
  <State icon={Accessibility} title={words.none.title}>
    {words.none.text}
  </State>
);
