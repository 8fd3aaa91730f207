import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Writable } from 'node:stream';
import { test, type TestContext } from 'node:test';
import { type Database } from '#server/database/database.ts';
import { startServer, type Server } from '#server/start-server.ts';
import { configFrom } from '#server/config.ts';
import { join, setUpPractice, TEST_SECRET, type TestServer, type Visitor } from '#test/server.ts';
import type { SiteContent } from '#domain/site/site-content.ts';

const ours = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };
type Practice = TestServer & { owner: Visitor };

/** A second process on the same database. */
async function anotherServer(t: TestContext, database: Database): Promise<Server> {
  const config = configFrom({ UNWIND_PORT: '0', UNWIND_LOG_LEVEL: 'silent', UNWIND_DEMO: '0' });
  const server = await startServer({ config, database, secret: TEST_SECRET });
  t.after(() => server.stop());
  return server;
}

async function publish(owner: Visitor, content: Partial<SiteContent>, slug = 'still-point'): Promise<void> {
  const { draft } = (await owner.ask('site')).body as { draft: { version: number } };
  const saved = await owner.ask('saveSiteDraft', { body: { version: draft.version, content } });
  assert.equal(saved.status, 200, JSON.stringify(saved.body));
  const { version } = saved.body as { version: number };
  const published = await owner.ask('publishSite', { body: { version, slug } });
  assert.equal(published.status, 200, JSON.stringify(published.body));
}

const at = async (server: Server, path = '', headers: Record<string, string> = {}) =>
  server.inject({ url: `/at/still-point${path}`, headers });

test('the public pages, from the first draft to the last change', async (t) => {
  const log: string[] = [];
  const stream = new Writable({ write: (line, _encoding, done) => (log.push(String(line)), done()) });
  const practice = await setUpPractice(t, { stream });
  const other = await anotherServer(t, practice.database);

  await t.test('[SITE-5] an address that is not published is not here, in words', async () => {
    const answer = await at(practice.server);
    assert.equal(answer.statusCode, 404);
    assert.match(answer.body, /There is no such page/);
    assert.match(String(answer.headers['content-type']), /text\/html/);
  });

  await t.test('[SITE-1] what was typed is shown as words, in text, attributes and data', async () => {
    const nasty = `Hello!</title><script>alert(1)</script>"'><img src=x onerror=alert(1)>`;
    await publish(practice.owner, { headline: nasty.slice(0, 120), welcome: nasty, policies: nasty });
    const { body } = await at(practice.server);
    assert.doesNotMatch(body, /<script>alert|<img src=x/);
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? '';
    assert.equal((JSON.parse(data) as { description: string }).description, nasty.slice(0, 120));
  });

  await isAlwaysNew(t, practice, other);
  await t.test('[SITE-2] no page sets a cookie, and none asks anything of elsewhere', () =>
    showsNothingElse(practice),
  );
  await t.test(
    '[SITE-14] where readers come from is told to our own pages alone, by the page itself',
    async () => {
      for (const path of ['', '/services', '/book']) {
        const { body, headers } = await at(practice.server, path);
        assert.equal(headers['referrer-policy'], undefined);
        assert.match(body, /<head>.*<meta name="referrer" content="same-origin" \/>.*<\/head>/s);
      }
    },
  );
  await t.test('[SITE-13] each page says what it is, and the map names it', () => canBeFound(practice));
  await t.test('[SITE-4] a form from elsewhere, too often, or broken is answered with a page', () =>
    answersInWords(practice, log),
  );
  await t.test(
    '[SITE-9] what is published again is one more version, and an earlier one can be taken up',
    () => keepsVersions(practice),
  );
  await t.test('[SITE-10] the draft is seen by its owner alone, and framed by our own pages alone', () =>
    previews(practice),
  );
  await t.test('[SITE-11] a photo is served as what it is', () => showsPhotos(practice));
  await t.test('[SITE-12] the bare address leads a stranger to the one practice', () => leadsOn(practice));
});

async function isAlwaysNew(t: TestContext, { server, owner }: Practice, other: Server): Promise<void> {
  await t.test('[SITE-7] after a change no process shows what was', async () => {
    await publish(owner, { headline: 'First words' });
    const kept = await at(other);
    assert.match(kept.body, /First words/);
    const etag = String(kept.headers.etag);
    for (const known of [etag, `W/${etag}`, `"older", ${etag}`, '*'])
      assert.equal((await at(other, '', { 'if-none-match': known })).statusCode, 304, known);
    for (let n = 1; n <= 5; n++) {
      await publish(owner, { headline: `Words ${n}` });
      const shown = await Promise.all([at(server), at(other), at(other, '', { 'if-none-match': etag })]);
      for (const { statusCode, body } of shown) {
        assert.equal(statusCode, 200);
        assert.match(body, new RegExp(`Words ${n}`));
      }
    }
  });

  await t.test('[SITE-7] a service that is added is there at once', async () => {
    const service = '10000000-0000-4000-8000-000000000031';
    const body = { name: 'Slow hour', minutes: 60, price: 9500, therapists: [] };
    assert.doesNotMatch((await at(other, '/services')).body, /Slow hour/);
    assert.equal((await owner.ask('saveService', { params: { service }, body })).status, 200);
    const shown = (await at(other, '/services')).body;
    assert.match(shown, /Slow hour/);
    assert.match(shown, /\$95/);
  });
}

