import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruth, samuel, stillPoint } from '#server/demo/cast.ts';
import { freshDemo } from '#test/database.ts';
import { homeDesk, homeNow } from '#test/home-desk.ts';
import { PageVisitor } from '#test/page-visitor.ts';
import { freshServer, TEST_SECRET } from '#test/server.ts';
import { stopLink } from './stop-link.ts';

test('[HOMESRV-19] one press turns the mails off for one client, from a browser or a mail program', async (t) => {
  const fresh = await freshDemo(t, homeNow);
  const { server, database } = await freshServer(t, { fresh, environment: { UNWIND_DEMO: '1' } });
  const desk = homeDesk(database);
  const reminder = { at: '19:30', days: [1], zone: 'Europe/Berlin', byPush: true, byMail: true };
  await desk.remind({ reminder });
  const visitor = new PageVisitor(server);
  const asked = await visitor.open(pathOf(ruth.id));
  assert.match(asked.html, /No more reminders by mail\?/);
  assert.doesNotMatch(asked.html, /Ruth|Alder|Still Point/);
  assert.deepEqual(
    (await desk.remind({ reminder })).reminder,
    reminder,
    'looking at the page changes nothing',
  );
  assert.equal((await visitor.send(pathOf(samuel.id), {})).status, 200);
  assert.deepEqual((await desk.remind({ reminder })).reminder, reminder, 'nor does the link of another');

  const pressed = await visitor.send(pathOf(ruth.id), {});
  assert.match(pressed.html, /They are off/);
  assert.deepEqual(await byMail(), [{ by_push: true, by_mail: false }]);
  await desk.remind({ reminder });
  const oneClick = { 'content-type': 'application/x-www-form-urlencoded' };
  const payload = 'List-Unsubscribe=One-Click';
  const answer = await server.inject({ method: 'POST', url: pathOf(ruth.id), payload, headers: oneClick });
  assert.equal(answer.statusCode, 200);
  assert.deepEqual(await byMail(), [{ by_push: true, by_mail: false }]);
  assert.equal((await visitor.open(`${pathOf(ruth.id)}x`)).status, 404);

  function byMail() {
    return fresh.asSuperuser(
      async (su) => (await su.query('select by_push, by_mail from unwind.home_reminder')).rows,
    );
  }
});

const pathOf = (client: typeof ruth.id): string =>
  stopLink({ secret: TEST_SECRET, address: () => '' }, { practice: stillPoint.id, client });
