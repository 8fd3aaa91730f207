/** Why Unwind or one of its commands did not go on, for whoever runs it: one sentence, and what to look at. */
export function faultInWords(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return (OURS.has(fault.name) && fault.stack) || systemWords(fault) || databaseWords(fault) || fault.message;
}

/** A mistake in the program; its place helps whoever mends it. */
const OURS = new Set(['TypeError', 'RangeError', 'ReferenceError', 'SyntaxError', 'AssertionError']);

type SystemFault = Error & {
  readonly code: string;
  readonly syscall?: string;
  readonly path?: string;
  readonly address?: string;
  readonly hostname?: string;
  readonly port?: number;
};

function systemWords(fault: Error): string | undefined {
  if (!hasCode(fault)) return undefined;
  if (fault.syscall === 'listen') return listenWords(fault);
  if (fault.syscall === 'getaddrinfo')
    return `There is no machine called ${fault.hostname}: look at DATABASE_URL and UNWIND_HOST.`;
  if (fault.syscall === 'connect')
    return `Nothing answers at ${fault.address}:${fault.port}: look at DATABASE_URL.`;
  return fileWords(fault);
}

function listenWords({ code, address, port, message }: SystemFault): string {
  if (code === 'EADDRINUSE') return `Port ${port} is taken: set UNWIND_PORT to a free one.`;
  if (code === 'EACCES')
    return `Port ${port} is not open to this user: set UNWIND_PORT to one from 1024 to 65535.`;
  if (code === 'EADDRNOTAVAIL') return `${address} is not an address of this machine: look at UNWIND_HOST.`;
  return message;
}

function fileWords({ code, path }: SystemFault): string | undefined {
  if (code === 'ENOSPC') return 'The disk is full.';
  const why = FILE_WORDS[code];
  return why && path && `Unwind cannot use ${path}: ${why}. Look at UNWIND_FOLDER.`;
}

const FILE_WORDS: Record<string, string> = {
  EACCES: 'this user may not',
  EPERM: 'this user may not',
  EROFS: 'it can only be read',
  ENOTDIR: 'a file stands where a folder should be',
};

/** PostgreSQL's own no carries a five-letter state. */
function databaseWords(fault: Error): string | undefined {
  if (!hasCode(fault) || !('severity' in fault)) return undefined;
  const more =
    fault.code === '42501' ? ' The log-in of DATABASE_URL must own its database and may make roles.' : '';
  return `The database says: ${fault.message}.${more}`;
}

const hasCode = (fault: Error): fault is SystemFault => 'code' in fault && typeof fault.code === 'string';
