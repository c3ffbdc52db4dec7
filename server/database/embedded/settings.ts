/**
 * What PostgreSQL is told at each start, on the command line, so that nothing in its own files can go stale.
 *
 * @param socketFolder absolute; PostgreSQL listens there and nowhere else
 */
export function settingsFor(socketFolder: string): Record<string, string> {
  return {
    listen_addresses: '',
    // A list of folders, so a name with a comma in it has to be quoted.
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',

    // A clinic's machine: server and database together in 300 MB.
    max_connections: '40',
    shared_buffers: '32MB',
    maintenance_work_mem: '32MB',
    max_wal_size: '256MB',
    autovacuum_max_workers: '1',
    max_parallel_workers: '2',
    // PostgreSQL 18 would keep three processes for reading ahead, which a database of this size never needs.
    io_method: 'sync',
    jit: 'off',

    // No value of any row or query gets into the log. Messages of ERROR and WARNING quote values ("invalid input syntax
    // for type uuid: …"), so only what concerns PostgreSQL itself is written; callers get the errors anyway.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_statement: 'none',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_checkpoints: 'off',
    log_autovacuum_min_duration: '-1',
    log_lock_waits: 'off',
  };
}
