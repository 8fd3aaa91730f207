import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '#server/base/clock.ts';
import type { Asking, Database } from '#server/database/database.ts';
import { TurnedAway } from '#server/http/faults.ts';
import { NotHere } from '#server/http/handler.ts';
import type { Known, SignInBook } from '#server/identity/sign-in-book.ts';
import type { SentFile } from './answer.ts';
import { accentsOf, layout } from './layout.ts';
import { ownPages } from './own-pages.ts';
import { photoFile } from './photo-files.ts';
import { sendAnswer, sendPage } from './send-answer.ts';
import { visitorOf } from './site-book.ts';
import { draftOf } from './site-desk.ts';
import { iconFile, styleFile } from './site-files.ts';
import { readSitePractice, type SitePractice } from './site-practice.ts';

/** Everything under it may be framed by our own pages, and nothing else of the server by anybody. */
const BASE = '/site-preview';

type Preview = {
  readonly database: Database;
  readonly clock: Clock;
  readonly book: SignInBook;
  readonly address: () => string;
};

/** The real pages with the draft in them, for the owner who writes it. */
export function addPreview(app: FastifyInstance, preview: Preview): void {
  const onRequest = framedByTheEditor;
  app.get(`${BASE}/photo/:photo`, { onRequest }, async (request, reply) => {
    const asking = await ownerAsking(preview, request);
    const { photo } = request.params as { photo: string };
    return sendAnswer(await photoFile(preview.database, asking, photo), reply);
  });
  app.get(BASE, { onRequest }, (request, reply) => show(preview, { path: '', request, reply }));
  app.get(`${BASE}/:page`, { onRequest }, (request, reply) => {
    const { page } = request.params as { page: string };
    return show(preview, { path: `/${page}`, request, reply });
  });
}

async function framedByTheEditor(_request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const policy = String(reply.getHeader('content-security-policy'));
  reply.headers({
    'content-security-policy': policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
    'x-frame-options': 'SAMEORIGIN',
  });
}

type Shown = { readonly path: string; readonly request: FastifyRequest; readonly reply: FastifyReply };

async function show(preview: Preview, { path, request, reply }: Shown): Promise<FastifyReply> {
  const asking = await ownerAsking(preview, request);
  const practice = await draftedPractice(preview.database, asking);
  const file = fileAt(path, practice);
  if (file) return sendAnswer(file, reply);
  const render = ownPages[path];
  if (!render) throw new NotHere();
  const address = preview.address();
  const page = render({
    params: {},
    query: new URLSearchParams(),
    form: new URLSearchParams(),
    now: preview.clock.now(),
    request: request.id,
    address,
    practice,
    asking: visitorOf(practice.id, { request: request.id, action: 'preview' }),
    at: (to) => BASE + to,
  });
  const drafted = { ...page, hidden: true };
  return sendPage(drafted, layout(drafted, { practice, path, address, base: BASE }).text, reply);
}

function fileAt(path: string, practice: SitePractice): SentFile | undefined {
  if (path === '/icon.svg') return iconFile(accentsOf(practice).day);
  return /^\/style-[\da-f]{12}\.css$/u.test(path) ? styleFile(accentsOf(practice)) : undefined;
}

async function draftedPractice(database: Database, asking: Asking): Promise<SitePractice> {
  const [practice, draft] = await database.unaudited.read(asking, (tables) =>
    Promise.all([readSitePractice(tables), draftOf(tables)]),
  );
  if (!practice) throw new NotHere();
  return { ...practice, content: draft.content };
}

async function ownerAsking({ book }: Preview, request: FastifyRequest): Promise<Asking> {
  const known = await book.find(request.headers.cookie);
  if (!known) throw new TurnedAway(401);
  if (known.membership.role !== 'owner') throw new TurnedAway(403);
  return askingOf(known, request.id);
}

const askingOf = ({ membership }: Known, request: string): Asking => {
  const { practice, member, role, name: actor } = membership;
  const subject = { kind: 'practice', id: practice };
  return { practice, member, role, actor, action: 'site', request, subject };
};
