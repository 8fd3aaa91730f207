import { Link, useSearch } from '@tanstack/react-router';
import { Forbidden } from '#web/app/call-failures.ts';
import { useMe } from '#web/app/who-model.ts';
import { PracticePage } from '#web/practice/practice-page.tsx';
import { Answer } from '#web/ui/answer.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { partLook } from '#web/ui/part-look.ts';
import { PartsBar } from '#web/ui/parts-bar.tsx';
import { FailedState } from '#web/ui/state.tsx';
import { BookingPart } from './booking-part.tsx';
import { CalendarsPart } from './calendars-part.tsx';
import { HoursPart } from './hours-part.tsx';
import { PlacesPart } from './places-part.tsx';
import { useScheduling, type Scheduling } from './scheduling-model.ts';
import { ServicesPart } from './services-part.tsx';
import { words } from './words.ts';

const parts = ['services', 'hours', 'places', 'rules', 'calendars'] as const;
type Part = (typeof parts)[number];

/** What can be booked: services, hours, places and rooms, rules, calendars. */
export const SchedulingPage = () => {
  const { role, zone } = useMe();
  const { part: asked } = useSearch({ from: '/member/frame/scheduling' });
  const part = parts.find((one) => one === asked) ?? (role === 'owner' ? 'services' : 'hours');
  const scheduling = useScheduling();
  if (role === 'front-desk')
    return (
      <PracticePage title={words.title}>
        <FailedState failure={new Forbidden()} />
      </PracticePage>
    );
  return (
    <PracticePage title={words.title} lead={words.lead(zone)}>
      <Parts part={part} />
      <Answer of={scheduling}>
        {(settings) => (
          <div>
            {role === 'owner' || part === 'hours' || part === 'calendars' ? null : (
              <div className="mb-6">
                <Notice tone="info">{words.ownerOnly}</Notice>
              </div>
            )}
            <PartOf part={part} settings={settings} />
          </div>
        )}
      </Answer>
    </PracticePage>
  );
};

const PartOf = ({ part, settings }: { part: Part; settings: Scheduling }) => {
  switch (part) {
    case 'services':
      return <ServicesPart settings={settings} />;
    case 'hours':
      return <HoursPart settings={settings} />;
    case 'places':
      return <PlacesPart settings={settings} />;
    case 'rules':
      return <BookingPart settings={settings} />;
    case 'calendars':
      return <CalendarsPart settings={settings} />;
  }
};

const Parts = ({ part }: { part: Part }) => (
  <PartsBar label={words.parts.label}>
    {parts.map((one) => (
      <li key={one}>
        <Link to="/scheduling" search={{ part: one }} {...partLook(one === part)}>
          {words.parts[one]}
        </Link>
      </li>
    ))}
  </PartsBar>
);
