import type { ConsentToSign } from '#contract/intake.ts';
import { mayBeLeft } from '#domain/intake/consent-text.ts';
import type { Filling } from './filling.ts';

/** One text in all its languages, and who signed it, if anybody did. */
export type TextToSign = {
  readonly text: string;
  readonly languages: readonly [ConsentToSign, ...ConsentToSign[]];
  readonly signer: string | null;
};

/** The texts that were unsigned when the form was opened, in their order; those signed here say by whom. */
export const textsToSign = (filling: Filling): readonly TextToSign[] =>
  unsigned(filling).filter(({ text }) => !mayBeLeft(text));

/** The same of what may be left: offered once all else is signed, and never in anybody's way (INTAKE-34). */
export const textsToOffer = (filling: Filling): readonly TextToSign[] =>
  unsigned(filling).filter(({ text }) => mayBeLeft(text));

const unsigned = ({ opening, signatures }: Filling): readonly TextToSign[] => {
  const before = new Set(opening.signed.map(({ text, version }) => `${text} ${version}`));
  const open = opening.consents.filter(({ text, version }) => !before.has(`${text} ${version}`));
  return [...Map.groupBy(open, ({ text }) => text)].flatMap(([text, [first, ...more]]) =>
    first === undefined
      ? []
      : [
          {
            text,
            languages: [first, ...more] as const,
            signer:
              signatures.find((one) => one.text === text && one.version === first.version)?.signer ?? null,
          },
        ],
  );
};

/** The text in the phone's own language where it has it, else in English, else in the first it has. */
export const inReadersLanguage = ({ languages }: TextToSign): ConsentToSign => {
  const wanted = [...navigator.languages, 'en'].map((one) => one.slice(0, 2));
  const found = wanted.flatMap((one) => languages.find(({ language }) => language.startsWith(one)) ?? []);
  return found[0] ?? languages[0];
};
