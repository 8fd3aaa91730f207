/** The superuser of an embedded cluster. It makes roles and databases, and never serves a request. */
export const SUPERUSER = 'postgres';

const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '40',
  // The whole system stays under 400 MB at rest.
  shared_buffers: '64MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  max_wal_size: '256MB',
  max_parallel_workers_per_gather: '0',
  huge_pages: 'off',
  jit: 'off',
  wal_level: 'replica',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  // Neither a statement nor a row belongs in a log: an error is told to the one who caused it.
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  logging_collector: 'off',
  log_checkpoints: 'off',
  lc_messages: 'C',
};

/** The server's settings as arguments: nothing to edit in the data folder, nothing left over from an older Unwind. */
export function settingArguments(socket: string, extra: Readonly<Record<string, string>> = {}): string[] {
  const all = { ...settings, ...extra, unix_socket_directories: socket };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
