import { startAuthentication, type PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import { accepted, refused, type Result } from '#domain/base/result.ts';
import { ask, call, type Reply } from '#web/app/api.ts';
import { words } from './words.ts';

/** Asks the device for a passkey and the server whether it is one of ours. */
export const signInWithPasskey = async (): Promise<Result<Reply<'passkeySignIn'>, string>> => {
  const optionsJSON = (await ask('passkeySignInOptions')) as unknown as PublicKeyCredentialRequestOptionsJSON;
  const response = await startAuthentication({ optionsJSON }).catch(() => null);
  if (response === null) return refused(words.signIn.passkeyStopped);
  const answer = await call('passkeySignIn', { body: { response: { ...response } } });
  return answer.ok ? accepted(answer.value) : refused(words.refused.passkey);
};
