import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contract } from '#contract/contract.ts';
import type { EndpointShape } from '#contract/endpoint.ts';
import { freshServer } from '#test/server.ts';
import { openApi } from './openapi.ts';

type Operation = {
  operationId: string;
  requestBody?: unknown;
  responses: Record<string, unknown>;
  security: unknown[];
};

test('[HTTP-9] the document has every endpoint, with its example, its answers and its errors', () => {
  const document = openApi('1.2.3');
  assert.equal(document['openapi'], '3.1.0');
  for (const [name, endpoint] of Object.entries(contract) as [string, EndpointShape][]) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    const operation = document.paths[path]?.[endpoint.method.toLowerCase()] as unknown as Operation;
    assert.equal(operation.operationId, name);
    assert.deepEqual('409' in operation.responses, endpoint.refusal !== undefined, name);
    assert.deepEqual('401' in operation.responses, endpoint.access !== 'anyone', name);
    for (const status of ['200', '403', '429', '500', '503'])
      assert.ok(status in operation.responses, `${name} ${status}`);
    if (endpoint.body) assert.deepEqual(exampleOf(operation), endpoint.example, name);
  }
});

const exampleOf = ({ requestBody }: Operation): unknown =>
  (requestBody as { content: Record<string, { example: unknown }> }).content['application/json']?.example;

test('[HTTP-9] every example is input that its own schema understands', () => {
  for (const [name, { body, example }] of Object.entries(contract) as [string, EndpointShape][]) {
    if (body) assert.equal(body.safeParse(example).success, true, name);
  }
});

test('[HTTP-9] every reference in the document leads somewhere', () => {
  const document = JSON.stringify(openApi('1.2.3'));
  const whole = JSON.parse(document) as { components: { schemas: Record<string, unknown> } };
  for (const [, name = ''] of document.matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
    assert.ok(name in whole.components.schemas, name);
  }
});

test('[HTTP-9] people read the same as a page that needs no script', async (t) => {
  const { server } = await freshServer(t);
  const page = await server.inject('/api/docs');
  assert.match(String(page.headers['content-type']), /^text\/html/);
  for (const { path } of Object.values(contract))
    assert.ok(page.body.includes(path.replaceAll(/:(\w+)/g, '{$1}')), path);
  assert.doesNotMatch(page.body, /<script|style=|onclick/);
  assert.equal((await server.inject('/api/docs/style.css')).statusCode, 200);
  assert.equal((await server.inject('/api/openapi.json')).json().info.title, 'Unwind');
});
