import { useState } from 'react';
import { dateWords } from '#web/app/time-words.ts';
import { Button } from '#web/ui/button.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import { languageName } from './language-name.ts';
import { Paragraphs } from './paragraphs.tsx';
import { Fold } from './fold.tsx';
import type { ConsentInForce } from './settings-model.ts';
import { words } from './words.ts';

/** The texts in force, each with its version, to be read and changed. */
export const ConsentTexts = ({ consents }: { consents: readonly ConsentInForce[] }) => {
  const [changing, setChanging] = useState<ConsentInForce>();
  if (consents.length === 0) return <p className="text-ink-soft">{words.settings.noTexts}</p>;
  return (
    <>
      <p className="mb-4 text-ink-soft">{words.settings.law}</p>
      <ul className="border-t border-line">
        {sortedTexts(consents).map((consent) => (
          <li
            key={`${consent.text} ${consent.language}`}
            className="border-b border-line py-3 last:border-b-0"
          >
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
              <div className="min-w-0">
                <p className="font-medium">{consent.title}</p>
                <p className="text-sm text-ink-soft">{versionWords(consent)}</p>
              </div>
              <Button
                aria-label={words.settings.changeOne(consent.title)}
                onPress={() => setChanging(consent)}
              >
                {words.settings.change}
              </Button>
            </div>
            <Fold title={words.settings.read} label={words.settings.readOne(consent.title)}>
              {() => <Paragraphs text={consent.words} />}
            </Fold>
          </li>
        ))}
      </ul>
      {changing ? <ConsentDialog consent={changing} onClose={() => setChanging(undefined)} /> : null}
    </>
  );
};

/** The language of the house first, then the others; within one, by title. */
const sortedTexts = (consents: readonly ConsentInForce[]): readonly ConsentInForce[] =>
  consents.toSorted(
    (one, other) =>
      Number(other.language === 'en') - Number(one.language === 'en') ||
      one.language.localeCompare(other.language) ||
      one.title.localeCompare(other.title),
  );

const versionWords = ({ version, language, from }: ConsentInForce): string =>
  words.settings.version(version, languageName(language), dateWords(Temporal.PlainDate.from(from)));
