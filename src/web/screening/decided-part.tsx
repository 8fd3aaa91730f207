import { lazy, Suspense } from 'react';
import { ruleOf } from '#domain/screening/rules.ts';
import { Section } from '#web/ui/section.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { useDesk } from './desk-context.ts';
import { Fold } from './fold.tsx';
import { RuleTag } from './rule-tag.tsx';
import { words } from './words.ts';

const ExplainList = lazy(async () => ({ default: (await import('./explain-list.tsx')).ExplainList }));

/** What was asked and answered no, and the path of every rule; both folded. */
export const DecidedPart = () => {
  const { screening } = useDesk();
  const negative = negativeIn(screening.handsOn.negative, screening.homeTool.negative);
  return (
    <Section title={words.explain.part}>
      <Fold title={words.negative.title} detail={words.negative.count(negative.length)}>
        {() => <Negative rules={negative} />}
      </Fold>
      <Fold title={words.explain.title}>
        {() => (
          <Suspense fallback={<Skeleton />}>
            <ExplainList />
          </Suspense>
        )}
      </Fold>
    </Section>
  );
};

type Ruled = { readonly rule: string; readonly where: string };

/** Each rule once, with the channel where it is ruled out in one alone. */
const negativeIn = (hands: readonly string[], home: readonly string[]): readonly Ruled[] =>
  [...new Set([...hands, ...home])].toSorted().map((rule) => ({
    rule,
    where:
      hands.includes(rule) && home.includes(rule)
        ? ''
        : hands.includes(rule)
          ? words.negative.hands
          : words.negative.home,
  }));

const Negative = ({ rules }: { rules: readonly Ruled[] }) =>
  rules.length === 0 ? (
    <p className="pl-6 text-ink-soft">{words.negative.none}</p>
  ) : (
    <ul className="grid gap-x-6 gap-y-1 pb-3 pl-6 sm:grid-cols-2">
      {rules.map(({ rule, where }) => (
        <li key={rule}>
          <RuleTag rule={rule} /> {ruleOf(rule)?.title ?? rule}
          {where === '' ? null : <span className="text-ink-soft"> {where}</span>}
        </li>
      ))}
    </ul>
  );
