import { DateField } from '#web/ui/date-field.tsx';
import { Section } from '#web/ui/section.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { useProgramDesk } from './editor-context.ts';
import { ProblemLines } from './problem-lines.tsx';
import { words } from './words.ts';

/** What the program is called, when it begins and is looked at again, and how much it may hurt. */
export const BasicsPart = () => {
  const { form, change } = useProgramDesk();
  const put = (part: Partial<typeof form>): void => change((before) => ({ ...before, ...part }));
  return (
    <Section title={words.basics.title}>
      <div className="grid grid-cols-1 items-start gap-5 sm:grid-cols-[minmax(0,1fr)_11rem_11rem]">
        <TextField
          label={words.basics.name}
          help={words.basics.nameHelp}
          name="$.title"
          value={form.title}
          onChange={(title) => put({ title })}
          isRequired
          maxLength={120}
        />
        <DateField
          label={words.basics.starts}
          name="$.startsOn"
          value={form.startsOn}
          onChange={(startsOn) => put({ startsOn })}
        />
        <div>
          <DateField
            label={words.basics.review}
            name="$.reviewOn"
            value={form.reviewOn}
            onChange={(reviewOn) => put({ reviewOn })}
          />
          <ProblemLines at="$.reviewOn" />
        </div>
      </div>
    </Section>
  );
};
