import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { CheckIn } from '#domain/outcome/asked/still-open.ts';
import { stillOpen } from '#domain/outcome/asked/still-open.ts';
import { KeptLine } from '#web/home/parts/kept-line.tsx';
import { useMyHome } from '#web/home/my-home.ts';
import { FromPhone } from '#web/home/phone.tsx';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Answer } from '#web/ui/answer.tsx';
import { buttonLook } from '#web/ui/button-look.ts';
import { Page } from '#web/ui/page.tsx';
import { State } from '#web/ui/state.tsx';
import { useAnsweredHere } from './answered-here.ts';
import { Asked } from './asked.tsx';
import { useDraft } from './check-in-model.ts';
import { words } from './words.ts';

/** What the client is asked about herself, when the plan says it is time; on the own phone, with or without a network. */
export const CheckInPage = () => (
  <Page title={words.title}>
    <FromPhone>{(store) => <FromStore store={store} />}</FromPhone>
  </Page>
);

const FromStore = ({ store }: { store: OpenStore }) => {
  const home = useMyHome(store);
  const [isDone, setDone] = useState(false);
  if (isDone) return <Done />;
  return (
    <Answer of={home}>
      {({ home: { checkIn } }) =>
        checkIn === null ? <Nothing /> : <Due store={store} checkIn={checkIn} onDone={() => setDone(true)} />
      }
    </Answer>
  );
};

type DueProps = { readonly store: OpenStore; readonly checkIn: CheckIn; readonly onDone: () => void };

const Due = ({ store, checkIn, onDone }: DueProps) => {
  const answered = useAnsweredHere(store);
  const draft = useDraft(store);
  return (
    <Answer of={answered}>
      {(here) => {
        const open = stillOpen(checkIn, here);
        if (open.length === 0) return <Nothing />;
        return (
          <Answer of={draft}>
            {(kept) => <Asked store={store} checkIn={checkIn} open={open} kept={kept} onDone={onDone} />}
          </Answer>
        );
      }}
    </Answer>
  );
};

const Nothing = () => (
  <State icon={CircleCheck} title={words.none.title} action={<Home />}>
    {words.none.text}
  </State>
);

/** The focus comes here, so that it is heard. */
const Done = () => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="space-y-4">
      <h2 ref={heading} tabIndex={-1} className="font-serif text-2xl font-semibold">
        {words.done.title}
      </h2>
      <p className="reading text-lg">{words.done.text}</p>
      <KeptLine unkept={false} />
      <p className="pt-4">
        <Home />
      </p>
    </div>
  );
};

const Home = () => (
  <Link to="/my" className={buttonLook('quiet')}>
    {words.done.home}
  </Link>
);
