import { Layers, Plus } from 'lucide-react';
import { useState } from 'react';
import { priceWords } from '#web/scheduling/price-words.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Section } from '#web/ui/section.tsx';
import { State } from '#web/ui/state.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { usePackages, type Package } from './ledger-model.ts';
import { PackageSheet } from './package-sheet.tsx';
import { SellPackageSheet } from './sell-package-sheet.tsx';
import { words } from './words.ts';

/** Visits paid in advance, those with something left first. */
export const PackagesPart = () => {
  const packages = usePackages();
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  return (
    <Section
      title={words.parts.packages}
      lead={words.packages.lead}
      action={
        <Button kind="primary" icon={Plus} onPress={() => setOpen('new')}>
          {words.packages.sell}
        </Button>
      }
    >
      <Answer of={packages}>
        {({ packages: known, currency }) => {
          const opened = known.find(({ id }) => id === open);
          return (
            <>
              {known.length === 0 ? (
                <State icon={Layers} title={words.packages.none}>
                  {words.packages.noneText}
                </State>
              ) : null}
              <ul className="border-t border-line empty:hidden">
                {known.map((one) => (
                  <PackageRow key={one.id} bundle={one} currency={currency} onOpen={() => setOpen(one.id)} />
                ))}
              </ul>
              {open === 'new' ? <SellPackageSheet currency={currency} onClose={close} /> : null}
              {opened ? <PackageSheet bundle={opened} currency={currency} onClose={close} /> : null}
            </>
          );
        }}
      </Answer>
    </Section>
  );
};

type RowProps = { readonly bundle: Package; readonly currency: string; readonly onOpen: () => void };

const PackageRow = ({ bundle, currency, onOpen }: RowProps) => {
  const { clientName, name, held, left, visits, shared, ended } = bundle;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-medium">{clientName}</p>
        <p className="text-sm text-ink-soft tabular-nums">
          {words.packages.row(name, priceWords(held, currency))}
        </p>
        <p className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
          {ended ? <Tag>{words.packages.ended}</Tag> : null}
          {shared.map((one) => (
            <Tag key={one.client} tone="accent">
              {one.name}
            </Tag>
          ))}
        </p>
      </div>
      <p className="font-medium tabular-nums">{words.packages.left(left, visits)}</p>
      <Button kind="plain" aria-label={words.packages.open(clientName)} onPress={onOpen}>
        {words.certificates.openShort}
      </Button>
    </li>
  );
};
