import autocannon from 'autocannon';
import { cpuSeconds, residentMb } from './process-figures.mjs';
import { BenchError } from './options.mjs';

const POLL = 200;

/** Some seconds of requests over this many connections, and what they cost the server. */
export async function press({ server, name }, query, { connections, seconds, nextDraft }) {
  const { pid } = server;
  let resident = 0;
  const watch = setInterval(() => (resident = Math.max(resident, residentMb(pid))), POLL);
  const cpu = cpuSeconds(pid);
  const started = process.hrtime.bigint();
  const { times, wrong, example } = await run(server, name, query, { connections, seconds, nextDraft });
  const elapsed = Number(process.hrtime.bigint() - started) / 1e9;
  clearInterval(watch);
  if (wrong > 0) throw new BenchError(`${name} a mal répondu ${wrong} fois à « ${query.name} » : ${example}`);
  return { times, elapsed, cpu: cpuSeconds(pid) - cpu, resident: Math.max(resident, residentMb(pid)) };
}

function run({ port }, name, query, { connections, seconds, nextDraft }) {
  return new Promise((resolve, reject) => {
    const answers = { times: [], wrong: 0, example: '', ended: false };
    const instance = autocannon(
      {
        url: `http://127.0.0.1:${port}`,
        connections,
        duration: seconds,
        timeout: 30,
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
        return resolve(answers);
      },
    );
    instance.on('response', (_client, _status, _bytes, time) => answers.ended || answers.times.push(time));
  });
}

/** A mutation is sent another draft each time; when none is left, the run ends, and what is still on its way is not counted. */
function requestOf(query, name, nextDraft, stop) {
  const headers = { 'content-type': 'application/json', authorization: query.reader.authorization };
  const request = { method: 'POST', path: query.path(name), headers };
  if (!query.mutation) return { ...request, body: query.body(name) };
  let last;
  return {
    ...request,
    setupRequest: (next) => {
      const draft = nextDraft();
      if (!draft) stop();
      return { ...next, body: (last = draft ? query.body(name, draft) : last) };
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
