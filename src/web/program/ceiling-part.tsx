import { NumberField } from '#web/ui/number-field.tsx';
import { Section } from '#web/ui/section.tsx';
import { useProgramDesk } from './editor-context.ts';
import { ProblemLines } from './problem-lines.tsx';
import { words } from './words.ts';

/** The most discomfort it may come to, and by how much it eases before a hold may end early. */
export const CeilingPart = () => {
  const { form, offer, change } = useProgramDesk();
  const { highest, easesBy } = form.discomfort;
  const put = (part: Partial<typeof form.discomfort>): void =>
    change((before) => ({ ...before, discomfort: { ...before.discomfort, ...part } }));
  return (
    <Section title={words.ceiling.title} lead={words.ceiling.lead(highest, easesBy)}>
      <div className="grid max-w-md grid-cols-1 items-start gap-5 min-[22rem]:grid-cols-2">
        <div>
          <NumberField
            label={words.ceiling.highest}
            value={highest}
            from={1}
            to={Math.max(1, Math.min(6, offer.highestDiscomfort), highest)}
            step={1}
            onChange={(next) => put({ highest: next })}
          />
          <ProblemLines at="$.discomfort.highest" />
        </div>
        <NumberField
          label={words.ceiling.eases}
          value={easesBy}
          from={1}
          to={5}
          step={1}
          onChange={(next) => put({ easesBy: next })}
        />
      </div>
    </Section>
  );
};
