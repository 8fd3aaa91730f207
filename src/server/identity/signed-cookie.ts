import { createHmac, timingSafeEqual } from 'node:crypto';

/** The value of a cookie that the identity library signed (HMAC-SHA-256), or null when it is absent or not ours. */
export function signedCookie(
  cookies: string | null | undefined,
  name: string,
  secret: string,
): string | null {
  const raw = cookieNamed(cookies ?? '', name);
  const dot = raw?.lastIndexOf('.') ?? -1;
  if (!raw || dot < 1) return null;
  const value = raw.slice(0, dot);
  const given = Buffer.from(raw.slice(dot + 1), 'base64');
  const right = createHmac('sha256', secret).update(value).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? value : null;
}

/** The same cookies without one of them. */
export function withoutCookie(headers: Headers, name: string): Headers {
  const kept = (headers.get('cookie') ?? '').split('; ').filter((cookie) => !cookie.startsWith(`${name}=`));
  const others = new Headers(headers);
  others.set('cookie', kept.join('; '));
  return others;
}

function cookieNamed(cookies: string, name: string): string | null {
  const found = cookies.split('; ').find((cookie) => cookie.startsWith(`${name}=`));
  try {
    return found ? decodeURIComponent(found.slice(name.length + 1)) : null;
  } catch {
    return null;
  }
}
