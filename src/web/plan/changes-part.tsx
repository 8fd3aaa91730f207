import { useState } from 'react';
import { planChanges } from '#domain/plan/plan-changes.ts';
import type { Reply } from '#web/app/api.ts';
import { dateOf } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Answer } from '#web/ui/answer.tsx';
import { Section } from '#web/ui/section.tsx';
import { useCourseDesk } from './course-context.ts';
import { usePlanHistory } from './course-model.ts';
import { words } from './words.ts';

/** What changed in the plan, dated, the newest first. */
export const ChangesPart = () => {
  const { client } = useCourseDesk();
  const history = usePlanHistory(client);
  return (
    <Section title={words.course.changes}>
      <Answer of={history}>{({ versions }) => <Versions versions={versions} />}</Answer>
    </Section>
  );
};

type PlanVersion = Reply<'planHistory'>['versions'][number];

const SHOWN = 3;

const Versions = ({ versions }: { versions: readonly PlanVersion[] }) => {
  const [shown, setShown] = useState(SHOWN);
  if (versions.length === 0) return <p className="text-ink-soft">{words.course.noChanges}</p>;
  return (
    <>
      <ol>
        {versions.slice(0, shown).map((version, index) => (
          <Version key={version.version} of={version} before={versions[index + 1] ?? null} />
        ))}
      </ol>
      {versions.length > shown ? (
        <div className="print:hidden">
          <Button kind="plain" onPress={() => setShown(versions.length)}>
            {words.course.moreChanges(versions.length)}
          </Button>
        </div>
      ) : null}
    </>
  );
};

const Version = ({ of, before }: { of: PlanVersion; before: PlanVersion | null }) => {
  const { zone } = useCourseDesk();
  const changes = planChanges(before?.plan ?? null, of.plan);
  return (
    <li className="border-t border-line py-2.5 first:border-t-0">
      <p className="font-medium tabular-nums">
        {dateOf(of.setAt, zone)}{' '}
        <span className="font-normal text-ink-soft">
          {words.course.version(of.version)}, {words.course.by(of.setBy)}
        </span>
      </p>
      <ul className="text-sm">
        {changes.length === 0 ? <li>{words.course.nothingSaid}</li> : null}
        {changes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </li>
  );
};
