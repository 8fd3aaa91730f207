import { Link, useParams } from '@tanstack/react-router';
import { LineChart, Printer } from 'lucide-react';
import type { ClientOutcome } from '#contract/outcome.ts';
import { TherapistsOnly } from '#web/app/therapists-only.tsx';
import { dateWords } from '#web/app/time-words.ts';
import { useClientFile } from '#web/client/client-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Page } from '#web/ui/page.tsx';
import { State } from '#web/ui/state.tsx';
import { AsksPart } from './asks-part.tsx';
import { useOutcome } from './course-model.ts';
import { DaysPart } from './days-part.tsx';
import { DosePart } from './dose-part.tsx';
import { HomePart } from './home-part.tsx';
import { MeasuredPart } from './measured-part.tsx';
import { RowsPart } from './rows-part.tsx';
import { words } from './words.ts';

/** A client's outcome on one page: what changed beyond error and what did not, what it took, and what is next. */
export const OutcomePage = () => (
  <TherapistsOnly title={words.desk.title} framed>
    <OfClient />
  </TherapistsOnly>
);

const OfClient = () => {
  const { client } = useParams({ from: '/member/frame/clients/$client/outcome' });
  const file = useClientFile(client);
  const outcome = useOutcome(client);
  return (
    <Page
      title={words.desk.title}
      tabTitle={words.desk.tab}
      width="wide"
      lead={file.data?.details.name ?? null}
      actions={
        <Button icon={Printer} onPress={() => print()}>
          {words.desk.print}
        </Button>
      }
    >
      <Answer of={outcome}>{(found) => <Outcome client={client} found={found} />}</Answer>
    </Page>
  );
};

type OutcomeProps = { readonly client: string; readonly found: ClientOutcome };

const Outcome = ({ client, found }: OutcomeProps) => (
  <div className="print:[zoom:0.72] [&_h2]:print:break-after-avoid [&_li]:print:break-inside-avoid [&_section]:print:py-3 [&_tr]:print:break-inside-avoid">
    <Head found={found} />
    <AsksPart client={client} found={found} />
    {found.rows.length === 0 && found.dose.length === 0 ? (
      <State icon={LineChart} title={words.desk.none}>
        {words.desk.noneText}
      </State>
    ) : (
      <>
        <div className="grid grid-cols-1 gap-x-12 lg:grid-cols-[minmax(0,1fr)_22rem] print:block print:columns-2">
          <div>
            <RowsPart rows={found.rows} />
          </div>
          <div className="border-t border-line pt-6 lg:border-t-0 lg:pt-0">
            <HomePart found={found} />
            <DosePart found={found} />
          </div>
        </div>
        <DaysPart picture={found.picture} />
        <MeasuredPart found={found} />
      </>
    )}
    <Ways client={client} />
  </div>
);

const Head = ({ found: { episode } }: { found: ClientOutcome }) => (
  <header className="mb-6 print:mb-3">
    {episode === null ? (
      <p className="reading text-ink-soft">{words.desk.noEpisode}</p>
    ) : (
      <>
        <h2 className="font-serif text-xl font-semibold">
          {words.desk.since(episode.indication, dayWords(episode.openedOn))}
        </h2>
        <p className="mt-1 text-ink-soft">
          {episode.endedOn === null ? episode.here : words.desk.ended(dayWords(episode.endedOn))}
        </p>
      </>
    )}
  </header>
);

const dayWords = (day: string): string => dateWords(Temporal.PlainDate.from(day));

const Ways = ({ client }: { client: string }) => (
  <nav aria-label={words.desk.next} className="flex flex-wrap gap-3 border-t border-line pt-6 print:hidden">
    <Link to="/clients/$client/course" params={{ client }} className={buttonLook('quiet')}>
      {words.desk.toCourse}
    </Link>
    <Link to="/clients/$client/body" params={{ client }} className={buttonLook('quiet')}>
      {words.desk.toBody}
    </Link>
    <Link to="/clients/$client/home" params={{ client }} className={buttonLook('quiet')}>
      {words.desk.toHome}
    </Link>
  </nav>
);
