import { z } from 'zod';
import { contract, type EndpointName } from '#contract/contract.ts';
import type { EndpointShape } from '#contract/endpoint.ts';

type Json = Record<string, unknown>;
export type OpenApi = Json & { readonly paths: Record<string, Record<string, Json>> };

/** The contract as an OpenAPI 3.1 document: every endpoint with its input, example, answer, refusals and errors. */
export function openApi(version: string): OpenApi {
  const paths: OpenApi['paths'] = {};
  for (const [name, endpoint] of Object.entries(contract) as [EndpointName, EndpointShape][]) {
    const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: operation(name, endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Unwind',
      version,
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'unwind_session' } },
      schemas: errors,
    },
  };
}

const DESCRIPTION = `Everything a browser asks of Unwind. Sign in to get the cookie that the other endpoints need.
Requests that change something must come from Unwind's own pages, or from a program that sends no browser headers; bodies
are JSON. What is not allowed or not understood has an \`error\`; the practice's own no is a 409 with a \`reason\`.`;

function operation(name: EndpointName, endpoint: EndpointShape): Json {
  const parameters = [...parametersOf('path', endpoint.params), ...parametersOf('query', endpoint.query)];
  return {
    operationId: name,
    summary: endpoint.summary,
    tags: [endpoint.path.split('/')[2]],
    'x-access': endpoint.access,
    'x-data': endpoint.data,
    security: endpoint.access === 'anyone' ? [] : [{ session: [] }],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(endpoint.body ? { requestBody: requestBody(endpoint.body, endpoint.example) } : {}),
    responses: responses(endpoint),
  };
}

function parametersOf(place: 'path' | 'query', schema: z.ZodObject | undefined): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || !z.safeParse(field as z.ZodType, undefined).success,
    schema: jsonSchema(field as z.ZodType, 'input'),
  }));
}

const requestBody = (body: z.ZodType, example: unknown): Json => ({
  required: true,
  content: {
    'application/json': { schema: jsonSchema(body, 'input'), ...(example === undefined ? {} : { example }) },
  },
});

function responses({ reply, refusal, access, params, query, body, path }: EndpointShape): Json {
  const asksInput = Boolean(params ?? query ?? body);
  const signedIn = access !== 'anyone';
  return {
    200: answer('The answer', jsonSchema(reply, 'output')),
    ...(asksInput ? { 400: answer('Not understood; says where and why', error('Malformed')) } : {}),
    ...(signedIn ? { 401: answer('Not signed in, or no longer', error('SignedOut')) } : {}),
    403: answer('Not this role, or not from our own pages', error('Forbidden')),
    ...(path.includes(':') ? { 404: answer('Not here, or another practice’s', error('NotHere')) } : {}),
    ...(refusal ? { 409: answer('The practice says no, and why', jsonSchema(refusal, 'output')) } : {}),
    429: answer('Too many tries; says after how many seconds', error('TooManyTries')),
    500: answer('A fault, with the reference to quote', error('Fault')),
    503: answer('Stopping; ask again soon', error('Stopping')),
  };
}

const answer = (description: string, schema: Json): Json => ({
  description,
  content: { 'application/json': { schema } },
});
const error = (name: keyof typeof errors): Json => ({ $ref: `#/components/schemas/${name}` });

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _draft, ...rest } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
  });
  return rest;
}

const said = (word: string, more: Record<string, z.ZodType> = {}) =>
  jsonSchema(z.strictObject({ error: z.literal(word), ...more }), 'output');

const errors = {
  Malformed: said('malformed', {
    problems: z.array(z.strictObject({ path: z.string(), message: z.string() })),
  }),
  SignedOut: said('signed-out'),
  Forbidden: said('forbidden'),
  NotHere: said('not-here'),
  TooManyTries: said('too-many-tries', { afterSeconds: z.int() }),
  Fault: said('fault', { reference: z.string() }),
  Stopping: said('stopping'),
};
