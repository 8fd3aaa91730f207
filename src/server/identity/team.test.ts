import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { exampleId } from '#contract/example-ids.ts';
import { join, lastMail, linkIn, OWNER, setUpPractice, signedIn, trailOf } from '#test/server.ts';

const ines = {
  id: exampleId(21),
  name: 'Ines Okafor',
  email: 'ines@stillpoint.example',
  role: 'therapist',
  password: 'a long walk by the lake',
} as const;
const Team = z.object({
  members: z.array(
    z.object({ id: z.string(), name: z.string(), role: z.string(), endedAt: z.string().nullable() }),
  ),
  invitations: z.array(z.object({ email: z.string(), mail: z.string() })),
});
const Invited = z.object({ link: z.url().nullable() });
const invitation = { id: ines.id, name: ines.name, email: ines.email, role: ines.role };

test('[SIGNIN-10] an invitation is mailed, says what it is for, counts once and signs in', async (t) => {
  const practice = await setUpPractice(t);
  const sent = await practice.owner.ask('invite', {
    body: { ...invitation, email: 'Ines@Stillpoint.example' },
  });
  assert.equal(sent.status, 200);
  const mail = await lastMail(practice.fresh);
  assert.deepEqual([mail.recipient, mail.subject], [ines.email, 'You are invited to Unwind']);
  const token = linkIn(mail.text);
  const visitor = practice.visitor();
  const look = await visitor.ask('invitation', { params: { token } });
  assert.deepEqual(look.body, {
    practiceName: OWNER.practiceName,
    name: ines.name,
    email: ines.email,
    role: ines.role,
  });
  const accept = () =>
    practice
      .visitor()
      .ask('acceptInvitation', { params: { token }, body: { name: ines.name, password: ines.password } });
  const answers = await Promise.all([accept(), accept()]);
  assert.deepEqual(answers.map(({ status }) => String(status)).toSorted(), ['200', '409']);
  assert.equal((await visitor.ask('invitation', { params: { token } })).status, 404);
  const me = await (await signedIn(practice, ines)).ask('me');
  assert.equal(z.object({ role: z.string() }).parse(me.body).role, 'therapist');
});

test('[SIGNIN-10] withdrawn, replaced or out of date, a link opens nothing', async (t) => {
  const practice = await setUpPractice(t);
  const tokenOf = async (id: string) => {
    await practice.owner.ask('invite', { body: { ...invitation, id } });
    return linkIn((await lastMail(practice.fresh)).text);
  };
  const look = async (token: string) =>
    (await practice.visitor().ask('invitation', { params: { token } })).status;
  const first = await tokenOf(exampleId(31));
  const second = await tokenOf(exampleId(32));
  assert.deepEqual([await look(first), await look(second)], [404, 200]);
  await practice.owner.ask('withdrawInvitation', { params: { invitation: exampleId(32) } });
  assert.equal(await look(second), 404);
  const again = await practice.owner.ask('withdrawInvitation', { params: { invitation: exampleId(32) } });
  assert.equal(again.status, 404);
  const third = await tokenOf(exampleId(33));
  await practice.fresh.asSuperuser((superuser) =>
    superuser.query(`update unwind.invitation set expires_at = now() where id = $1`, [exampleId(33)]),
  );
  assert.equal(await look(third), 404);
});

test('[SIGNIN-10] asked twice, one mail goes out; the table keeps only the hash of the link', async (t) => {
  const practice = await setUpPractice(t);
  const [one, two] = [
    await practice.owner.ask('invite', { body: invitation }),
    await practice.owner.ask('invite', { body: invitation }),
  ];
  assert.equal(
    z.object({ id: z.string() }).parse(one.body).id,
    z.object({ id: z.string() }).parse(two.body).id,
  );
  const mails = await practice.fresh.asSuperuser((superuser) => superuser.query('select 1 from unwind.mail'));
  assert.equal(mails.rowCount, 1);
  const token = linkIn((await lastMail(practice.fresh)).text);
  const kept = await practice.fresh.asSuperuser((superuser) =>
    superuser.query<{ row: string }>('select i::text as row from unwind.invitation i'),
  );
  assert.equal(kept.rows[0]?.row.includes(token), false);
});

