import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { whyNotRedeemable } from '#domain/ledger/certificate.ts';
import { NotHere, type Handler } from '#server/http/handler.ts';
import { closeShortfall as close } from './certificate-rows.ts';
import * as ends from './end-certificate.ts';
import { findCertificate } from './find-certificate.ts';
import type { LedgerDesk } from './ledger-desk.ts';
import { readBooks, todayIn } from './practice-books.ts';
import { redeemCertificate as redeem } from './redeem-certificate.ts';
import { redeemOffline } from './redeem-offline.ts';

/** What is done with a certificate that is out. Always: whether the practice still sells them has no say in it. */
export function redemptionEndpoints({ database, clock }: LedgerDesk) {
  const doors = database.unaudited;

  const lookUpCertificate: Handler<Contract['lookUpCertificate']> = ({ asking, body }) =>
    database.unaudited.read(asking, async (tables) => {
      const found = await findCertificate(tables, { code: body.code });
      if (!found) return refused({ reason: 'unknown-code' });
      const { ended: _, ...shown } = found;
      const whyNot = whyNotRedeemable(found, todayIn(await readBooks(tables), clock.now()));
      return accepted({ ...shown, whyNot });
    });

  const redeemCertificate: Handler<Contract['redeemCertificate']> = ({ asking, body }) =>
    doors.write(asking, async (tables) => {
      const { offlineAt, ...wish } = body;
      const now = clock.now();
      if (offlineAt !== undefined)
        return redeemOffline(tables, { ...wish, now, offlineAt: Temporal.Instant.from(offlineAt) });
      const done = await redeem(tables, { ...wish, now });
      if (!done.ok) return done;
      const { cents, held, certificate } = done.value;
      const ending = (await findCertificate(tables, { id: certificate }))?.ending ?? '';
      return accepted({ cents, held, short: 0, ending });
    });

  const topUpCertificate: Handler<Contract['topUpCertificate']> = ({ asking, params, body }) =>
    doors.write(asking, (tables) => ends.topUpCertificate(tables, { ...params, ...body, now: clock.now() }));

  const refundCertificate: Handler<Contract['refundCertificate']> = ({ asking, params, body }) =>
    doors.write(asking, (tables) => ends.refundCertificate(tables, { ...params, ...body, now: clock.now() }));

  const voidCertificate: Handler<Contract['voidCertificate']> = ({ asking, params, body }) =>
    doors.write(asking, (tables) => ends.voidCertificate(tables, { ...params, ...body, now: clock.now() }));

  const closeShortfall: Handler<Contract['closeShortfall']> = ({ asking, params, body }) =>
    doors.write(asking, async (tables) => {
      const { found } = await close(tables, { id: params.shortfall, ...body, now: clock.now() });
      if (!found) throw new NotHere();
      return accepted({});
    });

  return {
    lookUpCertificate,
    redeemCertificate,
    topUpCertificate,
    refundCertificate,
    voidCertificate,
    closeShortfall,
  };
}
