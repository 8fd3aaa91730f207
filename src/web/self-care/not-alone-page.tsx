import { DoorOpen } from 'lucide-react';
import type { NotAlone } from '#domain/home/self-care/decide.ts';
import { notAloneHeads, notAloneWords } from '#domain/home/self-care/not-alone-words.ts';
import type { Reason } from '#domain/screening/decision.ts';
import { itemOf } from '#domain/screening/items.ts';
import { CardFrame } from '#web/intake/card-frame.tsx';
import { Button } from '#web/ui/button.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Icon } from '#web/ui/icon.tsx';
import { useCare, withWholeRun } from './care.ts';
import { HelpPage } from './help-page.tsx';
import { words } from './words.ts';

/** Not safe alone: said kindly, with the reason in plain words, what to do, whom to ask, and who is near. */
export const NotAlonePage = ({ found }: { readonly found: NotAlone }) => {
  const { book } = useCare();
  const again = (
    <Button wide onPress={() => book.change(withWholeRun)}>
      {words.notAlone.again}
    </Button>
  );
  if (found.why === 'emergency' || found.why === 'crisis')
    return (
      <div className="flex flex-col gap-6">
        <HelpPage why={found.why} />
        {again}
      </div>
    );
  const { title, lead } = notAloneHeads[found.why];
  return (
    <CardFrame section={words.tab} title={title} lead={lead} onBack={null} actions={null}>
      {found.reasons.map((reason) => (
        <ReasonPart key={reason.rule} reason={reason} />
      ))}
      {found.reasons.length === 0 ? <OpenPart found={found} /> : null}
      <section className="flex flex-col gap-3 rounded-base bg-sunken p-5">
        <p>{words.notAlone.practicesLead}</p>
        <a href="/find" rel="noreferrer" className={buttonLook(found.why === 'wait' ? 'quiet' : 'primary')}>
          <Icon of={DoorOpen} />
          {words.notAlone.practices}
        </a>
      </section>
      {again}
    </CardFrame>
  );
};

const ReasonPart = ({ reason }: { readonly reason: Reason }) => {
  const said = notAloneWords[reason.rule];
  const told = reason.items.flatMap((id) => {
    const item = itemOf(id);
    return item?.kind === 'yes-no' ? [item.ask] : [];
  });
  if (said === undefined) return null;
  return (
    <section className="flex flex-col gap-3 rounded-base border border-line bg-surface p-5">
      <p className="text-lg">{said.because}</p>
      <p>
        <span className="font-semibold">{words.notAlone.what}: </span>
        {said.ask}
      </p>
      {told.length === 0 ? null : (
        <div className="text-sm text-ink-soft">
          <p>{words.notAlone.told}:</p>
          <ul className="list-disc pl-5">
            {told.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};

const OpenPart = ({ found }: { readonly found: NotAlone }) => (
  <section className="flex flex-col gap-3 rounded-base border border-line bg-surface p-5">
    <h2 className="font-semibold">{words.notAlone.open}</h2>
    <ul className="list-disc pl-5">
      {found.open.map(({ item }) => (
        <li key={item}>{itemOf(item)?.ask ?? item}</li>
      ))}
    </ul>
    <p>{words.notAlone.openAsk}</p>
  </section>
);
