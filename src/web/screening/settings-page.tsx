import { Forbidden } from '#web/app/call-failures.ts';
import { useMe } from '#web/app/who-model.ts';
import { PracticePage } from '#web/practice/practice-page.tsx';
import { Answer } from '#web/ui/answer.tsx';
import { Section } from '#web/ui/section.tsx';
import { FailedState } from '#web/ui/state.tsx';
import { ConsentTexts } from './consent-texts.tsx';
import { SettingsForm } from './settings-form.tsx';
import { useSettings } from './settings-model.ts';
import { words } from './words.ts';

/** What the owner decides about screening: country, item 9, the telephone, the texts that clients sign. */
export const ScreeningSettingsPage = () => {
  const { role } = useMe();
  return (
    <PracticePage title={words.settings.title} lead={words.settings.lead}>
      {role === 'owner' ? <OfOwner /> : <FailedState failure={new Forbidden()} />}
    </PracticePage>
  );
};

const OfOwner = () => (
  <Answer of={useSettings()}>
    {(settings) => (
      <>
        <Section title={words.settings.clients}>
          <SettingsForm settings={settings} />
        </Section>
        <Section title={words.settings.consents} lead={words.settings.consentsLead}>
          <ConsentTexts consents={settings.consents} />
        </Section>
      </>
    )}
  </Answer>
);