const PAGES = ['', '/services', '/therapists', '/what-to-expect', '/evidence', '/hours', '/policies'];

async function showsNothingElse({ server, owner }: Practice): Promise<void> {
  await publish(owner, { headline: 'Quiet', policies: 'Come as you are.' });
  for (const path of PAGES) {
    const { statusCode, headers, body } = await at(server, path);
    assert.equal(statusCode, 200, path);
    assert.equal(headers['set-cookie'], undefined);
    for (const [, address = ''] of body.matchAll(/(?:src|srcset|<link[^>]* href)="([^"]*)"/g))
      assert.match(address, /^\/|^http:\/\/localhost/, address);
    assert.doesNotMatch(body, /<style|style="|<script(?! type="application\/ld\+json")/);
  }
}

async function canBeFound({ server }: Practice): Promise<void> {
  const map = (await at(server, '/sitemap.xml')).body;
  const titles = new Set<string>();
  for (const path of PAGES) {
    const { body } = await at(server, path);
    titles.add(/<title>([^<]+)/.exec(body)?.[1] ?? '');
    assert.match(body, /<meta name="description" content="[^"]{20,320}"/, path);
    const canonical = /rel="canonical" href="([^"]+)"/.exec(body)?.[1] ?? '';
    assert.ok(canonical.endsWith(`/at/still-point${path}`), canonical);
    assert.ok(map.includes(`<loc>${canonical}</loc>`), canonical);
  }
  assert.equal(titles.size, PAGES.length);
  assert.match((await server.inject('/sitemap.xml')).body, /\/at\/still-point\/sitemap\.xml/);
  assert.match((await server.inject('/robots.txt')).body, /Sitemap: http/);
  const card = await at(server, '/card.png');
  assert.equal(card.rawPayload.subarray(1, 4).toString(), 'PNG');
  assert.deepEqual([card.rawPayload.readUInt32BE(16), card.rawPayload.readUInt32BE(20)], [1200, 630]);
}

async function answersInWords({ server, fresh }: Practice, log: readonly string[]): Promise<void> {
  const elsewhere = await server.inject({
    method: 'POST',
    url: '/at/still-point/ask',
    headers: { ...ours, 'sec-fetch-site': 'cross-site' },
    payload: 'words=hello',
  });
  assert.equal(elsewhere.statusCode, 403);
  assert.match(elsewhere.body, /somewhere else/);
  for (const [method, path, allow] of [
    ['POST', '', 'GET, HEAD'],
    ['DELETE', '/book/times', 'GET, HEAD, POST'],
  ] as const) {
    const other = await server.inject({ method, url: `/at/still-point${path}`, headers: ours });
    assert.deepEqual([other.statusCode, other.headers.allow], [405, allow]);
    assert.match(other.body, /<h1>That is not how this page is asked<\/h1>/);
  }
  let answer = await at(server, '/card.png');
  for (let n = 0; n < 40 && answer.statusCode !== 429; n++) answer = await at(server, '/card.png');
  assert.equal(answer.statusCode, 429);
  assert.match(answer.body, /wait \d+ seconds/);
  assert.ok(Number(answer.headers['retry-after']) > 0);
  await fresh.asSuperuser((superuser) =>
    superuser.query(`alter table unwind.site_photo rename to site_photo_away`),
  );
  const broken = await at(server, '/photo/10000000-0000-4000-8000-000000000060');
  await fresh.asSuperuser((superuser) =>
    superuser.query(`alter table unwind.site_photo_away rename to site_photo`),
  );
  assert.equal(broken.statusCode, 500);
  const reference = /reference ([0-9A-F]{8})/.exec(broken.body)?.[1] ?? 'none';
  assert.ok(log.some((line) => line.includes(reference)));
  assert.doesNotMatch(broken.body, /site_photo|at .*\.ts/);
}

