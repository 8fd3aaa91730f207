import { claimsFor, gradeName, unsayableClaims } from '#domain/evidence/claims.ts';
import type { Expectation } from '#domain/plan/episode.ts';
import { TickList } from '#web/intake/tick-list.tsx';
import { withExpectation } from './episode-form.ts';
import { words } from './words.ts';

type EpisodeExpectationsProps = {
  readonly indication: string;
  readonly said: readonly Expectation[];
  readonly today: string;
  readonly onChange: (said: readonly Expectation[]) => void;
};

/** What may be said to expect, with how sure it is; and what not to say, with what to say in its place. */
export const EpisodeExpectations = ({ indication, said, today, onChange }: EpisodeExpectationsProps) => (
  <div>
    <p className="font-medium">{words.episode.expectations}</p>
    <p className="reading mb-3 text-sm text-ink-soft">{words.episode.expectationsLead}</p>
    <TickList
      label={words.episode.expectations}
      ticks={claimsFor(indication).map(({ id, claim, grade, plain }) => ({
        id,
        label: claim,
        help: `${gradeName(grade)}. “${plain}”`,
      }))}
      ticked={said.map(({ claim }) => claim)}
      onTick={(id, now) => onChange(withExpectation(said, id, now === 'ticked' ? today : null))}
    />
    <details className="mt-3">
      <summary className="min-h-target cursor-pointer py-2.5 text-accent">{words.episode.notToSay}</summary>
      <ul className="space-y-2">
        {unsayableClaims.map(({ id, claim, grade, evidence, instead }) => (
          <li key={id} className="border-t border-line pt-2">
            <p>
              <span className="line-through">{claim}</span>{' '}
              <span className="text-sm text-ink-soft">{gradeName(grade)}</span>
            </p>
            <p className="text-sm text-ink-soft">{evidence}</p>
            <p className="text-sm">{words.episode.instead(instead)}</p>
          </li>
        ))}
      </ul>
    </details>
  </div>
);
