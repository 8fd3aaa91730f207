import { findPlaces } from '#domain/directory/find-place.ts';
import { DirectorySearch } from '#domain/directory/search-form.ts';
import { feedKey } from '#server/directory/feed-key.ts';
import { findPractices } from '#server/directory/find-practices.ts';
import { gazetteer } from '#server/directory/gazetteer.ts';
import { writeFeed } from '#server/directory/write-feed.ts';
import { NotHere } from '#server/http/handler.ts';
import { type Answer, file, page } from './answer.ts';
import { findView, noPlace, outcomeView } from './find-view.ts';
import type { Html } from './html.ts';
import type { PageCall, PlainCall, Site } from './site.ts';

/** The directory of this server, and what it tells other directories. */
export function addFindPages(site: Site): void {
  const key = feedKey(site.secret);
  site.plain('GET', '/find', (call) => findPage(site, call), { perMinute: 60 });
  site.plain('GET', '/.well-known/unwind-directory', () => json({ key: key.publicKey }));
  site.page('GET', '/feed.json', async (call) => json(key.sign((await feedOf(site, call)) ?? notHere())), {
    perMinute: 12,
  });
}

const json = (body: object): Answer =>
  file({ type: 'application/json', body: JSON.stringify(body), cache: 'never' });

const feedOf = (site: Site, { asking, at, address, now }: PageCall): Promise<string | undefined> =>
  site.database.unaudited.write(asking, (tables) => writeFeed(tables, { site: address + at(''), now }));

async function findPage(site: Site, { query, now }: PlainCall): Promise<Answer> {
  const asked = DirectorySearch.parse(Object.fromEntries(query));
  const outcome = asked.near === '' ? undefined : await outcomeOf(site, asked, now);
  return page({
    title: asked.near === '' ? 'Find a practice near you' : `Practices near ${asked.near}`,
    description: 'Practices of myofascial release by distance, service, language and first free time.',
    main: findView(asked, outcome),
    hidden: asked.near !== '',
  });
}

async function outcomeOf(site: Site, asked: DirectorySearch, now: Temporal.Instant): Promise<Html> {
  const [place, ...others] = findPlaces(await gazetteer(), asked.near);
  if (!place) return noPlace(asked.near);
  const found = await findPractices(site.database, {
    from: place,
    withinKm: asked.within,
    service: asked.service,
    language: asked.language,
    freeBefore: asked.free === 'any' ? null : now.add({ hours: 24 * Number(asked.free) }),
    first: asked.first,
    page: asked.page,
    now,
  });
  return outcomeView({ asked, place, others, found });
}

function notHere(): never {
  throw new NotHere();
}
