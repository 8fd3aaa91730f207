// Unwind as a process of its own, for tests that kill it: the real start, on an embedded database in a given folder.
import { configFrom } from '#server/config.ts';
import { start } from '#server/main.ts';

const running = await start(configFrom({ UNWIND_LOG_LEVEL: 'silent', UNWIND_PORT: '0', ...process.env }));
process.stdout.write(`${JSON.stringify({ url: running.url })}\n`);
