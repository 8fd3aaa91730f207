import type { ScreeningSign } from '#domain/screening/sign.ts';
import type { Role } from '#web/app/who-model.ts';
import { Tag } from '#web/ui/tag.tsx';
import { signLook } from './sign-look.ts';

type SignTagProps = { readonly sign: ScreeningSign; readonly role: Role };

/** What the screening says of a visit, in two or three words; nothing where nothing stands in its way. */
export const SignTag = ({ sign, role }: SignTagProps) => {
  if (sign === 'free') return null;
  const { text, ...look } = signLook(sign, role);
  return <Tag {...look}>{text}</Tag>;
};
