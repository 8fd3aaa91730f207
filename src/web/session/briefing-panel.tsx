import { CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ItemId } from '#domain/screening/answer.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { CrisisLines } from './emergency-help.tsx';
import { LimitList } from './limit-list.tsx';
import { askOf, shortNames } from './question-key.tsx';
import { ReasonList } from './reason-list.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { useLive } from './session-context.ts';
import { words } from './safety-words.ts';

/** Before the first hold: what is limited, where and why, and what is not answered yet. No hold target lies under it. */
export const BriefingPanel = () => {
  const { safety, limits } = useLive();
  const { reasons = [], limits: found } = safety.screening?.handsOn ?? {};
  const asks = safety.gate === 'ask-first';
  return (
    <PanelFrame title={words.briefing.title} tone="warn" actions={asks ? <AskActions /> : <BeginAction />}>
      {asks ? <OpenQuestions open={safety.open} /> : <p className="text-lg">{words.briefing.limited}</p>}
      {limits && reasons.length > 0 ? (
        <Part title={words.briefing.limits}>
          <LimitList limits={limits} />
        </Part>
      ) : null}
      {found && found.cautions.length > 0 ? (
        <Part title={words.briefing.cautions}>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {[...new Set(found.cautions.map((one) => one.words))].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Part>
      ) : null}
      {reasons.some(({ rule }) => rule === SUICIDAL_THOUGHTS) ? <CrisisLines /> : null}
      {reasons.length > 0 ? (
        <Part title={words.briefing.why}>
          <ReasonList reasons={reasons} />
        </Part>
      ) : null}
      {safety.again.length > safety.fresh.length ? <StillSo /> : null}
    </PanelFrame>
  );
};

const SUICIDAL_THOUGHTS = 'RF15';

const BeginAction = () => {
  const { briefing, press, session } = useLive();
  const begin = (): void => {
    if (session.state === 'not-opened') press.open();
    briefing.read();
  };
  return (
    <Button kind="primary" wide onPress={begin}>
      {words.briefing.begin}
    </Button>
  );
};

const AskActions = () => {
  const { show } = useLive();
  return (
    <>
      <Button kind="primary" wide onPress={() => show('open-questions')}>
        {words.briefing.ask}
      </Button>
      <Button wide onPress={() => show('without')}>
        {words.briefing.without}
      </Button>
    </>
  );
};

/** A yes from an earlier visit binds until it is asked again. */
const StillSo = () => {
  const { safety, show } = useLive();
  const said = safety.again.filter((id) => !safety.fresh.includes(id));
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 [&_button]:min-h-target-large">
      <p className="min-w-0 flex-1 basis-56 text-ink-soft">{words.briefing.stillSo(shortNames(said))}</p>
      <Button onPress={() => show('new-questions')}>{words.briefing.askAgain}</Button>
    </div>
  );
};

const SHOWN = 6;

/** What is not answered, the first of it by name. */
const OpenQuestions = ({ open }: { open: readonly ItemId[] }) => (
  <div>
    <p className="flex gap-2 text-lg">
      <Icon of={CircleHelp} size={24} className="mt-0.5 text-warn" />
      {words.briefing.questions(open.length)}
    </p>
    <ul className="mt-2 flex list-disc flex-col gap-1 pl-13 text-ink-soft">
      {open.slice(0, SHOWN).map((id) => (
        <li key={id}>{askOf(id)}</li>
      ))}
      {open.length > SHOWN ? <li>{words.briefing.more(open.length - SHOWN)}</li> : null}
    </ul>
  </div>
);

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h3 className="mb-2 text-base font-semibold text-ink-soft">{title}</h3>
    {children}
  </section>
);
