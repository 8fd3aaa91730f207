import type { PracticeRegistry } from '#contract/registry.ts';
import type { Trial } from '#domain/outcome/trials/trial.ts';
import { indicationOf } from '#domain/plan/indications.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Section } from '#web/ui/section.tsx';
import { ownLines } from './library-model.ts';
import { intervalWords, numberWords } from './number-words.ts';
import { useOwnRegistry } from './own-registry.ts';
import { Row, Rows } from './rows.tsx';
import { words } from './words.ts';

/** The practice's own change for the same complaint, beside the trial and never against it: the warnings come first. */
export const BesideOwn = ({ trial }: { readonly trial: Trial }) => (
  <Section title={words.own.title} lead={words.own.lead}>
    <ul className="reading mb-5 list-disc space-y-1 pl-5">
      {(['groups', 'people', 'change', 'measured'] as const).map((warning) => (
        <li key={warning}>{words.own.warnings[warning]}</li>
      ))}
    </ul>
    <Answer of={useOwnRegistry()}>
      {(registry) => {
        const lines = ownLines(registry, trial);
        return lines.length === 0 ? (
          <p className="text-ink-soft">{words.own.none}</p>
        ) : (
          lines.map((line) => <OwnLine key={line.indication} of={line} />)
        );
      }}
    </Answer>
  </Section>
);

type Line = PracticeRegistry['lines'][number];

const OwnLine = ({ of: line }: { readonly of: Line }) => {
  const { indication, measure, people, running, measured, completed, droppedOut } = line;
  return (
    <section aria-label={indicationOf(indication).name} className="mb-6 break-inside-avoid">
      <h3 className="mb-2 font-medium">{indicationOf(indication).name}</h3>
      <Rows>
        <Row name={words.own.measure}>{measure.name}</Row>
        <Row name={words.own.people}>{words.own.peopleOf(people, running)}</Row>
        <Row name={words.own.measured}>{shareWords(measured)}</Row>
        <Row name={words.own.completed}>{shareWords(completed)}</Row>
        <Row name={words.own.droppedOut}>{shareWords(droppedOut)}</Row>
        <Change of={line} />
      </Rows>
    </section>
  );
};

const Change = ({ of: { shown, measure } }: { readonly of: Pick<Line, 'shown' | 'measure'> }) => {
  if (shown.kind === 'dots') return <Row name={words.own.few}>{words.own.fewText}</Row>;
  const { change, before, interval, responders } = shown;
  return (
    <>
      <Row name={words.own.change}>
        {words.own.changeOf(numberWords(change, 1), numberWords(before, 1), measure.unit)}
      </Row>
      <Row name={words.own.interval}>
        {interval === null ? words.own.unknown : intervalWords(interval.lower, interval.upper)}
      </Row>
      <Row name={words.own.responders(String(measure.enough), measure.unit)}>{shareWords(responders)}</Row>
    </>
  );
};

const shareWords = (share: Line['measured']): string =>
  share === null ? words.own.unknown : words.own.share(share.count, share.of);
