import { momentOf } from '#web/app/time-words.ts';
import { Section } from '#web/ui/section.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { useDesk } from './desk-context.ts';
import { RuleTag } from './rule-tag.tsx';
import { words } from './words.ts';

/** The therapist's own decisions to go on, with their reasons; nothing where there was none. */
export const OverridesPart = () => {
  const { found, now, zone } = useDesk();
  const sorted = found.record.overrides.toSorted((one, other) => other.madeAt.localeCompare(one.madeAt));
  if (sorted.length === 0) return null;
  return (
    <Section title={words.override.list}>
      <ul className="border-t border-line">
        {sorted.map(({ id, madeBy, expiresAt, rules, channel, reason }) => (
          <li key={id} className="border-b border-line py-3 last:border-b-0">
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-medium">
              {words.override.entry(madeBy, momentOf(expiresAt, zone))}
              {Temporal.Instant.compare(expiresAt, now) > 0 ? (
                <Tag tone="warn">{words.override.now}</Tag>
              ) : (
                <Tag>{words.override.over}</Tag>
              )}
            </p>
            <p className="reading mt-1">{reason}</p>
            <p className="mt-1 flex flex-wrap gap-1.5 text-sm text-ink-soft">
              {words.channels[channel]}
              {rules.map((rule) => (
                <RuleTag key={rule} rule={rule} />
              ))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
};
