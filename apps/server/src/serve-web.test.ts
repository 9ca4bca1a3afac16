import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { testServer } from '../test/test-server.ts';
import { WEB_CONTENT } from '../test/web-folder.ts';

const server = testServer();
const get = (url: string, headers: Record<string, string> = {}) =>
  server.inject({ method: 'GET', url, headers });

const SCRIPT = '/assets/app-1a2b3c4d.js';
const NAVIGATION = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const FOR_EVER = 'public, max-age=31536000, immutable';

describe('files of the app', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/index.html', 'text/html; charset=utf-8', 'no-cache'],
    ['/sw.js', 'application/javascript; charset=utf-8', 'no-cache'],
    ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
    ['/icon.svg', 'image/svg+xml', 'no-cache'],
    [SCRIPT, 'application/javascript; charset=utf-8', FOR_EVER],
    ['/assets/face-Ab_-9zZ0.woff2', 'font/woff2', FOR_EVER],
  ])('%s', async (url, type, cache) => {
    const response = await get(`${url}?source=pwa`);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe(type);
    expect(response.headers['cache-control']).toBe(cache);
    expect(response.body).toBe(WEB_CONTENT[(url === '/' ? '/index.html' : url) as '/sw.js']);
  });

  it('come compressed to who takes that', async () => {
    const brotli = await get(SCRIPT, { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(brotli.headers['content-type']).toBe('application/javascript; charset=utf-8');
    expect(brotli.headers['cache-control']).toBe(FOR_EVER);
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(WEB_CONTENT[SCRIPT]);
    const gzip = await get(SCRIPT, { 'accept-encoding': 'br;q=0, gzip' });
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(WEB_CONTENT[SCRIPT]);
    expect(gzip.rawPayload.length).toBeLessThan(WEB_CONTENT[SCRIPT].length / 10);
    const plain = await get('/assets/face-Ab_-9zZ0.woff2', { 'accept-encoding': 'br' });
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  it('are not sent again to who has them', async () => {
    const first = await get(SCRIPT, { 'accept-encoding': 'br' });
    const { etag = '' } = first.headers;
    expect(etag).not.toBe('');
    const again = await get(SCRIPT, { 'accept-encoding': 'br', 'if-none-match': `"x", ${etag}` });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const other = await get(SCRIPT, { 'if-none-match': String(etag) });
    expect(other.statusCode).toBe(200);
  });

  it('answer HEAD with the headers alone', async () => {
    const response = await server.inject({ method: 'HEAD', url: '/index.html' });
    expect([response.statusCode, response.body]).toEqual([200, '']);
    expect(response.headers['content-length']).toBe(String(WEB_CONTENT['/index.html'].length));
  });
});

describe('addresses of the app', () => {
  it.each(['/today', '/exercises/neck', '/today?from=shortcut'])('%s opens it', async (url) => {
    const response = await get(url, NAVIGATION);
    expect(response.statusCode).toBe(200);
    expect(response.headers['cache-control']).toBe('no-cache');
    expect(response.body).toBe(WEB_CONTENT['/index.html']);
  });

  it.each([
    ['/today', { accept: '*/*' }],
    ['/v1/today', NAVIGATION],
    ['/gone.js', NAVIGATION],
  ])('%s with %o does not', async (url, headers) => {
    expect((await get(url, headers)).statusCode).toBe(404);
  });

  it('say what to do when the app has not been built', async () => {
    const response = await testServer({ webRoot: '/no/such/folder' }).inject({
      url: '/',
      headers: NAVIGATION,
    });
    expect(response.statusCode).toBe(404);
    expect(response.json().detail).toContain('npm run build');
  });
});
