import { dateWords } from './day-words.ts';
import { useMe } from '#web/app/who-model.ts';
import { priceWords } from '#web/scheduling/price-words.ts';
import { Button } from '#web/ui/button.tsx';
import { Tag } from '#web/ui/tag.tsx';
import type { Certificate } from './ledger-model.ts';
import { words } from './words.ts';

type RowProps = { readonly certificate: Certificate; readonly currency: string; readonly onOpen: () => void };

export const nameOf = ({ recipient, buyer }: Certificate): string =>
  recipient.name || buyer.name || words.certificates.forNobody;

export const CertificateRow = ({ certificate, currency, onOpen }: RowProps) => {
  const { zone } = useMe();
  const { ending, soldAt, held, paid, worth, deliverOn, ended } = certificate;
  const name = nameOf(certificate);
  const what = worth.kind === 'service' ? worth.name : undefined;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-line py-3">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-medium">{name}</p>
        <p className="text-sm text-ink-soft tabular-nums">
          {words.certificates.row(ending, dateWords(soldAt, zone))}
          {what === undefined ? null : `, ${what}`}
        </p>
        <p className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
          {ended === null ? null : <Tag>{words.certificates.ends[ended]}</Tag>}
          {ended === null && held === 0 ? <Tag>{words.certificates.used}</Tag> : null}
          {ended === null && deliverOn !== null ? (
            <Tag tone="accent">{words.certificates.mailOn(deliverOn)}</Tag>
          ) : null}
        </p>
      </div>
      <p className="text-right tabular-nums">
        <span className="font-medium">{words.certificates.held(priceWords(held, currency))}</span>{' '}
        <span className="block text-sm text-ink-soft">
          {words.certificates.of(priceWords(paid, currency))}
        </span>
      </p>
      <Button kind="plain" aria-label={words.certificates.open(name)} onPress={onOpen}>
        {words.certificates.openShort}
      </Button>
    </li>
  );
};
