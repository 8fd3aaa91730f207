import { AgeBand } from '#domain/home/self-care/age-band.ts';
import { CardFrame } from '#web/intake/card-frame.tsx';
import { ChoiceKeys } from '#web/intake/choice-keys.tsx';
import { words } from './words.ts';

/** The one question that is answered by a band of years: a day of birth would say more than any rule needs. */
export const AgePage = ({ onAge }: { readonly onAge: (band: AgeBand) => void }) => (
  <CardFrame section={words.tab} title={words.age.title} lead={words.age.lead} onBack={null} actions={null}>
    <ChoiceKeys
      label={words.age.title}
      chosen={[]}
      choices={AgeBand.options.map((band) => ({ id: band, label: words.bands[band] }))}
      onChoose={onAge}
    />
  </CardFrame>
);
