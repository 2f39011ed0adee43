/**
 * How PostgreSQL treats the application's connections: nothing lingers, plans are kept, and lists are read from their index in
 * order. The benchmark gives its peers the same.
 */
export const CONNECTION_OPTIONS = [
  'idle_in_transaction_session_timeout=15000',
  'statement_timeout=30000',
  'plan_cache_mode=force_generic_plan',
  'jit=off',
  'random_page_cost=1.1',
  'enable_bitmapscan=off',
  'timezone=UTC',
]
  .map((option) => `-c ${option}`)
  .join(' ');
