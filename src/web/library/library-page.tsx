import { Link, useParams } from '@tanstack/react-router';
import { TherapistsOnly } from '#web/app/therapists-only.tsx';
import { PracticePage } from '#web/practice/practice-page.tsx';
import { EvidencePart } from './evidence-part.tsx';
import { NotToSayPart } from './not-to-say-part.tsx';
import { TrialView } from './trial-view.tsx';
import { TrialsPart } from './trials-part.tsx';
import { words } from './words.ts';

const parts = ['evidence', 'not-to-say', 'trials'] as const;
type Part = (typeof parts)[number];

/** What is known, how well and from where: claims by complaint, what may not be said, trials. Works without a connection. */
export const LibraryPage = () => {
  const { part: asked, trial } = useParams({ from: '/member/frame/library/{-$part}/{-$trial}' });
  const part = parts.find((one) => one === asked) ?? 'evidence';
  return (
    <TherapistsOnly title={words.title} framed>
      {part === 'trials' && trial !== undefined ? (
        <TrialView id={trial} />
      ) : (
        <PracticePage title={words.title} lead={words.lead}>
          <Parts part={part} />
          <PartOf part={part} />
        </PracticePage>
      )}
    </TherapistsOnly>
  );
};

const PartOf = ({ part }: { readonly part: Part }) => {
  switch (part) {
    case 'evidence':
      return <EvidencePart />;
    case 'not-to-say':
      return <NotToSayPart />;
    case 'trials':
      return <TrialsPart />;
  }
};

const Parts = ({ part }: { readonly part: Part }) => (
  <nav
    aria-label={words.parts.label}
    className="-mx-4 mb-8 overflow-x-auto border-b border-line px-2 sm:mx-0 sm:px-0 print:hidden"
  >
    <ul className="flex">
      {parts.map((one) => (
        <li key={one}>
          <Link
            to="/library/{-$part}/{-$trial}"
            params={{ part: one }}
            {...(one === part ? { 'aria-current': 'page' as const } : {})}
            className={`flex min-h-12 items-center border-b-2 px-3 -outline-offset-2 whitespace-nowrap no-underline ${
              one === part
                ? 'border-accent font-medium text-ink'
                : 'border-transparent text-ink-soft hover:text-ink'
            }`}
          >
            {words.parts[one]}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
