import { ListPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import { useMe } from '#web/app/who-model.ts';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { State } from '#web/ui/state.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { priceWords } from './price-words.ts';
import type { Scheduling, Service } from './scheduling-model.ts';
import { ServiceSheet } from './service-sheet.tsx';
import { words } from './words.ts';

/** What the practice offers, each service a row that opens. */
export const ServicesPart = ({ settings }: { settings: Scheduling }) => {
  const isOwner = useMe().role === 'owner';
  const [open, setOpen] = useState<Service | 'new' | null>(null);
  return (
    <Section
      title={words.services.title}
      lead={words.services.lead}
      action={
        isOwner ? (
          <Button kind="primary" icon={Plus} onPress={() => setOpen('new')}>
            {words.services.add}
          </Button>
        ) : undefined
      }
    >
      {settings.services.length === 0 ? (
        <State icon={ListPlus} title={words.services.none}>
          {words.services.noneText}
        </State>
      ) : null}
      <ul className="border-t border-line empty:hidden">
        {settings.services.map((service) => (
          <ServiceRow
            key={service.id}
            service={service}
            settings={settings}
            onOpen={isOwner ? () => setOpen(service) : undefined}
          />
        ))}
      </ul>
      {open === null ? null : (
        <ServiceSheet
          service={open === 'new' ? null : open}
          settings={settings}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
};

type RowProps = {
  readonly service: Service;
  readonly settings: Scheduling;
  readonly onOpen: (() => void) | undefined;
};

const ServiceRow = ({ service, settings, onOpen }: RowProps) => {
  const names = settings.hours
    .filter(({ therapist }) => service.therapists.includes(therapist))
    .map(({ name }) => name);
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b border-line py-4">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium">{service.name}</p>
        <p className="text-sm text-ink-soft tabular-nums">
          {words.services.row(service.minutes, priceWords(service.price, settings.currency))},{' '}
          {names.length === 0 ? words.services.byNobody : words.services.by(names.join(', '))}
        </p>
        <p className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
          {service.isPublic ? null : <Tag>{words.services.deskOnly}</Tag>}
          {service.isHeavy ? <Tag>{words.services.heavy}</Tag> : null}
          {service.therapistsNeeded === 2 ? <Tag>{words.services.two}</Tag> : null}
        </p>
      </div>
      {onOpen ? (
        <Button kind="plain" aria-label={words.services.change(service.name)} onPress={onOpen}>
          {words.services.change('').trim()}
        </Button>
      ) : null}
    </li>
  );
};
