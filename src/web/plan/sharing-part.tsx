import { dateOf } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { useCourseDesk } from './course-context.ts';
import { words } from './words.ts';

/** Was the plan shown to the client, in which version, and what did she say to it. */
export const SharingPart = () => {
  const { found, zone, open } = useCourseDesk();
  const { plan, sharing } = found;
  if (plan === null) return null;
  const isOlder = sharing !== null && sharing.version !== plan.version;
  const action = sharing === null ? words.share.action : isOlder ? words.share.again : words.share.inPerson;
  const isSettled = sharing !== null && sharing.accepted !== null && !isOlder;
  return (
    <Section title={words.share.title}>
      {sharing === null ? (
        <p className="text-ink-soft">{words.share.none}</p>
      ) : (
        <div className="space-y-1">
          <p>{words.share.shared(sharing.version, dateOf(sharing.sharedAt, zone))}</p>
          {sharing.accepted === null ? (
            <p>
              <Tag tone="warn">{words.share.notAccepted}</Tag>
            </p>
          ) : (
            <p>
              {words.share.accepted(sharing.accepted.name, dateOf(sharing.accepted.at, zone))}{' '}
              <span className="text-ink-soft">({words.share.how[sharing.accepted.how]})</span>
            </p>
          )}
          {isOlder ? <p className="text-warn">{words.share.older(plan.version)}</p> : null}
        </div>
      )}
      {isSettled ? null : (
        <div className="mt-3 print:hidden">
          <Button onPress={() => open('share')}>{action}</Button>
        </div>
      )}
    </Section>
  );
};
