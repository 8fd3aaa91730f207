import type { MyHome } from '#contract/home.ts';
import type { HomeStanding } from '#domain/home/standing.ts';
import type { Tonight } from '#domain/home/tonight.ts';
import { dateWords } from '#web/app/time-words.ts';
import { placeName } from '#web/body/place-words.ts';
import { Section } from '#web/ui/section.tsx';
import { words } from '#web/home/words.ts';
import { AskWhom } from './stopped.tsx';
import type { TonightPlan } from './tonight-plan.ts';

type LeftAloneProps = {
  readonly home: MyHome;
  readonly plan: TonightPlan & { readonly tonight: Tonight };
};

/** What is left out, why, and whom to ask. */
export const LeftAlone = ({ home, plan: { tonight, standing, today } }: LeftAloneProps) => {
  const blocked = standing.blocked.filter(({ until }) => until === null || until >= today);
  if (blocked.length === 0 && tonight.skipped.length === 0) return null;
  return (
    <>
      {blocked.length === 0 ? null : (
        <Section title={words.tonight.blocked}>
          <ul className="mb-3 space-y-3">
            {blocked.map((block) => (
              <li key={`${block.region} ${block.side ?? ''} ${block.until ?? ''}`}>
                <p className="font-medium">{blockWords(block)}</p>
                <p className="text-ink-soft">{block.why}</p>
              </li>
            ))}
          </ul>
          <AskWhom home={home} />
        </Section>
      )}
      {tonight.skipped.length === 0 ? null : (
        <Section title={words.tonight.leftOut}>
          <ul className="space-y-2">
            {tonight.skipped.map(({ exercise, name, why }, index) => (
              <li key={`${exercise} ${index}`}>{words.tonight.skipped(name, why)}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
};

type Block = HomeStanding['blocked'][number];

const blockWords = ({ region, side, until }: Block): string => {
  const place = placeName({ region, side: side === 'left' || side === 'right' ? side : 'mid' }, 'plain');
  return until === null
    ? words.tonight.blockedOpen(place)
    : words.tonight.blockedUntil(place, dateWords(Temporal.PlainDate.from(until)));
};
