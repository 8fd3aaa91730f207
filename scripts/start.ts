import { buildWeb } from './build-web.ts';

process.env['NODE_ENV'] = 'production';
const began = performance.now();
const { configFrom, ConfigProblems } = await import('#server/config.ts');
const { faultInWords } = await import('#server/fault-in-words.ts');

/** `npm start`: builds the app when it changed, starts everything, and says where it is. */
try {
  await start();
} catch (fault) {
  say(faultInWords(fault));
  process.exit(fault instanceof ConfigProblems ? 2 : 1);
}

async function start(): Promise<void> {
  const config = configFrom({ UNWIND_LOG_LEVEL: quietly(), ...process.env });
  await buildWeb(say);
  const { serve } = await import('#server/main.ts');
  const { url, demo, setUpAddress } = await serve(config, { progress: say });
  say(`\nUnwind runs at  ${url}   (started in ${((performance.now() - began) / 1000).toFixed(1)} s)`);
  say(`The interface:  ${url}/api/docs`);
  if (setUpAddress) say(`Make your practice at  ${setUpAddress}   (the code after # opens the page)`);
  if (demo) await sayCast();
  else if (config.demo) say('A practice is here already, so there is no demonstration beside it.');
  if (!demo && config.smtpUrl === undefined)
    say('SMTP_URL is not set: invitations and links to a new password reach nobody.');
  say('Ctrl+C stops it.');
}

/** On a screen somebody reads the addresses, not one line for every request. Set UNWIND_LOG_LEVEL to see more. */
function quietly(): string {
  return process.stdout.isTTY || process.env['UNWIND_DEMO'] !== '0' ? 'warn' : 'info';
}

async function sayCast(): Promise<void> {
  const { DEMO_PASSWORD, members, stillPoint } = await import('#server/demo/cast.ts');
  const widest = Math.max(...members.map(({ email }) => email.length));
  say(`\nThe demonstration practice, ${stillPoint.name}. Everybody's password is ${DEMO_PASSWORD}`);
  for (const { email, name, role } of members)
    say(`  ${email.padEnd(widest)}   ${name}, ${role.replace('-', ' ')}`);
  say('With UNWIND_DEMO=0 there is none, and an empty database shows a page that makes your own practice.\n');
}

function say(words: string): void {
  console.log(words);
}
