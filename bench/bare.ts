// The yardstick: a bare Fastify with the same driver and as many connections, one indexed query on a table without any
// security, plain JSON; the same for filing facts; and the bytes of a page that were fetched once.
import { get, type IncomingMessage } from 'node:http';
import Fastify from 'fastify';
import pg from 'pg';

const login = JSON.parse(process.env['BENCH_LOGIN'] ?? '') as pg.PoolConfig;
const pool = new pg.Pool({ ...login, max: 10 });
const app = Fastify();

app.get<{ Params: { client: string } }>('/clients/:client', async ({ params }) => {
  const { rows } = await pool.query<Record<string, unknown>>({
    name: 'visits',
    text: `select id, starts_at, minutes, service, therapist, therapist_name, status
           from bench.visit where client = $1 order by starts_at desc`,
    values: [params.client],
  });
  return { visits: rows };
});

type Filing = { Params: { session: string }; Body: { facts: { id: string }[] } };

app.post<Filing>('/sessions/:session/facts', async ({ params, body }) => {
  await pool.query({
    name: 'facts',
    text: `insert into bench.fact (session, id, body)
           select $1, (fact ->> 'id')::uuid, fact from jsonb_array_elements($2::jsonb) as fact`,
    values: [params.session, JSON.stringify(body.facts)],
  });
  return { acknowledged: body.facts.map(({ id }) => id) };
});

const answer = await new Promise<IncomingMessage>((heard, failed) => {
  get(process.env['BENCH_PAGE'] ?? '', { headers: { 'accept-encoding': 'br' } }, heard).on('error', failed);
});
const page = Buffer.concat(await Array.fromAsync(answer as AsyncIterable<Buffer>));

app.get('/page', (_request, reply) =>
  reply.type('text/html; charset=utf-8').header('content-encoding', 'br').send(page),
);

const url = await app.listen({ host: '127.0.0.1', port: 0 });
console.log(url);
