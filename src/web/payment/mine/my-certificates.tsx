import type { MyCertificate } from '#contract/my-money.ts';
import { dateWords } from '#web/app/time-words.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import { Section } from '#web/ui/section.tsx';
import { overWords } from './my-money-model.ts';
import { words } from './words.ts';

type MyCertificatesProps = { readonly certificates: readonly MyCertificate[]; readonly currency: string };

/** Gifts that she holds, and those that she bought for others. */
export const MyCertificates = ({ certificates, currency }: MyCertificatesProps) =>
  certificates.length === 0 ? null : (
    <Section title={words.certificates.title}>
      <ul className="grid gap-4">
        {certificates.map((one) => (
          <li key={one.id} className="rounded-base border border-line bg-surface px-5 py-4">
            <CertificateCard certificate={one} currency={currency} />
          </li>
        ))}
      </ul>
    </Section>
  );

type CertificateCardProps = { readonly certificate: MyCertificate; readonly currency: string };

const CertificateCard = ({ certificate, currency }: CertificateCardProps) => {
  const { whose, other, worth, ending } = certificate;
  const over = overWords(certificate);
  return (
    <>
      <h3 className="font-medium">{words.certificates[whose](other)}</h3>
      <p className={`font-serif text-2xl font-semibold tabular-nums ${over === null ? '' : 'text-ink-soft'}`}>
        {over ?? leftWords(certificate, currency)}
      </p>
      {worth.kind === 'service' ? <p>{worth.name}</p> : null}
      {over === null ? (
        <p className="text-sm text-ink-soft">
          {whose === 'given' ? `${words.certificates.code(ending)} ` : ''}
          {untilWords(certificate)}
        </p>
      ) : null}
    </>
  );
};

const leftWords = ({ held, paid }: MyCertificate, currency: string): string =>
  held === paid
    ? words.certificates.whole(priceWords(held, currency))
    : words.certificates.left(priceWords(held, currency), priceWords(paid, currency));

const untilWords = ({ expiresOn }: MyCertificate): string =>
  expiresOn === null
    ? words.certificates.never
    : words.certificates.until(dateWords(Temporal.PlainDate.from(expiresOn)));
