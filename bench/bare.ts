// The yardstick: a bare Fastify with the same driver, one indexed query on a table without any security, plain JSON.
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

const url = await app.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${JSON.stringify({ url })}\n`);
