import type { Home } from './layout';

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  // TCP on the loopback alone, under scram: a socket's path has a limit of 107 bytes that a deep folder exceeds.
  unix_socket_directories: '',
  max_connections: '60',
  shared_preload_libraries: 'pg_stat_statements',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // DETAIL and CONTEXT lines quote rows: a person's data must not reach a log.
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
  log_line_prefix: '%m [%p] ',
  // Bulk loads: few forced checkpoints, and none of the detail that only a replica would read.
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  wal_level: 'minimal',
  max_wal_senders: '0',
  summarize_wal: 'off',
};

const DURABLE = { shared_buffers: '256MB', fsync: 'on' };
const THROW_AWAY = { shared_buffers: '128MB', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** On the command line, so that a cluster made by an older version gets today's settings. */
export function serverArguments(home: Home, port: number, durable: boolean): string[] {
  const settings = { ...ALWAYS, ...(durable ? DURABLE : THROW_AWAY), port: String(port) };
  return ['-D', home.cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
