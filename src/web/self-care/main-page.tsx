import { decisionOf, ageIsDue, useCare, withAge, withDueRun } from './care.ts';
import { AgePage } from './age-page.tsx';
import { NotAlonePage } from './not-alone-page.tsx';
import { OffPage } from './off-page.tsx';
import { QuestionsPages } from './questions-pages.tsx';
import { useToday } from './use-today.ts';
import type { Trail } from './use-trail.ts';
import { type OnPlace, WherePage } from './where-page.tsx';

type MainPageProps = { readonly trail: Trail; readonly onPlace: OnPlace };

/** What comes next: the age, the questions that are due, what they decided, and then the body. */
export const MainPage = ({ trail, onPlace }: MainPageProps) => {
  const { kept, book } = useCare();
  const today = useToday();
  if (ageIsDue(kept))
    return (
      <AgePage
        onAge={(band) => {
          book.change((now) => withAge(now, band));
          trail.on();
        }}
      />
    );
  const due = withDueRun(kept);
  if (due.run !== null) return <QuestionsPages run={due.run} trail={trail} />;
  const decision = decisionOf(kept);
  if (decision?.is === 'not-alone') return <NotAlonePage found={decision} />;
  if (today === null) return null;
  if (today.off !== null) return <OffPage off={today.off} />;
  return <WherePage asked={today.asked} onPlace={onPlace} />;
};
