import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

// argon2id with 19 MiB, two passes, one lane: the first choice of the OWASP password storage cheat sheet (2025). The
// memory is what an attacker's cards run short of; a few people signing in at once cost this machine under 100 MB.
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const derive = promisify(argon2);

/** `argon2id$<memory in KiB>$<passes>$<lanes>$<salt>$<tag>`, salt and tag as base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const tag = await tagOf(password, salt, COST);
  const { memory, passes, parallelism } = COST;
  return [
    'argon2id',
    memory,
    passes,
    parallelism,
    salt.toString('base64url'),
    tag.toString('base64url'),
  ].join('$');
}

/** Whether the password made the hash; the costs are read from the hash, so that they can be raised later. */
export async function isPasswordOf(hash: string, password: string): Promise<boolean> {
  const [algorithm, memory, passes, parallelism, salt, tag] = hash.split('$');
  if (algorithm !== 'argon2id' || !salt || !tag) return false;
  const kept = Buffer.from(tag, 'base64url');
  const cost = {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: kept.length,
  };
  return timingSafeEqual(await tagOf(password, Buffer.from(salt, 'base64url'), cost), kept);
}

type Cost = { memory: number; passes: number; parallelism: number; tagLength: number };

// Composed form, so that a password typed on another keyboard layout is the same password (NIST SP 800-63B).
const tagOf = async (password: string, nonce: Buffer, cost: Cost): Promise<Buffer> =>
  Buffer.from(await derive('argon2id', { message: password.normalize('NFKC'), nonce, ...cost }));
