import { createServer } from 'node:http';
import { actorOf, fly, named } from './bare-flight.mjs';
import { agendaNominative } from './bare-nominative.mjs';
import { AGENDA, CASES, SESSIONS } from './bare-statements.mjs';
import { submit } from './bare-submit.mjs';
import { peerSettings } from './peer-settings.mjs';

const { readers } = peerSettings();

/** PostgreSQL writes the whole answer. */
const answerOf = (statement, valuesOf) => {
  const prepared = named(statement);
  return async (reader, variables) => {
    const [[row]] = await fly(actorOf(reader), [{ ...prepared, values: valuesOf(variables) }]);
    return row.answer;
  };
};

const routes = {
  '/agenda': answerOf(AGENDA, ({ session }) => [session]),
  '/cases': answerOf(CASES, ({ first = 50, at = 'infinity', id = '00000000-0000-0000-0000-000000000000' }) => [
    first + 1,
    at,
    id,
  ]),
  '/sessions': answerOf(
    SESSIONS,
    ({ first = 20, day = '-infinity', time = '', id = '00000000-0000-0000-0000-000000000000' }) => [
      first + 1,
      day,
      time,
      id,
    ],
  ),
  '/agenda-nominative': agendaNominative,
  '/submit': submit,
};

async function answer(request, response, body) {
  const reader = readers[request.headers.authorization];
  const route = routes[request.url];
  const [status, text] = !reader
    ? [401, '{}']
    : !route
      ? [404, '{}']
      : await route(reader, JSON.parse(body).variables).then(
          (found) => [200, found],
          (error) => [500, JSON.stringify({ errors: [{ message: error.message }] })],
        );
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => void answer(request, response, body));
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.stdout.write(`ready ${server.address().port}\n`));
