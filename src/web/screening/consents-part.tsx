import { dateOf } from '#web/app/time-words.ts';
import { Section } from '#web/ui/section.tsx';
import { useDesk } from './desk-context.ts';
import { languageName } from './language-name.ts';
import type { Found } from './screening-model.ts';
import { words } from './words.ts';

/** What was signed, in which version, by whom, and whether it was taken back. */
export const ConsentsPart = () => {
  const { found } = useDesk();
  return (
    <Section title={words.consents.title}>
      {found.consents.length === 0 ? (
        <p className="text-ink-soft">{words.consents.none}</p>
      ) : (
        <ul className="border-t border-line">
          {found.consents.map((consent) => (
            <ConsentRow key={consent.id} consent={consent} />
          ))}
        </ul>
      )}
    </Section>
  );
};

const ConsentRow = ({ consent }: { consent: Found['consents'][number] }) => {
  const { zone } = useDesk();
  const day = dateOf(consent.signedAt, zone);
  return (
    <li className="border-b border-line py-3 last:border-b-0">
      <p className="font-medium">{consent.title}</p>
      <p className="text-sm text-ink-soft">
        {consent.as === 'guardian'
          ? words.consents.guardian(consent.signer, consent.relation ?? words.consents.guardianAlone, day)
          : words.consents.signed(consent.signer, day)}
      </p>
      <p className="text-sm text-ink-soft">
        {words.consents.version(consent.version, languageName(consent.language))}
      </p>
      {consent.withdrawnAt === null ? null : (
        <p className="text-sm font-medium">{words.consents.withdrawn(dateOf(consent.withdrawnAt, zone))}</p>
      )}
    </li>
  );
};
