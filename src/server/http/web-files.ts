import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { page } from './page.ts';
import { keepToItself, serveSelfCare } from './self-care-page.ts';

const FOREVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/** Where the bare address leads somebody with these cookies; undefined for the app. */
type FrontDoor = (cookies: string | undefined) => Promise<string | undefined>;

/** The built app: hashed files are kept for ever, its page is asked for again, and every address in it is that page. */
export async function serveWeb(app: FastifyInstance, folder: string, frontDoor: FrontDoor): Promise<void> {
  const built = existsSync(path.join(folder, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      index: 'index.html',
      preCompressed: true,
      cacheControl: false,
      dotfiles: 'ignore',
      setHeaders: (reply, file) => setHeaders(reply, path.relative(folder, file)),
    });
    serveSelfCare(app);
  }
  app.setNotFoundHandler((request, reply) => {
    if (!isNavigation(request)) return reply.code(404).send({ error: 'not-here' });
    return sendApp(reply);
  });
  app.get('/', async ({ headers }, reply) => {
    const place = await frontDoor(headers.cookie);
    if (place === undefined) return sendApp(reply);
    return reply.headers({ 'cache-control': 'no-store', vary: 'cookie' }).redirect(place, 302);
  });

  function sendApp(reply: FastifyReply): FastifyReply {
    return built ? reply.sendFile('index.html') : reply.code(503).type('text/html').send(notBuilt);
  }
}

function setHeaders(reply: FastifyReply, file: string): void {
  reply.header('cache-control', /^(self-care[\\/])?assets[\\/]/.test(file) ? FOREVER : ASK_AGAIN);
  if (/^self-care[\\/]index\.html/.test(file)) keepToItself(reply);
  if (file.startsWith('service-worker.js')) reply.header('service-worker-allowed', '/');
}

/** Somebody who opens an address of the app, and not a script that misses a file. */
function isNavigation({ method, headers, url }: FastifyRequest): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (/^\/(api|assets|self-care)(\/|$)/.test(url) || /\.\w{1,8}(\?|$)|^[^?]*\/\./.test(url)) return false;
  return headers['sec-fetch-mode'] === 'navigate' || (headers.accept ?? '').includes('text/html');
}

const notBuilt = page({
  title: 'Unwind runs, its pages are not built yet',
  body: `<p>The server is up and answers. Build the pages once, then open this address again:</p>
<pre><code>npm run build</code></pre>
<p><code>npm start</code> does this by itself. The <a href="/api/docs">interface</a> is here already.</p>`,
});
