// Unwind as a process of its own, measured as it runs.
import { configFrom } from '#server/config.ts';
import { start } from '#server/main.ts';

const { url } = await start(configFrom(process.env));
process.stdout.write(`${JSON.stringify({ url })}\n`);
