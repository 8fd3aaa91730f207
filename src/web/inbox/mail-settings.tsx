import { SelectField } from '#web/ui/select-field.tsx';
import { useChooseMails } from './inbox-model.ts';
import { words } from './words.ts';

/** The owner's choice of what leaves by mail. */
export const MailSettings = ({ answersInMail }: { answersInMail: boolean }) => {
  const choose = useChooseMails();
  return (
    <section aria-labelledby="mails" className="mt-6 border-t border-line pt-5">
      <h2 id="mails" className="mb-3 text-lg font-semibold">
        {words.settings.title}
      </h2>
      <SelectField
        label={words.settings.mails}
        help={words.settings.help}
        value={answersInMail ? 'words' : 'link'}
        choices={[
          { id: 'link', label: words.settings.link },
          { id: 'words', label: words.settings.words },
        ]}
        onChange={(mails) => choose.mutate(mails)}
      />
    </section>
  );
};
