import http from 'node:http';
import https from 'node:https';
import { guardFor, type Limits } from '#server/directory/fetch-limited.ts';

type Message = {
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: Buffer;
};

const PATIENCE_MS = 10_000;

/**
 * Posts a message to where a browser said, and answers with the status: nothing of the answer's words is read. The address
 * came from outside, so it leads to no private network.
 */
export function postPush({ endpoint, headers, body }: Message, reach: Limits['reach']): Promise<number> {
  const guard = guardFor(endpoint, reach);
  const { request: ask } = endpoint.startsWith('https:') ? https : http;
  return new Promise((resolve, reject) => {
    const request = ask(
      endpoint,
      { method: 'POST', headers, agent: false, signal: AbortSignal.timeout(PATIENCE_MS), ...guard },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
