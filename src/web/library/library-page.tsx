import { Link, useParams } from '@tanstack/react-router';
import { TherapistsOnly } from '#web/app/therapists-only.tsx';
import { PracticePage } from '#web/practice/practice-page.tsx';
import { partLook } from '#web/ui/part-look.ts';
import { PartsBar } from '#web/ui/parts-bar.tsx';
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
  <PartsBar label={words.parts.label}>
    {parts.map((one) => (
      <li key={one}>
        <Link to="/library/{-$part}/{-$trial}" params={{ part: one }} {...partLook(one === part)}>
          {words.parts[one]}
        </Link>
      </li>
    ))}
  </PartsBar>
);
