import { createServer } from 'node:http';
import { constant } from 'postgraphile/grafast';
import { grafserv } from 'postgraphile/grafserv/node';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { extendSchema } from 'postgraphile/utils';
import { postgraphile } from 'postgraphile';
import { peerSettings } from './peer-settings.mjs';

const { databaseUrl, poolSize, readers, options } = peerSettings();

/** A payload has no list of errors of its own: an empty one, as the platform's. */
const userErrors = extendSchema({
  typeDefs: 'extend type SubmitCasePayload { userErrors: [String!] }',
  objects: { SubmitCasePayload: { plans: { userErrors: () => constant([]) } } },
});

/** The same role, the same settings: the database decides alike for everybody. */
function pgSettings({ node }) {
  const reader = readers[node?.req.headers.authorization];
  if (!reader) throw new Error('Unknown token');
  const now = new Date().toISOString();
  return {
    role: 'passerelle_app',
    'app.departement': reader.departement,
    'app.account': reader.accountId,
    'app.today': now.slice(0, 10),
    'app.now': now,
  };
}

const server = createServer();
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [userErrors],
  // The login role holds nothing by itself: what may be read is asked of the role set in each request.
  disablePlugins: ['PgRBACPlugin', 'NodePlugin', 'PgConnectionTotalCountPlugin'],
  pgServices: [
    makePgService({ connectionString: databaseUrl, schemas: ['bench'], poolConfig: { max: poolSize, options } }),
  ],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false, websockets: false },
  grafast: { explain: false, context: ({ node }) => ({ pgSettings: pgSettings({ node }) }) },
});
const serv = instance.createServ(grafserv);
await serv.addTo(server);
await serv.ready?.();
server.listen(0, '127.0.0.1', () => process.stdout.write(`ready ${server.address().port}\n`));
