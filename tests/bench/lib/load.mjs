import autocannon from 'autocannon';
import { cpuSeconds, residentMb } from './process-figures.mjs';
import { BenchError } from './options.mjs';

const POLL = 200;
/** How often the load generator looks whether it is done. */
const LOOKS_EVERY = 50;

/** So many requests, or some seconds of them, over this many connections, and what they cost the server. */
export async function press({ server, name }, query, { nextDraft, ...load }) {
  const answers = { times: [], wrong: 0, example: '', ended: false };
  const costs = await costOf(server, () => run(server, name, query, { nextDraft, load, answers }));
  refuseWrong(name, query.name, answers);
  return { times: answers.times, ...costs };
}

/** Some work of a server: how long, how much processor time, how much memory. */
export async function costOf({ pid, output }, work) {
  let resident = 0;
  const watch = setInterval(() => (resident = Math.max(resident, residentMb(pid))), POLL);
  const cpu = cpuSeconds(pid);
  const started = process.hrtime.bigint();
  try {
    await work();
  } finally {
    clearInterval(watch);
  }
  if (output.ended) throw new BenchError(`Le serveur mesuré s'est arrêté :\n${output.text}`);
  const elapsed = Number(process.hrtime.bigint() - started) / 1e9;
  return { elapsed, cpu: cpuSeconds(pid) - cpu, resident: Math.max(resident, residentMb(pid)) };
}

export function refuseWrong(name, what, { wrong, example }) {
  if (wrong > 0) throw new BenchError(`${name} a mal répondu ${wrong} fois à « ${what} » : ${example}`);
}

/** What autocannon is told for any load: `requests` of them in all, or `seconds` of them. */
export const loadOf = ({ port }, { connections, requests, seconds }) => ({
  url: `http://127.0.0.1:${port}`,
  connections,
  ...(requests ? { amount: Math.max(requests, connections) } : { duration: seconds }),
  sampleInt: LOOKS_EVERY,
  timeout: 30,
});

function run(server, name, query, { nextDraft, load, answers }) {
  return new Promise((resolve, reject) => {
    const instance = autocannon(
      {
        ...loadOf(server, load),
        requests: [
          requestOf(query, name, nextDraft, () => {
            answers.ended = true;
            instance.stop();
          }),
        ],
        verifyBody: (body) => isRight(query, String(body), answers),
      },
      (error, result) => {
        if (error) return reject(error);
        if (!answers.ended) answers.wrong += result.errors + result.non2xx;
        return resolve();
      },
    );
    instance.on('response', (_client, _status, _bytes, time) => answers.ended || answers.times.push(time));
  });
}

/** A mutation is sent another draft each time; when none is left, the run ends, and what is still on its way is not counted. */
function requestOf(query, name, nextDraft, stop) {
  const requestFor = (draft) => ({
    method: 'POST',
    path: query.path(name),
    headers: { 'content-type': 'application/json', authorization: query.readerOf(draft).authorization },
    body: query.body(name, draft),
  });
  if (!query.mutation) return requestFor();
  let last;
  return {
    setupRequest: () => {
      const draft = nextDraft();
      if (!draft) stop();
      return (last = draft ? requestFor(draft) : last);
    },
  };
}

function isRight(query, body, answers) {
  const right = query.mutation
    ? body.includes('"userErrors":[]') && !body.includes('"errors"')
    : !body.includes('"errors"');
  if (!right && !answers.ended) {
    answers.wrong += 1;
    answers.example ||= body.slice(0, 300);
  }
  return right || answers.ended;
}
