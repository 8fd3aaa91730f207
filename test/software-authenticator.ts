import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

const RP_ID = 'localhost';
const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

type Ceremony = { readonly challenge: string; readonly origin: string };
type Verified = 'verified' | 'present-only';

/** An authenticator in software: one ES256 passkey, as WebAuthn Level 3 writes its answers. */
export class SoftwareAuthenticator {
  readonly id = randomBytes(16);
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #person: Verified;
  #uses = 0;

  constructor(person: Verified = 'verified') {
    this.#person = person;
  }

  register({ challenge, origin }: Ceremony): Record<string, unknown> {
    const attested = Buffer.concat([
      Buffer.alloc(16),
      uint16(this.id.length),
      this.id,
      coseKey(this.#keys.publicKey),
    ]);
    const data = this.#authenticatorData(HAS_CREDENTIAL, attested);
    return this.#answer({
      clientDataJSON: clientData('webauthn.create', { challenge, origin }),
      // CBOR: { fmt: "none", attStmt: {}, authData: bytes }
      attestationObject: Buffer.concat([
        Buffer.from([0xa3]),
        cborText('fmt'),
        cborText('none'),
        cborText('attStmt'),
        Buffer.from([0xa0]),
        cborText('authData'),
        cborBytes(data),
      ]),
    });
  }

  signIn({ challenge, origin }: Ceremony): Record<string, unknown> {
    this.#uses += 1;
    const clientDataJSON = clientData('webauthn.get', { challenge, origin });
    const authenticatorData = this.#authenticatorData(0);
    const signed = Buffer.concat([authenticatorData, createHash('sha256').update(clientDataJSON).digest()]);
    const signature = sign('sha256', signed, this.#keys.privateKey);
    return this.#answer({ clientDataJSON, authenticatorData, signature });
  }

  #authenticatorData(flags: number, rest: Buffer = Buffer.alloc(0)): Buffer {
    const uses = Buffer.alloc(4);
    uses.writeUInt32BE(this.#uses);
    const all = USER_PRESENT | (this.#person === 'verified' ? USER_VERIFIED : 0) | flags;
    return Buffer.concat([createHash('sha256').update(RP_ID).digest(), Buffer.from([all]), uses, rest]);
  }

  #answer(parts: Readonly<Record<string, Buffer>>): Record<string, unknown> {
    const response = Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, part.toString('base64url')]),
    );
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }
}

const clientData = (type: string, { challenge, origin }: Ceremony): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));

/** The public key as COSE writes it: EC2, ES256, P-256, x, y. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
    cborBytes(Buffer.from(x, 'base64url')),
    Buffer.from([0x22]),
    cborBytes(Buffer.from(y, 'base64url')),
  ]);
}

const uint16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const cborText = (words: string): Buffer =>
  Buffer.concat([Buffer.from([0x60 + words.length]), Buffer.from(words)]);
const cborBytes = (bytes: Buffer): Buffer =>
  Buffer.concat([
    bytes.length < 256 ? Buffer.from([0x58, bytes.length]) : Buffer.from([0x59, ...uint16(bytes.length)]),
    bytes,
  ]);
