import { Gift, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#web/ui/button.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Section } from '#web/ui/section.tsx';
import { State } from '#web/ui/state.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { CertificateRow } from './certificate-row.tsx';
import { CertificateSheet } from './certificate-sheet.tsx';
import type { Certificate, Certificates } from './ledger-model.ts';
import { SellSheet } from './sell-sheet.tsx';
import { Shortfalls } from './shortfalls.tsx';
import { words } from './words.ts';

/** From this many on a list is searched rather than read. */
const MANY = 8;

/** What is out and what has ended, newest first, and before it what is to be settled. */
export const CertificatesPart = ({ known }: { known: Certificates }) => {
  const { certificates, shortfalls, currency, settings } = known;
  const [open, setOpen] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const opened = certificates.find(({ id }) => id === open);
  const shown = certificates.filter((one) => isMeant(one, typed));
  return (
    <>
      {shortfalls.length === 0 ? null : <Shortfalls shortfalls={shortfalls} currency={currency} />}
      <Section
        title={words.parts.certificates}
        lead={words.certificates.lead}
        action={<Sell settings={settings} onPress={() => setOpen('new')} />}
      >
        {settings.sellsCertificates ? null : (
          <div className="mb-4">
            <Notice tone="info">{words.sell.off}</Notice>
          </div>
        )}
        {certificates.length < MANY ? null : (
          <div className="mb-2 max-w-sm">
            <TextField label={words.certificates.filter} value={typed} onChange={setTyped} />
          </div>
        )}
        {certificates.length === 0 ? (
          <State icon={Gift} title={words.certificates.none}>
            {words.certificates.noneText}
          </State>
        ) : null}
        <ul className="border-t border-line empty:hidden">
          {shown.map((one) => (
            <CertificateRow
              key={one.id}
              certificate={one}
              currency={currency}
              onOpen={() => setOpen(one.id)}
            />
          ))}
        </ul>
        {certificates.length > 0 && shown.length === 0 ? (
          <p className="py-4 text-ink-soft">{words.certificates.noMatch}</p>
        ) : null}
      </Section>
      {open === 'new' ? <SellSheet known={known} onClose={() => setOpen(null)} /> : null}
      {opened ? (
        <CertificateSheet certificate={opened} currency={currency} onClose={() => setOpen(null)} />
      ) : null}
    </>
  );
};

const Sell = ({ settings, onPress }: { settings: Certificates['settings']; onPress: () => void }) =>
  settings.sellsCertificates ? (
    <Button kind="primary" icon={Plus} onPress={onPress}>
      {words.certificates.sell}
    </Button>
  ) : null;

const isMeant = ({ recipient, buyer, ending }: Certificate, typed: string): boolean =>
  [recipient.name, buyer.name, ending].some((text) =>
    text.toLowerCase().includes(typed.trim().toLowerCase()),
  );
