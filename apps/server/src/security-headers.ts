/** What the browser may do with our pages: nothing that the app does not need. */
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * No `unsafe-…` and no foreign origin. `upgrade-insecure-requests` is left out: the app is also served
 * over plain HTTP on the person's own machine.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The screen wake lock is not refused: it keeps a guided session readable. */
const PERMISSIONS_POLICY = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
]
  .map((feature) => `${feature}=()`)
  .join(', ');

const HEADERS = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': PERMISSIONS_POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** Two years, the least that browsers' preload lists take. */
const STRICT_TRANSPORT = 'max-age=63072000; includeSubDomains';

/** Puts the headers on every answer. `behindTls`: also tell browsers to come by HTTPS only. */
export function secureHeaders(app: FastifyInstance, behindTls: boolean): void {
  app.addHook('onRequest', async (_request, reply) => {
    setSecurityHeaders(reply);
    if (behindTls) reply.header('strict-transport-security', STRICT_TRANSPORT);
  });
}

/** For answers that are made before any hook runs. */
export function setSecurityHeaders(reply: FastifyReply): void {
  reply.headers(HEADERS);
}
