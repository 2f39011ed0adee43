/**
 * Freezes the official geography (COG) into server/reference/territories.json.
 *   node scripts/refresh-territories.mjs           writes the file
 *   node scripts/refresh-territories.mjs --check   fails when the file differs from the package
 * The package's root is never required: it reads its files from the current directory.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const load = createRequire(import.meta.url);
const source = '@etalab/decoupage-administratif';
const target = fileURLToPath(new URL('../server/reference/territories.json', import.meta.url));

const OVERSEAS_ZONES = {
  971: 'America/Guadeloupe',
  972: 'America/Martinique',
  973: 'America/Cayenne',
  974: 'Indian/Reunion',
  976: 'Indian/Mayotte',
};

/** COG article codes (TNCC), from 0 to 5, as they read after "de". */
const OF = ['de ', "d'", 'du ', 'de la ', 'des ', "de l'"];

/** The State writes "préfecture de Vaucluse", "préfet de Lot-et-Garonne": without the article that the COG gives. */
const OF_BY_USAGE = { 41: 'de ', 47: 'de ', 82: 'de ', 84: 'de ' };

/** The collectivités d'outre-mer are not départements: 975, 977, 978, 984 to 989. */
const isDepartement = ({ zone }) => zone === 'metro' || zone === 'drom';

function build() {
  const communes = load(`${source}/data/communes.json`).filter(({ type }) => type === 'commune-actuelle');
  const communeName = new Map(communes.map(({ code, nom }) => [code, nom]));
  const regions = load(`${source}/data/regions.json`).filter(isDepartement);
  const departements = load(`${source}/data/departements.json`).filter(isDepartement);
  return {
    source: `${source} ${load(`${source}/package.json`).version}`,
    regions: regions.map(({ code, nom }) => ({ code, name: nom })).sort(byCode),
    departements: departements.map((row) => territory(row, communeName)).sort(byCode),
  };
}

function territory({ code, nom, region, chefLieu, typeLiaison }, communeName) {
  return {
    code,
    name: nom,
    of: `${OF_BY_USAGE[code] ?? OF[typeLiaison]}${nom}`,
    region,
    chefLieu: communeName.get(chefLieu),
    timeZone: OVERSEAS_ZONES[code] ?? 'Europe/Paris',
  };
}

function byCode(a, b) {
  return a.code < b.code ? -1 : 1;
}

/** One row per line, so that a change of the COG reads as one line in a diff. */
function print({ source: from, regions, departements }) {
  const rows = (list) => list.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `{\n  "source": ${JSON.stringify(from)},\n  "regions": [\n${rows(regions)}\n  ],\n  "departements": [\n${rows(departements)}\n  ]\n}\n`;
}

const text = print(build());
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('server/reference/territories.json differs from the package: run node scripts/refresh-territories.mjs');
  process.exitCode = 1;
}
