import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { ConsentToSign } from '#contract/intake.ts';
import type { Step } from '#domain/intake/card.ts';
import { ChoiceGroup } from '#web/ui/choice-group.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { CardFrame, LeadOn } from './card-frame.tsx';
import { ConsentForm } from './consent-form.tsx';
import { inReadersLanguage, textsToOffer, textsToSign, type TextToSign } from './consents.ts';
import { useForm } from './form-context.ts';
import { leadOnWords } from './questions-card.tsx';
import { useCard } from './use-card.ts';
import { words } from './words.ts';

type CardProps = { readonly step: Step; readonly onBack: (() => void) | null };

/** The texts to sign, one after another, each in the language that is read best. */
export const ConsentCard = ({ step, onBack }: CardProps) => {
  const { filling } = useForm();
  const card = useCard(step);
  const texts = textsToSign(filling);
  const open = texts.find(({ signer }) => signer === null);
  if (open) {
    return (
      <OneText
        key={open.text}
        step={step}
        onBack={onBack}
        text={open}
        place={texts.indexOf(open) + 1}
        of={texts.length}
      />
    );
  }
  const offered = textsToOffer(filling);
  const signed = [...texts, ...offered.filter(({ signer }) => signer !== null)];
  return (
    <CardFrame
      section={step.sectionTitle}
      title={words.consent.allSigned}
      onBack={onBack}
      actions={<LeadOn onPress={card.next}>{leadOnWords(card.from)}</LeadOn>}
    >
      {signed.length === 0 ? null : <SignedTexts of={signed} />}
      {offered
        .filter(({ signer }) => signer === null)
        .map((text) => (
          <OfferedText key={text.text} text={text} />
        ))}
    </CardFrame>
  );
};

const SignedTexts = ({ of: texts }: { of: readonly TextToSign[] }) => (
  <ul className="divide-y divide-line rounded-base border border-line bg-surface">
    {texts.map((text) => (
      <li key={text.text} className="flex items-center gap-3 p-4">
        <Icon of={CircleCheck} className="text-good" />
        <span>
          <span className="block font-semibold">{inReadersLanguage(text).title}</span>
          <span className="block text-ink-soft">{words.review.signedBy(text.signer ?? '')}</span>
        </span>
      </li>
    ))}
  </ul>
);

/** A text that nobody has to sign: closed until somebody wants to read it, and the form goes on without. */
const OfferedText = ({ text }: { text: TextToSign }) => {
  const shown = inReadersLanguage(text);
  return (
    <details className="rounded-base border border-line bg-surface p-4">
      <summary lang={shown.language} className="min-h-target cursor-pointer py-2 font-semibold text-accent">
        {shown.title}
      </summary>
      <p className="mb-4 text-ink-soft">{words.consent.mayBeLeft}</p>
      <ConsentText consent={shown} />
      <div className="mt-4">
        <ConsentForm consent={shown} onSigned={() => scrollTo({ top: 0 })} />
      </div>
    </details>
  );
};

type OneTextProps = CardProps & { readonly text: TextToSign; readonly place: number; readonly of: number };

const OneText = ({ step, onBack, text, place, of }: OneTextProps) => {
  const [first] = text.languages;
  const [language, setLanguage] = useState(() => inReadersLanguage(text).language);
  const shown = text.languages.find((one) => one.language === language) ?? first;
  return (
    <CardFrame
      section={of === 1 ? step.sectionTitle : words.consent.of(place, of)}
      title={shown.title}
      onBack={onBack}
      actions={null}
    >
      {text.languages.length > 1 ? (
        <ChoiceGroup
          label={words.consent.language}
          choices={text.languages.map((one) => ({
            id: one.language,
            label: words.consent.languages[one.language] ?? one.language,
          }))}
          value={language}
          onChange={setLanguage}
        />
      ) : null}
      <ConsentText consent={shown} />
      <ConsentForm consent={shown} onSigned={() => scrollTo({ top: 0 })} />
    </CardFrame>
  );
};

const ConsentText = ({ consent }: { consent: ConsentToSign }) => (
  <article
    lang={consent.language}
    aria-label={consent.title}
    className="flex flex-col gap-3 rounded-base border border-line bg-surface p-5 font-serif text-lg"
  >
    {consent.words.split(/\n{2,}/).map((paragraph) => (
      <p key={paragraph} className="whitespace-pre-line">
        {paragraph}
      </p>
    ))}
  </article>
);
