import { Link } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useMe } from '#web/app/who-model.ts';
import { Icon } from '#web/ui/icon.tsx';
import { Page } from '#web/ui/page.tsx';
import { Section } from '#web/ui/section.tsx';
import { practiceGroups, type PracticePlace } from './practice-places.ts';
import { words } from './words.ts';

/** Everything about the practice that is neither a client nor a day: each page with what it is for. */
export const HubPage = () => {
  const me = useMe();
  return (
    <Page title={words.hub.title} lead={me.practiceName}>
      {practiceGroups(me.role, me.demo).map(({ title, places }) => (
        <Section key={title} title={title}>
          <ul className="border-t border-line">
            {places.map((place) => (
              <PlaceRow key={place.to} place={place} />
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
};

const PlaceRow = ({ place }: { place: PracticePlace }) => (
  <li className="border-b border-line last:border-b-0">
    <Link
      to={place.to}
      className="flex min-h-16 items-center justify-between gap-4 rounded-small py-3 text-ink no-underline hover:bg-sunken"
    >
      <span className="min-w-0">
        <span className="block font-medium">{place.label}</span>
        <span className="block text-sm text-ink-soft">{place.help}</span>
      </span>
      <Icon of={ChevronRight} className="text-ink-soft" />
    </Link>
  </li>
);
