import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { API_ROOT } from './register-routes.js';
import type { ApiRoute } from './route.js';

/** An OpenAPI 3.1 document. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Record<string, Record<string, unknown>>;
  readonly components: Record<string, unknown>;
}

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'message'],
        properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
      },
    },
    retryAfterMs: { type: 'number', description: 'Of 429: the header `Retry-After`, in milliseconds.' },
  },
};

const COMPONENTS = {
  schemas: { Problem: PROBLEM },
  responses: {
    Problem: {
      description: 'What went wrong (RFC 9457).',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  },
  securitySchemes: {
    key: { type: 'http', scheme: 'bearer', description: 'An API key; it acts as its owner.' },
    session: {
      type: 'apiKey',
      in: 'cookie',
      name: 'baton.session_token',
      description: 'POST /session sets it.',
    },
  },
};

function schemaOf(schema: GenericSchema, typeMode: 'input' | 'output'): Record<string, unknown> {
  const { $schema, ...rest } = toJsonSchema(schema, { typeMode, errorMode: 'ignore' });
  return rest;
}

function pathParameters(path: string) {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(schema: GenericSchema | undefined) {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, unknown>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema: property,
  }));
}

function success(route: ApiRoute) {
  if (!route.answer && !route.status) return { '204': { description: 'Done.' } };
  const schema = route.answer ? schemaOf(route.answer, 'output') : {};
  return { [route.status ?? 200]: { description: 'Done.', content: { 'application/json': { schema } } } };
}

function operationId(route: ApiRoute): string {
  const words = route.path.split(/[^a-zA-Z0-9]+/).filter(Boolean);
  return [route.method, ...words]
    .map((word, at) => (at === 0 ? word : word[0]?.toUpperCase() + word.slice(1)))
    .join('');
}

function operation(route: ApiRoute): Record<string, unknown> {
  const body = route.body && {
    required: true,
    content: { 'application/json': { schema: schemaOf(route.body, 'input') } },
  };
  return {
    operationId: operationId(route),
    tags: [route.tag],
    summary: route.summary,
    description: route.role === 'public' ? 'Needs no sign-in.' : `Needs the role \`${route.role}\` or above.`,
    ...(route.role === 'public' ? { security: [] } : {}),
    parameters: [...pathParameters(route.path), ...queryParameters(route.query)],
    ...(body ? { requestBody: body } : {}),
    responses: { ...success(route), default: { $ref: '#/components/responses/Problem' } },
  };
}

/** Describes the API from the very declarations that it runs on. */
export function openApiDocument(routes: readonly ApiRoute[], version: string): OpenApiDocument {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = `${API_ROOT}${route.path.replace(/:(\w+)/g, '{$1}')}`;
    paths[path] = { ...paths[path], [route.method]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Baton',
      version,
      description: 'Hands conversations from an AI customer agent to people.',
    },
    // A key or a session; routes that need neither say so.
    ...{ security: [{ key: [] }, { session: [] }] },
    paths,
    components: COMPONENTS,
  };
}
