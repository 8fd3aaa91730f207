import type { FastifyInstance } from 'fastify';
import type { OpenApi } from './openapi.ts';
import { page, style, STYLE_PATH, text } from './page.ts';

/** The interface to read: `/api/docs` for people, `/api/openapi.json` for programs. */
export function addDocs(app: FastifyInstance, document: OpenApi): void {
  const html = docsPage(document);
  const json = JSON.stringify(document);
  const cached = 'public, max-age=300';
  app.get('/api/openapi.json', (_request, reply) =>
    reply.header('cache-control', cached).type('application/json').send(json),
  );
  app.get('/api/docs', (_request, reply) =>
    reply.header('cache-control', cached).type('text/html').send(html),
  );
  app.get(STYLE_PATH, (_request, reply) =>
    reply.header('cache-control', cached).type('text/css').send(style),
  );
}

type Operation = {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly 'x-access': string | readonly string[];
  readonly 'x-data': string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { content: { 'application/json': { schema: unknown; example?: unknown } } };
  readonly responses: Record<
    string,
    { description: string; content: { 'application/json': { schema: unknown } } }
  >;
};
type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: unknown;
};
type Listed = { readonly method: string; readonly path: string; readonly operation: Operation };

function docsPage(document: OpenApi): string {
  const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method,
      path,
      operation: operation as unknown as Operation,
    })),
  );
  const groups = Map.groupBy(listed, ({ operation }) => operation.tags[0] ?? '');
  const body = [...groups].map(
    ([name, operations]) => `<h2 id="${text(name)}">${text(name)}</h2>\n${operations.map(entry).join('\n')}`,
  );
  return page({
    title: 'The interface',
    body: `${INTRODUCTION}\n${contents([...groups.keys()])}\n${body.join('\n')}`,
  });
}

const INTRODUCTION = `<p>Everything a browser asks of Unwind, generated from the same schemas that check each request. The same as an
OpenAPI 3.1 document: <a href="/api/openapi.json">openapi.json</a>.</p>
<p>Signing in sets a cookie, which the other endpoints need. Bodies are JSON. What is not allowed or not understood
answers with an <code>error</code>; the practice’s own no is a <code>409</code> with a <code>reason</code>.</p>`;

const contents = (names: readonly string[]): string =>
  `<nav aria-label="Contents"><p>${names.map((name) => `<a href="#${text(name)}">${text(name)}</a>`).join(' · ')}</p></nav>`;

const entry = ({ method, path, operation }: Listed): string => `<details id="${operation.operationId}">
<summary><b>${method.toUpperCase()}</b> <code>${text(path)}</code> <span>${text(operation.summary)}</span></summary>
<div>
<p>For ${text(whoMay(operation['x-access']))}. ${DATA[operation['x-data']] ?? ''}</p>
${parameters(operation.parameters)}
${input(operation)}
${answers(operation)}
</div>
</details>`;

const DATA: Record<string, string> = { health: 'Each call leaves an entry in the audit trail.' };

const whoMay = (access: string | readonly string[]): string => {
  if (typeof access !== 'string') return access.join(', ');
  return access === 'anyone' ? 'anyone' : 'anyone signed in';
};

function parameters(list: readonly Parameter[] | undefined): string {
  if (!list) return '';
  const rows = list.map(
    (one) => `<tr><td><code>${text(one.name)}</code></td><td>${one.in}${one.required ? '' : ', optional'}</td>
<td><code>${text(JSON.stringify(one.schema))}</code></td></tr>`,
  );
  return `<h3>Parameters</h3><table>${rows.join('')}</table>`;
}

function input({ requestBody }: Operation): string {
  if (!requestBody) return '';
  const { example, schema } = requestBody.content['application/json'];
  return `<h3>Body, for example</h3>${code(example)}<h3>Its schema</h3>${code(schema)}`;
}

function answers({ responses }: Operation): string {
  const own = Object.entries(responses).filter(([status]) => status === '200' || status === '409');
  const others = Object.keys(responses).filter((status) => status !== '200' && status !== '409');
  const shown = own.map(
    ([status, { description, content }]) =>
      `<h3>${status} ${text(description)}</h3>${code(content['application/json'].schema)}`,
  );
  return `${shown.join('')}<p>Otherwise ${others.join(', ')}, as openapi.json says.</p>`;
}

const code = (value: unknown): string =>
  `<pre tabindex="0"><code>${text(JSON.stringify(value, null, 2) ?? '')}</code></pre>`;
