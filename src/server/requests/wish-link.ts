import { isSame, signatureOf } from '#server/questions/thread-link.ts';
import { WishId } from '#domain/scheduling/wish.ts';

export type WishLinks = { readonly secret: string; readonly address: string; readonly slug: string };

/** Opens one wish to whoever holds it. Nothing of it is kept. */
export const wishLink = ({ secret, address, slug }: WishLinks, wish: WishId): string =>
  `${address}/at/${slug}/request/${wishToken(secret, wish)}`;

export const wishToken = (secret: string, wish: WishId): string =>
  `${wish}.${signatureOf(secret, `wish:${wish}`)}`;

/** The wish that a token opens; null when nobody here signed it. */
export function wishBehind(secret: string, token: string): WishId | null {
  const [wish = '', signed = ''] = token.split('.');
  const id = WishId.safeParse(wish);
  return id.success && isSame(signatureOf(secret, `wish:${wish}`), signed) ? id.data : null;
}
