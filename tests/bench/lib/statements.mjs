import { ask } from './verify.mjs';

const ROUNDS = 3;
const WARM_UP = 3;
const REQUESTS = 10;
/** How many requests the count takes. */
export const STATEMENTS_ASKED = ROUNDS * (WARM_UP + REQUESTS);
const PREPARING = /^(begin|commit|start transaction|rollback|deallocate|select set_config|select set_config\(el)/i;

const COUNTED = `
  select s.query, s.calls::int as calls from pg_stat_statements s join pg_database d on d.oid = s.dbid
  where d.datname = current_database() and s.userid <> (select oid from pg_roles where rolname = current_user)`;

/** Statements that one request sends: all of them, and those that read or write something. The platform's own upkeep may fall between: the least of three counts is the request's. */
export async function statementsOf(server, name, query, database, next) {
  const counts = [];
  for (let round = 0; round < ROUNDS; round += 1) counts.push(await count(server, name, query, database, next));
  return counts.reduce((least, each) => (each.all < least.all ? each : least));
}

async function count(server, name, query, database, next) {
  for (let n = 0; n < WARM_UP; n += 1) await ask(server, name, query, next());
  await database.admin.query('select pg_stat_statements_reset()');
  for (let n = 0; n < REQUESTS; n += 1) await ask(server, name, query, next());
  const { rows: found } = await database.admin.query(COUNTED);
  const sum = (list) => Math.round((list.reduce((total, { calls }) => total + calls, 0) / REQUESTS) * 10) / 10;
  return { all: sum(found), work: sum(found.filter((each) => !PREPARING.test(each.query.trim()))) };
}
