import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';
import helmet from 'helmet';

/**
 * React Aria writes two style elements: a pressable thing may be panned and pinched, and under a dialog on iOS the page
 * does not scroll. Their SHA-256 let in these texts and no others; security-headers.test.ts reads them from the
 * installed library, so that an upgrade that changes them is noticed.
 */
const REACT_ARIA_STYLES = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-gYiS/BvZvRcK27JIXTuwhZ3hs2+VJ1X+2gUlE+farlg='",
];

/** Strict by default: nothing inline, nothing from elsewhere, framed by nobody. */
export function setSecurityHeaders(app: FastifyInstance, { https }: { https: boolean }): void {
  const same = {
    ...headersOfHelmet(https),
    'content-security-policy': policyOf(https ? { ...directives, ...toHttps } : directives),
    'permissions-policy': PERMISSIONS,
  };
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(same).header('unwind-request', request.id);
    done();
  });
}

/**
 * For a page that says in its head what others may learn of where its readers come from: measured with Lighthouse, Chromium
 * breaks off the loading of a page that carries the header, whatever it says.
 */
export const leaveReferrerToPage = (reply: FastifyReply): FastifyReply =>
  reply.removeHeader('referrer-policy');

/** Helmet’s headers are the same for every answer: written once, they go out with the others and not one by one before them. */
function headersOfHelmet(https: boolean): Record<string, string> {
  const blank = new ServerResponse(new IncomingMessage(new Socket()));
  const write = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    // Of Flash, of Internet Explorer 8 and of a filter that no browser has any more.
    xPermittedCrossDomainPolicies: false,
    xDownloadOptions: false,
    xXssProtection: false,
  });
  write(blank.req, blank, (fault) => {
    if (fault !== undefined) throw fault;
  });
  return Object.fromEntries(Object.entries(blank.getHeaders()).map(([name, value]) => [name, String(value)]));
}

const policyOf = (named: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(named)
    .map(([name, sources]) => [dashed(name), ...sources].join(' '))
    .join(';');

const dashed = (name: string): string => name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);

const toHttps = { upgradeInsecureRequests: [] };
const directives = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'", ...REACT_ARIA_STYLES],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  workerSrc: ["'self'"],
  mediaSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  // The editor of the public pages shows their preview, the one address of ours that lets itself be framed.
  frameSrc: ["'self'"],
  frameAncestors: ["'none'"],
  // Text becomes a script's address through the app's one named policy only (src/web/app/update-model.ts); the default
  // policy lets the empty text through as HTML and nothing else (src/web/app/empty-html.ts).
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ['unwind', 'default'],
};

// The screen stays on in a session, passkeys sign in, and the phone measures an angle: DeviceOrientation asks for these
// three sensors and for nothing less. Nothing else of the device is asked for.
const PERMISSIONS = [
  'accelerometer=(self)',
  'gyroscope=(self)',
  'magnetometer=(self)',
  'camera=()',
  'geolocation=()',
  'microphone=()',
  'payment=()',
  'usb=()',
  'screen-wake-lock=(self)',
  'publickey-credentials-get=(self)',
  'publickey-credentials-create=(self)',
].join(', ');
