import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Heading } from 'react-aria-components/Heading';
import type { Sitting } from '#domain/assessment/sittings.ts';
import { dateOf } from '#web/app/time-words.ts';
import type { OpenStore } from '#web/sync/open-store.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { Section } from '#web/ui/section.tsx';
import { useOwnSittings } from './draw-model.ts';
import { Drawn } from './drawn.tsx';
import { drawnPlace, feltWords } from './painting.ts';
import { Swatch } from './swatch.tsx';
import { words } from './words.ts';

/** What was drawn before, the newest first; each opens to its picture. */
export const EarlierDrawings = ({ store }: { store: OpenStore }) => {
  const own = useOwnSittings(store);
  return (
    <Section title={words.earlier.title}>
      <Answer of={own}>
        {({ sittings, from }) => (
          <>
            {from === 'phone' ? <p className="mb-3 text-ink-soft">{words.earlier.offline}</p> : null}
            {sittings.length === 0 ? <p className="text-ink-soft">{words.earlier.none}</p> : null}
            {sittings.map((sitting) => (
              <Earlier key={sitting.drawing} sitting={sitting} zone={store.me.zone} />
            ))}
          </>
        )}
      </Answer>
    </Section>
  );
};

const Earlier = ({ sitting, zone }: { sitting: Sitting; zone: string }) => {
  const date = dateOf(sitting.at, zone);
  const [open, setOpen] = useState(false);
  return (
    <Disclosure
      isExpanded={open}
      onExpandedChange={setOpen}
      className="group border-t border-line first:border-t-0"
    >
      <Heading level={3}>
        <Button
          slot="trigger"
          className="flex min-h-target-large w-full cursor-pointer items-center justify-between gap-3 text-left"
        >
          <span>
            <span className="block font-medium">{words.earlier.one(date)}</span>
            <span className="block text-sm text-ink-soft">{words.over.count(sitting.marks.length)}</span>
          </span>
          <Icon of={ChevronDown} className="text-ink-soft group-data-expanded:rotate-180" />
        </Button>
      </Heading>
      <DisclosurePanel>{open ? <Contents sitting={sitting} date={date} /> : null}</DisclosurePanel>
    </Disclosure>
  );
};

const Contents = ({ sitting, date }: { sitting: Sitting; date: string }) => (
  <div className="pb-4">
    <Drawn label={words.earlier.figure(date)} marks={sitting.marks} />
    <ul className="mt-3">
      {sitting.marks.map((mark) => (
        <li key={mark.id} className="flex items-center gap-3 py-1.5">
          <Swatch {...mark} />
          <span>
            <span className="block font-medium">{feltWords(mark)}</span>
            <span className="block text-ink-soft">{drawnPlace(mark)}</span>
          </span>
        </li>
      ))}
    </ul>
  </div>
);
