import { CalendarClock } from 'lucide-react';
import { Answer } from '#web/ui/answer.tsx';
import { Page } from '#web/ui/page.tsx';
import { State } from '#web/ui/state.tsx';
import { useWishes } from './requests-model.ts';
import { WishCard } from './wish-card.tsx';
import { words } from './words.ts';

/** Other hours that were asked for, and the waiting list: what needs an answer first. */
export const RequestsPage = () => {
  const wishes = useWishes();
  return (
    <Page title={words.title} lead={words.lead}>
      <Answer of={wishes}>
        {({ wishes: found }) =>
          found.length === 0 ? (
            <State icon={CalendarClock} title={words.empty.title}>
              {words.empty.text}
            </State>
          ) : (
            <ul aria-label={words.list} className="space-y-4">
              {found.map((wish) => (
                <li key={wish.id}>
                  <WishCard wish={wish} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </Page>
  );
};
