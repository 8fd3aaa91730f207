import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { TOTP } from 'otpauth';
import { systemClock } from '#server/base/clock.ts';
import { type CastMember, DEMO_PASSWORD, maren } from '#server/demo/cast.ts';
import { setUpCode } from '#server/identity/set-up-code.ts';
import { TEST_SECRET } from '#test/server.ts';
import { addAuthenticator } from './authenticator.ts';
import { openApp } from './harness.ts';

test('the set-up page of an empty practice makes it and signs its owner in, once', async (t) => {
  const { page } = await openApp(t, { practice: 'empty' });
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Set up your practice' }).waitFor();
  await page.getByRole('textbox', { name: 'Set-up code' }).fill('0000-0000');
  await page.getByRole('textbox', { name: 'Name of the practice' }).fill('Quiet Hands');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ada Example');
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ada@example.org');
  await page.getByRole('textbox', { name: 'Password' }).fill('too short');
  await press(page, 'Make the practice');
  await page.getByText('Write at least 12 characters.').waitFor();
  await page.getByRole('textbox', { name: 'Password' }).fill('correct horse battery');
  await press(page, 'Make the practice');
  await page.getByRole('alert').getByText('That is not the code this server shows').waitFor();
  await page.getByRole('textbox', { name: 'Set-up code' }).fill(setUpCode(TEST_SECRET));
  await press(page, 'Make the practice');
  await page.getByRole('heading', { name: 'No visits today' }).waitFor();
  await page.getByRole('button', { name: 'Ada Example: menu' }).waitFor();
  await page.goto('/set-up');
  await page.getByText('There is a practice here already.').waitFor();
});

test('a wrong password is told kindly beside the form, what was typed stays, and the right one goes in', async (t) => {
  const { page } = await openApp(t);
  await page.goto('/sign-in');
  await typeSignIn(page, maren, 'not the password');
  await page.getByRole('alert').getByText('E-mail or password is not right.').waitFor();
  assert.equal(await page.getByRole('textbox', { name: 'E-mail' }).inputValue(), maren.email);
  await typeSignIn(page, maren);
  await inside(page, maren);
});

test('[SIGNIN-8] an added authenticator is asked for at the next sign-in, and a backup code opens once', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await app.signInAs('maren', '/security');
  const { secret, codes } = await turnAuthenticatorOn(page);
  const [backup = ''] = codes;
  assert.ok(codes.length >= 8, 'enough backup codes for a lost phone');

  await signOut(page, maren);
  await typeSignIn(page, maren);
  await page.getByRole('textbox', { name: 'Code from your authenticator' }).fill(codeOf(secret, 'next'));
  await press(page, 'Go on');
  await inside(page, maren);

  await signOut(page, maren);
  await giveBackup(page, backup);
  await inside(page, maren);

  await signOut(page, maren);
  await giveBackup(page, backup);
  await page.getByRole('alert').getByText('That code is not right or no longer valid.').waitFor();
});

test('[SIGNIN-9] a passkey added on the sign-in page of a member opens the next sign-in alone', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await addAuthenticator(page);
  await app.signInAs('maren', '/security');
  await press(page, 'Add a passkey');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name of this passkey' }).fill('Tablet in room 2');
  await dialog.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByRole('button', { name: 'Remove Tablet in room 2' }).waitFor();
  await signOut(page, maren);
  await press(page, 'Use a passkey');
  await inside(page, maren);
});

test('[SIGNIN-6] a forgotten password is set anew through the mail, whose link opens once', async (t) => {
  const { page } = await openApp(t);
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Forgotten your password?' }).click();
  await page.getByRole('heading', { level: 1, name: 'A new password' }).waitFor();
  await page.getByRole('textbox', { name: 'E-mail' }).fill(maren.email);
  await press(page, 'Send the link');
  await page.getByRole('heading', { level: 1, name: 'Look at your mail' }).waitFor();
  const link = await linkInMail(page, maren.email);
  await setPassword(page, link);
  await page.getByText('Your password is set.').waitFor();
  await setPassword(page, link);
  await page.getByText('This link has been used or is too old.').waitFor();
  await page.goto('/sign-in');
  await typeSignIn(page, maren, 'a wholly new password');
  await inside(page, maren);
});

test('[SIGNIN-10] an invited therapist joins through the mail and works at once, and her link is spent', async (t) => {
  const app = await openApp(t);
  await app.signInAs('maren', '/team');
  await press(app.page, 'Invite somebody');
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Noor Example');
  await dialog.getByRole('textbox', { name: 'E-mail' }).fill('noor@example.org');
  await dialog.getByRole('button', { name: 'Send the invitation' }).click();
  await app.page.getByRole('button', { name: 'Withdraw the invitation of Noor Example' }).waitFor();
  await app.page.getByText(/^Mail (on its way|sent)$/).waitFor();
  const shown = await app.page.getByRole('textbox', { name: 'Link of the invitation' }).inputValue();

  const { page } = await app.addDevice();
  const link = await linkInMail(page, 'noor@example.org');
  assert.equal(
    shown.endsWith(new URL(link, app.page.url()).pathname),
    true,
    'the link shown is the one mailed',
  );
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: 'Join Still Point Myofascial' }).waitFor();
  assert.equal(await page.getByRole('textbox', { name: 'E-mail' }).inputValue(), 'noor@example.org');
  await page.getByRole('textbox', { name: 'Choose a password' }).fill('correct horse battery');
  await press(page, 'Join');
  await page.getByRole('button', { name: 'Noor Example: menu' }).waitFor();
  await page.getByRole('link', { name: 'Clients', exact: true }).click();
  await page.getByRole('link', { name: /Ruth Alder/ }).click();
  await page.getByRole('heading', { name: 'Plan and limits' }).waitFor();
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: 'This invitation is no longer open' }).waitFor();
});

