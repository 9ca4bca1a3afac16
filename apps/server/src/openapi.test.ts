import { describe, expect, it } from 'vitest';
import { testServer } from '../test/test-server.ts';
import { openApi } from './openapi.ts';

interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, { responses: Record<string, unknown> }>>;
  readonly components: Record<string, Record<string, unknown>>;
}

const document = openApi('1.2.3') as unknown as Document;

describe('the API description', () => {
  it('is served', async () => {
    const response = await testServer().inject('/openapi.json');
    expect(response.json()).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('names every route of the API and no other', async () => {
    const server = testServer();
    await server.ready();
    const described = Object.entries(document.paths).flatMap(([url, operations]) =>
      Object.keys(operations).map((method) => ({ url, method: method.toUpperCase() })),
    );
    for (const route of described) expect(server.hasRoute(route)).toBe(true);
    const served = server
      .printRoutes({ commonPrefix: false })
      .match(/[\w./*]+ \((?!HEAD\))[A-Z, ]+\)/g);
    expect(served).toHaveLength(described.length + 1); // and the web app
  });

  it('refers only to what it has', () => {
    const references = JSON.stringify(document).match(/#\/components\/[^"]+/g) ?? [];
    expect(references.length).toBeGreaterThan(20);
    for (const reference of references) {
      const [, , kind = '', name = ''] = reference.split('/');
      expect(document.components[kind]).toHaveProperty(name);
    }
  });

  it('shows what really goes in and comes out', () => {
    const text = JSON.stringify(document.components['schemas']?.['Case']);
    for (const key of [
      '"id"',
      '"now"',
      '"region"',
      '"facts"',
      '"checkIns"',
      '"doses"',
      '"episodes"',
    ])
      expect(text).toContain(key);
    expect(text).toContain('"additionalProperties":false');
  });
});
