import { useState } from 'react';
import { Offline } from '#web/app/call-failures.ts';
import { useMe } from '#web/app/who-model.ts';
import { GiftOrders } from '#web/payment/gift-orders.tsx';
import { PracticePage } from '#web/practice/practice-page.tsx';
import { Answer } from '#web/ui/answer.tsx';
import { OneOfFew } from '#web/ui/one-of-few.tsx';
import { CertificatesPart } from './certificates-part.tsx';
import { JournalPart } from './journal-part.tsx';
import { useCertificates, type Certificates } from './ledger-model.ts';
import { useKeptRisk, useOpenStore } from './offline/offline-model.ts';
import { OfflineRedeem } from './offline/offline-redeem.tsx';
import { OfflineRedemptions } from './offline/offline-redemptions.tsx';
import { PackagesPart } from './packages-part.tsx';
import { RedeemPart } from './redeem-part.tsx';
import { SettingsPart } from './settings-part.tsx';
import { words } from './words.ts';

const parts = ['certificates', 'redeem', 'packages', 'journal', 'settings'] as const;
type Part = (typeof parts)[number];

/** Money paid ahead: certificates, packages, the journal of it, and how the practice handles it. */
export const CertificatesPage = () => {
  const { role } = useMe();
  const [part, setPart] = useState<Part>('certificates');
  const certificates = useCertificates();
  const { settings, currency } = certificates.data ?? {};
  useKeptRisk(
    useOpenStore(),
    settings && currency ? { upTo: settings.redeemsOfflineUpTo, currency } : undefined,
  );
  // A therapist redeems and sells; the books as a whole are the desk's.
  const choices = parts
    .filter((one) => one !== 'journal' || role !== 'therapist')
    .map((value) => ({ value }));
  return (
    <PracticePage title={words.title}>
      <OneOfFew
        label={words.parts.label}
        choices={choices}
        value={part}
        onChange={setPart}
        look="-mx-4 mb-8 flex overflow-x-auto border-b border-line px-2 sm:mx-0 sm:px-0 print:hidden"
        keyLook="min-h-12 cursor-pointer border-b-2 border-transparent px-3 whitespace-nowrap text-ink-soft hover:text-ink data-selected:border-accent data-selected:font-medium data-selected:text-ink data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-accent"
      >
        {({ value }) => words.parts[value]}
      </OneOfFew>
      <div>
        <OfflineRedemptions />
        {certificates.data === undefined && certificates.error instanceof Offline ? (
          <div className="mb-8 max-w-md">
            <OfflineRedeem />
          </div>
        ) : null}
        <Answer of={certificates}>{(known) => <PartOf part={part} known={known} />}</Answer>
      </div>
    </PracticePage>
  );
};

const PartOf = ({ part, known }: { part: Part; known: Certificates }) => {
  switch (part) {
    case 'certificates':
      return (
        <>
          <GiftOrders />
          <CertificatesPart known={known} />
        </>
      );
    case 'redeem':
      return <RedeemPart currency={known.currency} />;
    case 'packages':
      return <PackagesPart />;
    case 'journal':
      return <JournalPart />;
    case 'settings':
      return <SettingsPart known={known} />;
  }
};