test('[SIGNIN-10] who invites is shown the link once, and it is the one in the mail', async (t) => {
  const practice = await setUpPractice(t);
  const invite = async () => Invited.parse((await practice.owner.ask('invite', { body: invitation })).body);
  const { link } = await invite();
  assert.match((await lastMail(practice.fresh)).text, new RegExp(`^${RegExp.escape(link ?? '')}$`, 'm'));
  const look = await practice.visitor().ask('invitation', { params: { token: linkIn(link ?? '') } });
  assert.equal(look.status, 200);
  assert.equal((await invite()).link, null);
});

test('[SIGNIN-20] the team list says whether the mail of an invitation waits, failed or was sent', async (t) => {
  const practice = await setUpPractice(t);
  const listed = async () => Team.parse((await practice.owner.ask('team')).body).invitations;
  const mark = (how: string) =>
    practice.fresh.asSuperuser((superuser) => superuser.query(`update unwind.mail set ${how}`));
  await practice.owner.ask('invite', { body: invitation });
  assert.deepEqual(await listed(), [{ email: ines.email, mail: 'waiting' }]);
  await mark(`failure = 'ECONNREFUSED'`);
  assert.deepEqual(await listed(), [{ email: ines.email, mail: 'failed' }]);
  await practice.owner.ask('invite', { body: { ...invitation, id: exampleId(34) } });
  assert.deepEqual(await listed(), [{ email: ines.email, mail: 'waiting' }], 'of the latest one');
  await mark('sent_at = now(), failure = null');
  assert.deepEqual(await listed(), [{ email: ines.email, mail: 'sent' }]);
});

test('[SIGNIN-10] a member is not invited again', async (t) => {
  const practice = await setUpPractice(t);
  const answer = await practice.owner.ask('invite', { body: { ...invitation, email: OWNER.email } });
  assert.deepEqual([answer.status, answer.body], [409, { reason: 'already-a-member' }]);
});

test('[SIGNIN-11] ending a membership ends the sign-ins at once; invited again, the same membership is taken up', async (t) => {
  const practice = await setUpPractice(t);
  const visitor = await join(practice, ines);
  const teamOf = async () => Team.parse((await practice.owner.ask('team')).body);
  const before = (await teamOf()).members.find(({ name }) => name === ines.name);
  assert.equal(
    (await practice.owner.ask('endMembership', { params: { member: before?.id ?? '' } })).status,
    200,
  );
  assert.equal((await visitor.ask('me')).status, 401);
  const refused = await practice
    .visitor()
    .ask('signIn', { body: { email: ines.email, password: ines.password } });
  assert.deepEqual(refused.body, { reason: 'wrong-credentials' });
  const back = await join(practice, {
    ...ines,
    id: exampleId(22),
    role: 'front-desk',
    password: 'another long walk',
  });
  assert.equal((await back.ask('me')).status, 200);
  const after = (await teamOf()).members.filter(({ name }) => name === ines.name);
  assert.deepEqual(after, [{ id: before?.id, name: ines.name, role: 'front-desk', endedAt: null }]);
});

test('[SIGNIN-11] the last owner stays, also when two owners end each other at once', async (t) => {
  const practice = await setUpPractice(t);
  const { members } = Team.parse((await practice.owner.ask('team')).body);
  const alone = await practice.owner.ask('endMembership', { params: { member: members[0]?.id ?? '' } });
  assert.deepEqual([alone.status, alone.body], [409, { reason: 'last-owner' }]);
  const second = await join(practice, { ...ines, role: 'owner' });
  const both = Team.parse((await practice.owner.ask('team')).body).members.map(({ id }) => id);
  const answers = await Promise.all([
    practice.owner.ask('endMembership', { params: { member: both[1] ?? '' } }),
    second.ask('endMembership', { params: { member: both[0] ?? '' } }),
  ]);
  assert.equal(answers.filter(({ status }) => status === 200).length, 1);
  const left = await practice.database.identity.query('select 1 from unwind.member where ended_at is null');
  assert.equal(left.rowCount, 1);
});

test('[SIGNIN-15] invitations and endings are in the trail', async (t) => {
  const practice = await setUpPractice(t);
  await join(practice, ines);
  assert.deepEqual((await trailOf(practice.fresh)).slice(2), [
    'Maren Holt: invite',
    'Ines Okafor: invitationAccepted',
    'Ines Okafor: signIn',
  ]);
});
