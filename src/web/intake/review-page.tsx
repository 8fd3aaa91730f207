import { Pencil, Send } from 'lucide-react';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { CardFrame } from './card-frame.tsx';
import { useForm } from './form-context.ts';
import { reviewOf, type ReviewLine } from './review-lines.ts';
import { REVIEW } from './steps.ts';
import { openIn } from './use-card.ts';
import { usePlaces } from './use-place.ts';
import { words } from './words.ts';

type ReviewPageProps = {
  readonly onBack: (() => void) | null;
  /** Cards that the practice said are missing. */
  readonly missed: readonly string[];
};

/** Everything that was told, before it is handed in; each line can be changed. */
export const ReviewPage = ({ onBack, missed }: ReviewPageProps) => {
  const { filling, steps, handIn } = useForm();
  const places = usePlaces();
  const sections = reviewOf(filling, steps);
  const open = steps.filter(
    (step) =>
      openIn(filling, step).length > 0 ||
      missed.includes(step.id) ||
      (step.kind === 'consent' &&
        sections.some(({ lines }) => lines.some((line) => line.step === step.id && line.isMissing))),
  );
  const [first] = open;
  return (
    <CardFrame
      section={words.review.section}
      title={words.review.title}
      lead={words.review.lead}
      onBack={onBack}
      actions={
        first ? (
          <Notice
            tone="warn"
            said="politely"
            action={
              <Button kind="primary" onPress={() => places.go(first.id, 'review')}>
                {words.review.toMissing}
              </Button>
            }
          >
            {words.review.missing(open.length)}
          </Notice>
        ) : (
          <Button kind="primary" icon={Send} wide onPress={handIn}>
            {words.review.handIn}
          </Button>
        )
      }
    >
      {sections.map(({ title, lines }) => (
        <section key={title} aria-label={title}>
          <h2 className="mb-1 text-lg font-semibold">{title}</h2>
          <dl className="divide-y divide-line border-y border-line">
            {lines.map((line) => (
              <Line key={line.key} line={line} onChange={() => places.go(line.step, REVIEW)} />
            ))}
          </dl>
        </section>
      ))}
    </CardFrame>
  );
};

/** One group of the list: what was asked, what was said below it, and beside both the key that changes it. */
const Line = ({ line, onChange }: { line: ReviewLine; onChange: () => void }) => (
  <div className="grid grid-cols-[minmax(0,1fr)_auto] grid-rows-[auto_1fr] gap-x-3 py-3">
    <dt className="text-sm text-ink-soft">{line.asked}</dt>
    <dd className={line.isMissing ? 'text-stop' : ''}>
      {line.said.map((said) => (
        <p key={said} className="break-words whitespace-pre-line">
          {said}
        </p>
      ))}
    </dd>
    <dd className="col-start-2 row-span-2 row-start-1">
      <Button kind="plain" icon={Pencil} aria-label={words.review.changeOf(line.asked)} onPress={onChange}>
        {words.review.change}
      </Button>
    </dd>
  </div>
);
