import type { Contract } from '#contract/contract.ts';
import { accepted, refused } from '#domain/base/result.ts';
import { findPlaces } from '#domain/directory/find-place.ts';
import { type Answers, type Handler, NotHere } from '#server/http/handler.ts';
import type { Desk } from '#server/identity/desk.ts';
import { gazetteer } from './gazetteer.ts';
import { followAddress, keepListing, readFeeds, readListing, unfollow } from './listing-shelf.ts';
import { refreshDays } from './refresh-days.ts';

type Names = 'listing' | 'saveListing' | 'townsNamed' | 'followFeed' | 'unfollowFeed';

/** The endpoints of the directory: how a practice is found, and whose feeds are listed here. */
export const directoryRoom = (desk: Desk): Answers<Names> => ({ ...listings(desk), ...feeds(desk) });

function listings({ database, address, now }: Desk) {
  const listing: Handler<Contract['listing']> = ({ asking }) =>
    database.unaudited.read(asking, async (tables) => {
      const { slug, ...known } = await readListing(tables);
      const feedAddress = slug === null ? null : `${address()}/at/${slug}/feed.json`;
      return accepted({ ...known, feedAddress, feeds: await readFeeds(tables) });
    });

  const saveListing: Handler<Contract['saveListing']> = async ({ asking, body }) => {
    await database.unaudited.write(asking, async (tables) => {
      await keepListing(tables, body);
      await refreshDays(tables, { now: now() });
    });
    return accepted({});
  };

  return { listing, saveListing, townsNamed };
}

const townsNamed: Handler<Contract['townsNamed']> = async ({ query }) =>
  accepted({ towns: findPlaces(await gazetteer(), query.called).map((town) => ({ ...town })) });

function feeds({ database }: Desk) {
  const followFeed: Handler<Contract['followFeed']> = async ({ asking, params, body }) => {
    const followed = { id: params.followed, ...body };
    return (await database.unaudited.write(asking, (tables) => followAddress(tables, followed)))
      ? accepted({ id: params.followed })
      : refused({ reason: 'listed-already' });
  };

  const unfollowFeed: Handler<Contract['unfollowFeed']> = async ({ asking, params }) => {
    if (!(await database.unaudited.write(asking, (tables) => unfollow(tables, params.followed))))
      throw new NotHere();
    return accepted({});
  };

  return { followFeed, unfollowFeed };
}
