import type { z } from 'zod';
import type { Contract } from '#contract/contract.ts';
import type { sellCertificate as sellingShape } from '#contract/ledger.ts';
import { accepted, refused } from '#domain/base/result.ts';
import type { CertificateWorth } from '#domain/ledger/certificate.ts';
import { whyNotSold } from '#domain/ledger/why-not-sold.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { printCertificate } from './certificate-card.ts';
import { certificateRows, movesOf, openShortfalls } from './certificate-rows.ts';
import { findCertificate } from './find-certificate.ts';
import type { LedgerDesk } from './ledger-desk.ts';
import { readService, type ServiceOffered } from './package-book.ts';
import { readBooks } from './practice-books.ts';
import { sellCertificate as sell } from './sell-certificate.ts';

/** Certificates at the desk: what is out, selling, printing. */
export function certificateEndpoints({ database, clock, secret, address }: LedgerDesk) {
  const certificates: Handler<Contract['certificates']> = ({ asking }) =>
    database.unaudited.read(asking, async (tables) => {
      const { currency, settings } = await readBooks(tables);
      const [rows, shortfalls] = [await certificateRows(tables), await openShortfalls(tables)];
      return accepted({ currency, settings, certificates: rows, shortfalls });
    });

  const certificate: Handler<Contract['certificate']> = ({ asking, params }) =>
    database.unaudited.read(asking, async (tables) => {
      const moves = await movesOf(tables, { kind: 'certificate', of: params.certificate });
      if (moves.length === 0) throw new NotHere();
      return accepted({ moves });
    });

  const sellCertificate: Handler<Contract['sellCertificate']> = ({ asking, body }) =>
    database.unaudited.write(asking, async (tables) => {
      const { paidWith, worth, ...sale } = body;
      const service = worth.kind === 'service' ? await readService(tables, worth.service) : undefined;
      if (worth.kind === 'service' && !service) return refused({ reason: 'unknown-service' });
      const cents = worth.kind === 'amount' ? worth.cents : (service?.price ?? 0);
      // Asked before anybody pays: a sale that was made and is sent again is answered as it was.
      const isSold = (await findCertificate(tables, { id: body.id })) !== undefined;
      const no = isSold ? null : whyNotSold((await readBooks(tables)).settings, cents);
      if (no) return refused(no);
      const paid = { kind: paidWith, cents };
      const where = { secret, address: address(), now: clock.now() };
      const sold = await sell(tables, { ...sale, ...where, paid, worth: worthOf(worth, service) });
      if (!sold.ok) return sold;
      const { id, code, ending } = sold.value;
      return accepted({ id, code, ending });
    });

  /** Whoever prints a certificate holds its code: that is written down. */
  const certificateCard: Handler<Contract['certificateCard']> = ({ asking, params }) =>
    database.write(asking, (tables) =>
      printCertificate(tables, { id: params.certificate, secret, address: address() }),
    );

  return { certificates, certificate, sellCertificate, certificateCard };
}

type Wanted = z.output<typeof sellingShape.body>['worth'];

const worthOf = (wanted: Wanted, service: ServiceOffered | undefined): CertificateWorth =>
  wanted.kind === 'amount'
    ? { kind: 'amount' }
    : { kind: 'service', service: wanted.service, name: service?.name ?? '' };