async function keepsVersions({ server, owner }: Practice): Promise<void> {
  type Editor = { draft: { version: number }; versions: { version: number }[]; differs: boolean };
  const before = (await owner.ask('site')).body as Editor;
  const first = before.versions.at(-1)?.version ?? 0;
  assert.equal(first, 1);
  const stale = await owner.ask('saveSiteDraft', {
    body: { version: before.draft.version - 1, content: {} },
  });
  assert.deepEqual(stale.body, { reason: 'changed-meanwhile', version: before.draft.version });
  const body = { version: before.draft.version, earlier: first };
  const taken = await owner.ask('takeUpSiteVersion', { body });
  assert.match((taken.body as { content: SiteContent }).content.headline, /^Hello!/);
  assert.doesNotMatch((await at(server)).body, /Hello!/);
  const after = (await owner.ask('site')).body as Editor;
  assert.equal(after.differs, true);
  assert.equal(after.versions.length, before.versions.length);
}

const cookieOf = ({ cookies }: Visitor): string =>
  [...cookies].map(([key, value]) => `${key}=${value}`).join('; ');

async function previews(practice: Practice): Promise<void> {
  const { server, owner } = practice;
  const ines = await join(practice, {
    id: '10000000-0000-4000-8000-000000000002',
    name: 'Ines Okafor',
    email: 'ines@stillpoint.example',
    role: 'therapist',
    password: 'another correct horse',
  });
  const preview = (visitor?: Visitor) =>
    server.inject({ url: '/site-preview', headers: visitor ? { cookie: cookieOf(visitor) } : {} });
  assert.equal((await preview()).statusCode, 401);
  assert.equal((await preview(ines)).statusCode, 403);
  const drafted = await preview(owner);
  assert.equal(drafted.statusCode, 200);
  assert.match(drafted.body, /Hello!/);
  assert.match(String(drafted.headers['content-security-policy']), /frame-ancestors 'self'/);
  assert.equal(drafted.headers['x-frame-options'], 'SAMEORIGIN');
  assert.equal(drafted.headers['cache-control'], 'no-store');
  const shown = await at(server);
  assert.match(String(shown.headers['content-security-policy']), /frame-ancestors 'none'/);
  assert.equal(shown.headers['x-frame-options'], 'DENY');
  for (const name of ['site', 'unpublishSite'] as const) assert.equal((await ines.ask(name)).status, 403);
}

/** One white pixel. */
const JPEG =
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA//9k=';

async function showsPhotos({ server, owner }: Practice): Promise<void> {
  const id = '10000000-0000-4000-8000-000000000060';
  const add = (base64: string) => owner.ask('addSitePhoto', { body: { id, use: 'page', base64 } });
  assert.deepEqual((await add(Buffer.from('<svg onload="alert(1)"/>').toString('base64'))).body, {
    reason: 'no-photo',
  });
  assert.deepEqual((await add(Buffer.alloc(20_000, 1).toString('base64'))).body, {
    reason: 'too-large',
    most: 18_432,
  });
  assert.deepEqual((await add(withExif(JPEG))).body, { reason: 'tells-more' });
  assert.deepEqual((await add(JPEG)).body, { id, width: 1, height: 1 });
  const photo = await at(server, `/photo/${id}`);
  assert.equal(photo.headers['content-type'], 'image/jpeg');
  assert.equal(photo.headers['x-content-type-options'], 'nosniff');
  await publish(owner, { photo: { id, alt: 'A quiet room', width: 1, height: 1 } });
  assert.match((await at(server)).body, new RegExp(`/photo/${id}"\\s+alt="A quiet room"`));
  const { draft } = (await owner.ask('site')).body as { draft: { version: number } };
  const unknown = { id: '10000000-0000-4000-8000-000000000061', alt: 'None', width: 1, height: 1 };
  const refused = await owner.ask('saveSiteDraft', {
    body: { version: draft.version, content: { photo: unknown } },
  });
  assert.deepEqual(refused.body, { reason: 'unknown-photo', photo: unknown.id });
}

function withExif(base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const exif = Buffer.from('ffe10008457869660000', 'hex');
  return Buffer.concat([bytes.subarray(0, 2), exif, bytes.subarray(2)]).toString('base64');
}

async function leadsOn({ server, owner }: Practice): Promise<void> {
  const stranger = await server.inject({ url: '/', headers: { accept: 'text/html' } });
  assert.equal(stranger.statusCode, 302);
  assert.equal(stranger.headers.location, '/at/still-point');
  const cookie = cookieOf(owner);
  assert.notEqual((await server.inject({ url: '/', headers: { cookie } })).statusCode, 302);
  assert.equal((await owner.ask('unpublishSite')).status, 200);
  assert.notEqual((await server.inject('/')).statusCode, 302);
  assert.equal((await at(server)).statusCode, 404);
}

test('[SITE-1] every expression in an attribute stands in quotes', () => {
  const folder = new URL('.', import.meta.url);
  for (const name of readdirSync(folder).filter((one) => /(?<!\.test)\.ts$/.test(one))) {
    const source = readFileSync(new URL(name, folder), 'utf8');
    for (const [template] of source.matchAll(/html`[^`]*`/g))
      assert.doesNotMatch(template, /<[^>]*\s[\w-]+=\$\{/, name);
  }
});