test('[SIGNIN-5] signing out everywhere on the screen ends the sign-in of the other device too', async (t) => {
  const app = await openApp(t);
  const other = await app.addDevice();
  await app.signInAs('maren');
  await other.signInAs('maren');
  await inside(other.page, maren);
  await choose(app.page, maren, 'Sign out everywhere');
  await press(app.page, 'Sign out');
  await app.page.waitForURL('**/sign-in');
  await other.page.getByRole('link', { name: 'Clients', exact: true }).click();
  await other.page.waitForURL(/\/sign-in/);
});

test('an untouched page asks whether somebody is there; touched it stays, unanswered it signs out', async (t) => {
  const app = await openApp(t);
  const { page } = app;
  await page.clock.install();
  await app.signInAs('maren');
  await inside(page, maren);
  const asked = page.getByRole('alertdialog', { name: 'Are you still there?' });
  await page.clock.fastForward('19:10');
  await asked.waitFor();
  await press(page, 'Stay signed in');
  await asked.waitFor({ state: 'hidden' });
  await page.clock.fastForward('20:30');
  await page.waitForURL(/\/sign-in/);
  assert.equal((await page.request.get('/api/me')).status(), 401, 'the server has ended it as well');
});

test('[SIGNIN-3] where only the server noticed the idle time, the next page leads to the sign-in and back', async (t) => {
  let later = Temporal.Duration.from('PT0S');
  const app = await openApp(t, { clock: { now: () => systemClock.now().add(later) } });
  await app.signInAs('maren');
  await inside(app.page, maren);
  later = Temporal.Duration.from('PT1H');
  await app.page.goto('/clients');
  await app.page.waitForURL(/\/sign-in/);
  // A sign-in is stamped by the database, which has no clock to be moved.
  later = Temporal.Duration.from('PT0S');
  await typeSignIn(app.page, maren);
  await app.page.getByRole('heading', { level: 1, name: 'Clients' }).waitFor();
});

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const inside = (page: Page, { name }: CastMember): Promise<void> =>
  page.getByRole('button', { name: `${name}: menu` }).waitFor();

const typeSignIn = async (page: Page, { email }: CastMember, password = DEMO_PASSWORD): Promise<void> => {
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
  await page.getByRole('textbox', { name: 'Password' }).fill(password);
  await press(page, 'Sign in');
};

const choose = async (page: Page, { name }: CastMember, item: string): Promise<void> => {
  await press(page, `${name}: menu`);
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};

const signOut = async (page: Page, member: CastMember): Promise<void> => {
  await choose(page, member, 'Sign out');
  await press(page, 'Sign out');
  await page.waitForURL(/\/sign-in/);
};

const codeOf = (secret: string, when: 'now' | 'next'): string =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + (when === 'next' ? 30_000 : 0) });

const turnAuthenticatorOn = async (page: Page): Promise<{ secret: string; codes: string[] }> => {
  await press(page, 'Set up an authenticator');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox', { name: 'Current password' }).fill(DEMO_PASSWORD);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  const link = dialog.getByRole('link', { name: 'Open in the authenticator on this device' });
  const address = new URL((await link.getAttribute('href')) ?? '');
  const secret = address.searchParams.get('secret') ?? '';
  const codes = await dialog.getByRole('listitem').allTextContents();
  await dialog.getByRole('textbox', { name: 'Code that the app shows now' }).fill(codeOf(secret, 'now'));
  await dialog.getByRole('button', { name: 'Turn it on' }).click();
  await page.getByText('On: signing in asks for a code').waitFor();
  return { secret, codes };
};

const setPassword = async (page: Page, link: string): Promise<void> => {
  await page.goto(link);
  await page.getByRole('textbox', { name: 'New password' }).fill('a wholly new password');
  await press(page, 'Set the password');
};

const giveBackup = async (page: Page, code: string): Promise<void> => {
  await typeSignIn(page, maren);
  await press(page, 'Use a backup code');
  await page.getByRole('textbox', { name: 'Backup code' }).fill(code);
  await press(page, 'Go on');
};

/** The address in the newest mail to somebody, read on the demonstration's mailbox page. */
const linkInMail = async (page: Page, to: string): Promise<string> => {
  await page.goto('/mailbox');
  const mail = page.getByRole('article').filter({ hasText: `To ${to}` });
  return (await mail.first().getByRole('link').first().getAttribute('href')) ?? '';
};
