import { randomUUID } from 'node:crypto';
import { passkey, type PasskeyOptions } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { hashPassword, isPasswordOf } from './password-hash.ts';

export const SESSION_COOKIE = 'unwind_session';
/** Nobody stays signed in longer than a working day, used or not. */
export const LONGEST_SIGN_IN_SECONDS = 12 * 60 * 60;
const RESET_LINK_SECONDS = 60 * 60;

export type LibraryOptions = {
  readonly pool: Pool;
  readonly secret: string;
  /** The public origin, such as https://unwind.example; it decides Secure cookies and where passkeys count. */
  readonly address: string;
  readonly mayOpen: (user: string) => Promise<boolean>;
  readonly sendResetLink: (reset: { user: string; token: string }) => Promise<void>;
};

/** better-auth, used as a library behind our own endpoints: its catch-all handler is never exposed. */
export const identityLibrary = (options: LibraryOptions) =>
  betterAuth({
    appName: 'Unwind',
    baseURL: options.address,
    secret: options.secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: {
      db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool: options.pool }) }),
      type: 'postgres',
      schemaName: 'identity',
      transaction: true,
    },
    advanced: {
      useSecureCookies: false,
      defaultCookieAttributes: {
        secure: options.address.startsWith('https:'),
        sameSite: 'lax',
        httpOnly: true,
      },
      cookiePrefix: 'unwind',
      cookies: { session_token: { name: SESSION_COOKIE } },
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => randomUUID() },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 256,
      resetPasswordTokenExpiresIn: RESET_LINK_SECONDS,
      revokeSessionsOnPasswordReset: true,
      password: { hash: hashPassword, verify: ({ hash, password }) => isPasswordOf(hash, password) },
      sendResetPassword: ({ user, token }) => options.sendResetLink({ user: user.id, token }),
    },
    databaseHooks: {
      session: {
        create: {
          // A rotated sign-in stays bound to its device; where membership has ended, none begins.
          before: async (session, context) => {
            if (!(await options.mayOpen(session.userId))) return false;
            return { data: { ...session, userAgent: '', deviceId: boundDevice(context) } };
          },
        },
      },
    },
    ...tables,
    plugins: [
      twoFactor({ issuer: 'Unwind', schema: twoFactorTable }),
      passkey({ ...passkeys, rpID: new URL(options.address).hostname, schema: passkeyTable }),
    ],
  });

// A passkey stands for both factors, so the authenticator must have asked for a PIN, a finger or a face each time.
const passkeys: PasskeyOptions = {
  rpName: 'Unwind',
  authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  advanced: { webAuthnChallengeCookie: 'passkey' },
  authentication: {
    afterVerification: ({ verification }) => {
      if (!verification.authenticationInfo.userVerified)
        throw new APIError('UNAUTHORIZED', { code: 'NOT_VERIFIED' });
    },
  },
};

export type IdentityLibrary = ReturnType<typeof identityLibrary>;

function boundDevice(context: unknown): string | null {
  const session = (context as { context?: { session?: { session?: { deviceId?: unknown } } } } | null)
    ?.context?.session;
  const device = session?.session?.deviceId;
  return typeof device === 'string' ? device : null;
}

const dates = { createdAt: 'created_at', updatedAt: 'updated_at' } as const;

const tables = {
  user: { modelName: 'user', fields: { emailVerified: 'email_verified', ...dates } },
  session: {
    modelName: 'session',
    fields: {
      userId: 'user_id',
      expiresAt: 'expires_at',
      ipAddress: 'ip_address',
      userAgent: 'user_agent',
      ...dates,
    },
    additionalFields: { deviceId: { type: 'string', required: false, input: false, fieldName: 'device_id' } },
    expiresIn: LONGEST_SIGN_IN_SECONDS,
    disableSessionRefresh: true,
  },
  account: {
    modelName: 'account',
    fields: {
      accountId: 'account_id',
      providerId: 'provider_id',
      userId: 'user_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
      ...dates,
    },
  },
  verification: {
    modelName: 'verification',
    storeIdentifier: 'hashed',
    fields: { expiresAt: 'expires_at', ...dates },
  },
} as const;

const twoFactorTable = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'two_factor',
    fields: {
      userId: 'user_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
};

const passkeyTable = {
  passkey: {
    fields: {
      publicKey: 'public_key',
      userId: 'user_id',
      credentialID: 'credential_id',
      deviceType: 'device_type',
      backedUp: 'backed_up',
      createdAt: 'created_at',
    },
  },
};
