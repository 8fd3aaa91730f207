import { Printer } from 'lucide-react';
import { useState } from 'react';
import { momentOf } from '#web/app/time-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import { Answer } from '#web/ui/answer.tsx';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { nameOf } from './certificate-row.tsx';
import { EndForm, TopUpForm } from './certificate-forms.tsx';
import { useMoves, usePrint, type Certificate } from './ledger-model.ts';
import { RedeemForm } from './redeem-form.tsx';
import { words } from './words.ts';

type Doing = 'redeem' | 'topUp' | 'refund' | 'void' | null;
type SheetProps = {
  readonly certificate: Certificate;
  readonly currency: string;
  readonly onClose: () => void;
};

/** One certificate: what is left on it, what happened to it, and what can be done with it. */
export const CertificateSheet = ({ certificate, currency, onClose }: SheetProps) => {
  const [doing, setDoing] = useState<Doing>(null);
  const done = () => setDoing(null);
  const { print, refusal } = usePrint(certificate.id);
  return (
    <Dialog title={words.one.title(nameOf(certificate))} shape="sheet" isOpen onClose={onClose}>
      <div className="flex flex-col gap-6">
        <Facts certificate={certificate} currency={currency} />
        {refusal === undefined ? null : <Notice tone="stop">{refusal}</Notice>}
        {doing === null ? (
          <div className="flex flex-wrap gap-3">
            <Button kind="primary" icon={Printer} isPending={print.isPending} onPress={() => print.mutate()}>
              {words.one.print}
            </Button>
            <Deeds certificate={certificate} onChoose={setDoing} />
          </div>
        ) : null}
        {doing === 'redeem' ? (
          <RedeemForm
            certificate={{ id: certificate.id }}
            ending={certificate.ending}
            held={certificate.held}
            currency={currency}
            onDone={done}
          />
        ) : null}
        {doing === 'topUp' ? <TopUpForm {...{ certificate, currency }} onDone={done} /> : null}
        {doing === 'refund' || doing === 'void' ? (
          <EndForm {...{ certificate, currency, how: doing }} onDone={done} />
        ) : null}
        <History certificate={certificate} currency={currency} />
      </div>
    </Dialog>
  );
};

const Deeds = ({ certificate, onChoose }: { certificate: Certificate; onChoose: (doing: Doing) => void }) => {
  const { role } = useMe();
  const { ended, held, worth } = certificate;
  if (ended !== null) return null;
  return (
    <>
      {held > 0 ? <Button onPress={() => onChoose('redeem')}>{words.one.redeem}</Button> : null}
      {worth.kind === 'amount' ? <Button onPress={() => onChoose('topUp')}>{words.one.topUp}</Button> : null}
      {held > 0 && role !== 'therapist' ? (
        <Button onPress={() => onChoose('refund')}>{words.one.refund}</Button>
      ) : null}
      {role === 'therapist' ? null : <Button onPress={() => onChoose('void')}>{words.one.void}</Button>}
    </>
  );
};

const Facts = ({ certificate, currency }: { certificate: Certificate; currency: string }) => {
  const { held, paid, worth, buyer, message, expiresOn, ended, endedWhy } = certificate;
  const rows: readonly [string, string][] = [
    [words.one.worth, worth.kind === 'service' ? worth.name : priceWords(paid, currency)],
    [words.one.from, buyer.name],
    [words.one.until, expiresOn ?? words.one.never],
    [words.one.message, message],
  ];
  return (
    <div>
      <p className="text-sm text-ink-soft">{words.one.left}</p>
      <p className="font-serif text-3xl font-semibold tabular-nums">{priceWords(held, currency)}</p>
      {ended === null ? null : (
        <p className="mt-1 text-ink-soft">
          {words.certificates.ends[ended]}
          {endedWhy === '' ? '' : `: ${endedWhy}`}
        </p>
      )}
      <dl className="mt-4 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
        {rows
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="text-ink-soft">{label}</dt>
              <dd className="min-w-0 break-words whitespace-pre-line">{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
};

const History = ({ certificate, currency }: { certificate: Certificate; currency: string }) => {
  const { zone } = useMe();
  const moves = useMoves(certificate.id);
  return (
    <section aria-label={words.one.history}>
      <h3 className="mb-1 font-medium">{words.one.history}</h3>
      <Answer of={moves}>
        {(known) => (
          <ul className="border-t border-line">
            {known.moves.map(({ id, kind, at, by, cents }) => (
              <li key={id} className="flex justify-between gap-4 border-b border-line py-2 text-sm">
                <span className="min-w-0">
                  {words.kinds[kind]}
                  <span className="block text-ink-soft">{words.one.by(by, momentOf(at, zone))}</span>
                </span>
                <span className="tabular-nums">{priceWords(cents, currency)}</span>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
};
