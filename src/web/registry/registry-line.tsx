import { indicationOf } from '#domain/plan/indications.ts';
import { Section } from '#web/ui/section.tsx';
import { IntervalBar } from './interval-bar.tsx';
import { PeopleDots } from './people-dots.tsx';
import {
  changeWords,
  type Figures,
  gainAxis,
  gainEffect,
  gainOf,
  intervalWords,
  isTooFew,
  type Line,
  oneDigit,
  type Share,
  shareWords,
  sizeAxis,
  sizeWords,
} from './registry-model.ts';
import { words } from './words.ts';

/** One indication: what changed, and always beside it who was measured, who finished and who left. */
export const RegistryLine = ({ line }: { line: Line }) => {
  const { indication, measure, people, running, shown } = line;
  return (
    <Section
      title={indicationOf(indication).name}
      lead={`${words.people(people)}, ${words.running(running)}. ${measure.name}.`}
    >
      <div className="grid break-inside-avoid gap-x-12 gap-y-6 md:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
        <div>
          {shown.kind === 'figures' ? (
            <Change measure={measure} figures={shown} />
          ) : (
            <Few measure={measure} dots={shown.dots} />
          )}
        </div>
        <dl className="space-y-4">
          {shown.kind === 'figures' ? (
            <ShareRow
              name={words.shares.responders(words.points(String(measure.enough)))}
              share={shown.responders}
            />
          ) : null}
          <ShareRow name={words.shares.measured} share={line.measured} />
          <ShareRow name={words.shares.completed} share={line.completed} />
          <ShareRow name={words.shares.droppedOut} share={line.droppedOut} />
        </dl>
      </div>
    </Section>
  );
};

const Change = ({ measure, figures }: { measure: Line['measure']; figures: Figures }) => {
  const { change, interval, before, responders } = figures;
  const gains = interval && [interval.lower, interval.upper].map((one) => gainOf(measure, one));
  const enough = words.points(String(measure.enough));
  return (
    <>
      <p className="font-serif text-xl font-semibold tabular-nums">{changeWords(change)}</p>
      <p className="reading mt-1 text-ink-soft tabular-nums">
        {words.from(oneDigit(before), responders.of)}{' '}
        {interval === null ? words.sameForAll : intervalWords(interval)}
      </p>
      <div className="my-4">
        <IntervalBar
          axis={gainAxis(measure, figures)}
          estimate={gainOf(measure, change)}
          interval={gains && [Math.min(...gains), Math.max(...gains)]}
          marks={[
            { at: 0, word: words.axis.none, dashed: false },
            { at: measure.enough, word: enough, dashed: true },
          ]}
          ends={[words.axis.worse, words.axis.better]}
        />
      </div>
      <p className="reading text-sm text-ink-soft">
        {words.enough[measure.because](enough, measure.population, measure.source)}
      </p>
      <SizeOfChange measure={measure} figures={figures} />
    </>
  );
};

/** The change measured by how differently people changed, so that it can be read across measures. */
const SizeOfChange = ({ measure, figures }: { measure: Line['measure']; figures: Figures }) => {
  const effect = gainEffect(measure, figures);
  if (effect === null) return null;
  const { size, lower, upper } = effect;
  return (
    <div className="mt-6">
      <h3 className="text-sm font-medium">{words.size.title}</h3>
      <p className="tabular-nums">
        {words.size.said(sizeWords(size), sizeWords(lower), sizeWords(upper))}
        <span className="block text-sm text-ink-soft">{words.size.what}</span>
      </p>
      <div className="mt-4">
        <IntervalBar
          axis={sizeAxis(lower, upper)}
          estimate={size}
          interval={[lower, upper]}
          marks={[{ at: 0, word: words.axis.none, dashed: false }]}
          ends={[words.axis.worse, words.axis.better]}
        />
      </div>
    </div>
  );
};

const Few = ({
  measure,
  dots,
}: {
  measure: Line['measure'];
  dots: Extract<Line['shown'], { kind: 'dots' }>['dots'];
}) =>
  dots.length === 0 ? (
    <p className="reading text-ink-soft">{words.dots.none}</p>
  ) : (
    <>
      <p className="reading mb-3 text-ink-soft">{words.dots.few}</p>
      <PeopleDots measure={measure} dots={dots} />
    </>
  );

const ShareRow = ({ name, share }: { name: string; share: Share | null }) => (
  <div>
    <dt className="text-sm font-medium">{name}</dt>
    <dd className="text-sm text-ink-soft tabular-nums">
      {share === null ? (
        words.shares.nobodyEnded
      ) : (
        <>
          {shareWords(share)}
          {isTooFew(share) ? null : (
            <IntervalBar
              axis={[0, 1]}
              estimate={share.share}
              interval={[share.interval.lower, share.interval.upper]}
            />
          )}
        </>
      )}
    </dd>
  </div>
);
