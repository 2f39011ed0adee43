import { parseArgs } from 'node:util';

const usage = `Par exemple : npm run bench -- --cases 90000 --json mesures.json
  --cases N         dossiers de la base (90000)
  --json FICHIER    mesures, en JSON
  --data DOSSIER    données déjà semées à reprendre, ou à semer là ; sinon un dossier provisoire
  --seconds S       durée de mesure de chaque chiffre (8)
  --queries A,B     agenda, agenda-nominative, cases, sessions, submit, et mix : une journée de tous
  --connections A,B nombres de connexions (1,32)
  --mix-connections A,B  ceux de la journée (1,32,200)
  --warm-up N       requêtes d'échauffement avant chaque figure, les mêmes pour tous (1000)
  --nodes A,B       programmes node à essayer, outre celui d'ici et celui que le banc apporte
  --compare FICHIER débits à comparer à ceux d'un autre passage
  --profile NOM     où passe le temps de Passerelle pour cette requête
  --without journal Passerelle sans l'enregistrement des lectures : ce qu'il coûte, comparé à un autre passage
  --guards          ce que coûtent les gardes de la base sur un ordre du jour, et rien d'autre
  --built           ne pas reconstruire le serveur`;

const spec = {
  cases: { type: 'string' },
  json: { type: 'string' },
  data: { type: 'string' },
  seconds: { type: 'string', default: '8' },
  queries: { type: 'string', default: 'agenda,agenda-nominative,cases,sessions,submit,mix' },
  connections: { type: 'string', default: '1,32' },
  'mix-connections': { type: 'string', default: '1,32,200' },
  'warm-up': { type: 'string', default: '1000' },
  nodes: { type: 'string' },
  servers: { type: 'string', default: 'passerelle,postgraphile,bare' },
  compare: { type: 'string' },
  profile: { type: 'string' },
  without: { type: 'string' },
  guards: { type: 'boolean', default: false },
  built: { type: 'boolean', default: false },
};

export class BenchError extends Error {}

const positive = (name, text) => {
  const number = Number(text);
  if (!Number.isFinite(number) || number <= 0) throw new BenchError(`--${name} doit être un nombre positif.\n${usage}`);
  return number;
};

const numbers = (name, text) => text.split(',').map((number) => positive(name, number));

function parsed(argv) {
  try {
    return parseArgs({ args: argv, options: spec }).values;
  } catch {
    throw new BenchError(usage);
  }
}

export function readOptions(argv) {
  const given = parsed(argv);
  return {
    ...given,
    cases: given.cases === undefined ? null : positive('cases', given.cases),
    seconds: positive('seconds', given.seconds),
    warmUp: positive('warm-up', given['warm-up']),
    queries: (given.profile ?? given.queries).split(','),
    servers: given.queries === 'mix' ? ['passerelle'] : given.servers.split(','),
    nodes: given.nodes?.split(','),
    connections: numbers('connections', given.connections),
    mixConnections: numbers('mix-connections', given['mix-connections']),
  };
}
