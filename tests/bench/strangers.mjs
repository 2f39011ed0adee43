/**
 * What a stranger costs the others: latency of a small signed-in question, alone, then while a few connections send documents that
 * are dear to validate, each a new text. `node tests/bench/strangers.mjs URL TOKEN [seconds] [connections]`
 */
const [url = 'http://127.0.0.1:4000', token = '', seconds = '10', connections = '4'] = process.argv.slice(2);

const many = (count, one) => Array.from({ length: count }, (_, index) => one(index)).join(' ');
/** Nine kilobytes of the same fields, many times: merging them is quadratic. */
const HEAVY = `{ ${many(19, () => `national { ${many(36, () => 'releases { id }')} }`)} }`;
const SMALL = '{ viewer { account { name } } }';

async function post(query, headers = {}) {
  const started = performance.now();
  const body = JSON.stringify({ query });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  return { ms: performance.now() - started, status: response.status, text };
}

async function ask(forMs) {
  const times = [];
  const failed = new Map();
  const until = performance.now() + forMs;
  while (performance.now() < until) {
    const { ms, status } = await post(SMALL, { authorization: `Bearer ${token}` });
    times.push(ms);
    if (status !== 200) failed.set(status, (failed.get(status) ?? 0) + 1);
    await new Promise((next) => setTimeout(next, 25));
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)]?.toFixed(1);
  return { asked: times.length, p50: at(0.5), p95: at(0.95), max: at(0.999), failed: Object.fromEntries(failed) };
}

let attacking = true;
const answers = new Map();
async function attack(name) {
  for (let turn = 0; attacking; turn += 1) {
    const { status } = await post(`# ${name} ${turn}\n${HEAVY}`);
    answers.set(status, (answers.get(status) ?? 0) + 1);
  }
}

await ask(1_000);
console.log('alone          ', await ask(Number(seconds) * 500));
const attackers = Array.from({ length: Number(connections) }, (_, index) => attack(index));
console.log('under attack   ', await ask(Number(seconds) * 1_000));
attacking = false;
await Promise.all(attackers);
console.log('the attack had ', Object.fromEntries(answers));
console.log('afterwards     ', await ask(Number(seconds) * 500));
