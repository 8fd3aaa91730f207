import { dateOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { Answer } from '#web/ui/answer.tsx';
import { PlanSection } from '#web/plan/plan-section.tsx';
import { Section } from '#web/ui/section.tsx';
import { withUnits } from '#web/ui/unbroken.ts';
import { BodySection } from './body-section.tsx';
import { useClientRecord, type ClientRecord } from './client-model.ts';
import { HomeSection } from './home-section.tsx';
import { ScreeningSection } from './screening-section.tsx';
import { SessionRows } from './session-rows.tsx';
import { words } from './words.ts';

/** What only therapists see: the plan with its limits, the last session, the sessions with their notes. */
export const ClinicalPart = ({ client }: { client: string }) => {
  const record = useClientRecord(client, true);
  return (
    <div>
      <ScreeningSection client={client} />
      <Answer of={record}>
        {(found) => (
          <>
            <PlanSection client={client} record={found} />
            <HomeSection client={client} />
            <BodySection client={client} />
            {found.lastVisit ? <LastSession last={found.lastVisit} /> : null}
            <Section title={words.file.sessions}>
              <SessionRows client={client} sessions={found.sessions} />
            </Section>
          </>
        )}
      </Answer>
    </div>
  );
};

const LastSession = ({ last }: { last: NonNullable<ClientRecord['lastVisit']> }) => {
  const { zone } = useMe();
  return (
    <Section title={words.file.lastVisit(dateOf(last.at, zone))}>
      <ul className="reading space-y-1 font-serif text-lg">
        {last.lines.map((line) => (
          <li key={line} className="pl-4 -indent-4">
            {withUnits(line)}
          </li>
        ))}
      </ul>
    </Section>
  );
};
