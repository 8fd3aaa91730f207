import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setUpCode } from '#server/identity/set-up-code.ts';
import { movedClock } from '#test/clock.ts';
import { freshServer, OWNER, setUpPractice, signedIn, trailOf } from '#test/server.ts';

test('[SIGNIN-1] of two set-ups at the same time one makes the practice, and its owner is signed in', async (t) => {
  const practice = await freshServer(t);
  assert.deepEqual((await practice.visitor().ask('setUpStatus')).body, { needed: true, demo: false });
  const [first, second] = [practice.visitor(), practice.visitor()];
  const answers = await Promise.all([
    first.ask('setUp', { body: OWNER }),
    second.ask('setUp', { body: { ...OWNER, practiceName: 'Another', email: 'other@stillpoint.example' } }),
  ]);
  assert.deepEqual(answers.map(({ status }) => String(status)).toSorted(), ['200', '409']);
  const { rows } = await practice.database.identity.query('select name from unwind.practice');
  assert.equal(rows.length, 1);
  const owner = answers[0]?.status === 200 ? first : second;
  assert.equal((await owner.ask('me')).status, 200);
  assert.deepEqual((await practice.visitor().ask('setUpStatus')).body, { needed: false, demo: false });
  const late = await practice.visitor().ask('setUp', { body: OWNER });
  assert.deepEqual([late.status, late.body], [409, { reason: 'already-set-up' }]);
});

test('[SIGNIN-21] only who knows the code of this server makes the practice', async (t) => {
  const practice = await freshServer(t);
  const trying = async (code: string) =>
    (await practice.visitor().ask('setUp', { body: { ...OWNER, code } })).body;
  for (const code of ['0000-0000', `${OWNER.code}0`, setUpCode('the secret of another server')])
    assert.deepEqual(await trying(code), { reason: 'wrong-code' });
  assert.deepEqual((await practice.visitor().ask('setUpStatus')).body, { needed: true, demo: false });
  const typed = ` ${OWNER.code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')}`;
  const { status } = await practice.visitor().ask('setUp', { body: { ...OWNER, code: typed } });
  assert.equal(status, 200);
  assert.deepEqual(await trying('0000-0000'), { reason: 'already-set-up' });
});

test('[SIGNIN-2] a wrong password and an unknown address get the same answer', async (t) => {
  const practice = await setUpPractice(t);
  const wrong = await practice
    .visitor()
    .ask('signIn', { body: { email: OWNER.email, password: 'not the password' } });
  const unknown = await practice
    .visitor()
    .ask('signIn', { body: { email: 'nobody@example.org', password: 'not it' } });
  assert.deepEqual([wrong.status, wrong.body], [409, { reason: 'wrong-credentials' }]);
  assert.deepEqual([unknown.status, unknown.body], [wrong.status, wrong.body]);
  assert.equal(wrong.headers['set-cookie'], undefined);
  assert.equal((await signedIn(practice, { ...OWNER, email: 'Maren@StillPoint.example' })).cookies.size, 1);
});

test('[SIGNIN-2] the cookie is HttpOnly and SameSite, and Secure where Unwind is reached by https', async (t) => {
  const plain = await setUpPractice(t);
  const cookie = async (practice: typeof plain) =>
    String(
      (await practice.visitor().ask('signIn', { body: { email: OWNER.email, password: OWNER.password } }))
        .headers['set-cookie'],
    );
  assert.match(await cookie(plain), /^unwind_session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
  const secure = await setUpPractice(t, { environment: { UNWIND_ADDRESS: 'https://unwind.example' } });
  assert.match(await cookie(secure), /; Secure/);
});

test('[SIGNIN-2] a cookie with another signature, or none, opens nothing', async (t) => {
  const { owner } = await setUpPractice(t);
  const [token] = decodeURIComponent(owner.cookies.get('unwind_session') ?? '').split('.');
  for (const forged of [
    String(token),
    `${token}.`,
    encodeURIComponent(`${token}.${'A'.repeat(43)}=`),
    '%E0%A4%A',
  ]) {
    owner.cookies.set('unwind_session', forged);
    assert.equal((await owner.ask('me')).status, 401, forged);
  }
});

test('[SIGNIN-5] signing out ends this sign-in and takes the cookie back; everywhere ends every one', async (t) => {
  const practice = await setUpPractice(t);
  const [tablet, phone] = [await signedIn(practice, OWNER), await signedIn(practice, OWNER)];
  const kept = tablet.cookies.get('unwind_session') ?? '';
  assert.equal((await tablet.ask('signOut', { body: { where: 'here' } })).status, 200);
  assert.equal(tablet.cookies.has('unwind_session'), false);
  tablet.cookies.set('unwind_session', kept);
  assert.equal((await tablet.ask('me')).status, 401);
  assert.equal((await phone.ask('me')).status, 200);
  await practice.owner.ask('signOut', { body: { where: 'everywhere' } });
  assert.equal((await phone.ask('me')).status, 401);
  assert.equal(practice.owner.cookies.has('unwind_session'), false);
});

test('[SIGNIN-15] sign-ins and refused tries on known accounts are in the trail; unknown accounts are nobody’s', async (t) => {
  const practice = await setUpPractice(t);
  await practice.visitor().ask('signIn', { body: { email: OWNER.email, password: 'not the password' } });
  await practice
    .visitor()
    .ask('signIn', { body: { email: 'nobody@example.org', password: 'not the password' } });
  await practice.owner.ask('signOut', { body: { where: 'everywhere' } });
  assert.deepEqual(await trailOf(practice.fresh), [
    'Maren Holt: setUp',
    'Maren Holt: signIn',
    'Maren Holt: signInRefused',
    'Maren Holt: signOutEverywhere',
  ]);
});

test('[SIGNIN-16] without the demonstration nobody of its practice comes in, and the set-up page is open', async (t) => {
  const clock = movedClock();
  const practice = await setUpPractice(t, { clock });
  await practice.fresh.asSuperuser((superuser) => superuser.query('update unwind.practice set demo = true'));
  assert.deepEqual((await practice.visitor().ask('setUpStatus')).body, { needed: true, demo: false });
  const refused = await practice
    .visitor()
    .ask('signIn', { body: { email: OWNER.email, password: OWNER.password } });
  assert.equal(refused.status, 409);
  clock.pass({ seconds: 5 });
  assert.equal((await practice.owner.ask('me')).status, 401);
  const open = await practice.visitor().ask('setUp', { body: { ...OWNER, email: 'ada@example.org' } });
  assert.equal(open.status, 200);
});
