import { SelectField } from '#web/ui/select-field.tsx';
import { useNote } from './note-context.ts';
import { words } from './words.ts';

/** How the note reads, and by which rule its units are counted. */
export const ReadingChoices = () => {
  const { reading, setReading } = useNote();
  return (
    <div className="flex flex-wrap gap-4 print:hidden [&>*]:w-52">
      <SelectField
        label={words.style.label}
        value={reading.style}
        choices={[
          { id: 'full', label: words.style.full },
          { id: 'brief', label: words.style.brief },
        ]}
        onChange={(style) => setReading({ ...reading, style })}
      />
      <SelectField
        label={words.rule.label}
        value={reading.rule}
        choices={[
          { id: 'cms_total_time', label: words.rule.cms_total_time },
          { id: 'ama_per_code', label: words.rule.ama_per_code },
        ]}
        onChange={(rule) => setReading({ ...reading, rule })}
      />
    </div>
  );
};
