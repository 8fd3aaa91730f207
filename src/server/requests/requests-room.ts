import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { type Answers, type Handler, NotHere } from '#server/http/handler.ts';
import type { Desk } from '#server/identity/desk.ts';
import type { Till } from '#server/payment/till.ts';
import { proposeFor } from './ask-for-hours.ts';
import { endWish } from './end-wish.ts';
import { lockWish, readWish, readWishes } from './read-wishes.ts';

/** The endpoints of the request inbox. */
export function requestsRoom(
  { database, secret, address, now }: Desk,
  { provider }: Pick<Till, 'provider'>,
): Answers<'wishes' | 'proposeAgain' | 'declineWish'> {
  const post = () => ({ secret, address: address(), provider });

  const wishes: Handler<Contract['wishes']> = ({ asking }) =>
    database.unaudited.read(asking, async (tables) => accepted({ wishes: await readWishes(tables) }));

  const proposeAgain: Handler<Contract['proposeAgain']> = ({ asking, params }) =>
    database.unaudited.write(asking, async (tables) => {
      await lockWish(tables, params.wish);
      const wish = (await readWish(tables, params.wish)) ?? notHere();
      if (wish.state !== 'asked') return refused({ reason: 'ended' });
      const proposed = await proposeFor(tables, { id: wish.id, now: now() }, post());
      return proposed === 0 ? refused({ reason: 'none-free' }) : accepted({ proposed });
    });

  const declineWish: Handler<Contract['declineWish']> = ({ asking, params }) =>
    database.unaudited.write(asking, async (tables) => {
      if ((await readWish(tables, params.wish)) === undefined) return notHere();
      const ended = await endWish(tables, { id: params.wish, why: 'declined', now: now() }, post());
      return ended === 'ended' ? accepted({}) : refused({ reason: ended });
    });

  return { wishes, proposeAgain, declineWish };
}

function notHere(): never {
  throw new NotHere();
}
