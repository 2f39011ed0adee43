import { createHash } from 'node:crypto';
import { addDays } from '../../../../../kernel/local-date';
import type { PublishedRelease } from '../../published-release';
import type { BulletinFile, Producer } from '../bulletin-file';
import type { BulletinDocument } from '../document';
import { day as dayWords } from '../french';
import { isPooled } from '../period';

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const DCT = 'http://purl.org/dc/terms/';

/** Terms of DCAT-AP 3 that are used; what the context does not name (`data`) is no part of the description. */
export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: DCT,
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  spdx: 'http://spdx.org/rdf/terms#',
  adms: 'http://www.w3.org/ns/adms#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Json = string | number | null | readonly Json[] | { readonly [name: string]: Json };

const link = (address: string): Json => ({ '@id': address });
const french = (text: string): Json => ({ '@value': text, '@language': 'fr' });
const day = (date: string): Json => ({ '@value': date, '@type': 'xsd:date' });

const FILE_TYPES: Record<BulletinFile['format'], string> = {
  HTML: 'HTML',
  PDF: 'PDF',
  CSV: 'CSV',
  ODS: 'ODS',
  JSON: 'JSON_LD',
};
const TITLES: Record<BulletinFile['format'], string> = {
  HTML: 'Bulletin en page web',
  PDF: 'Bulletin en document PDF balisé',
  CSV: 'Tous les tableaux, une ligne par case',
  ODS: 'Tableur, une feuille par tableau',
  JSON: 'Données et notice DCAT-AP',
};
const DIALECTS: Partial<Record<BulletinFile['format'], string>> = {
  CSV:
    'UTF-8 avec marque d’ordre des octets ; séparateur point-virgule ; fins de ligne CRLF ; première ligne : ' +
    'noms des colonnes ; case vide : nombre non diffusé (colonne « masque » à 1).',
};

/**
 * For programs, the licence of the controlled vocabulary; for people, its page, as a statement of rights. None for a
 * restricted release.
 */
const licenceOf = ({ audience }: PublishedRelease): Record<string, Json> =>
  audience === 'PUBLIC'
    ? {
        'dct:license': link(`${AUTHORITY}/licence/ETALAB_2_0`),
        'dct:rights': {
          '@id': 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
          '@type': 'dct:RightsStatement',
          'rdfs:label': french('Licence Ouverte 2.0 (Etalab)'),
        },
      }
    : {};

/** The same for every release. */
const SUBJECT: Record<string, Json> = {
  'dct:spatial': link(`${AUTHORITY}/country/FRA`),
  'dct:language': link(`${AUTHORITY}/language/FRA`),
  'dcat:theme': [link(`${AUTHORITY}/data-theme/SOCI`), link(`${AUTHORITY}/data-theme/JUST`)],
  'dcat:keyword': [
    'traite des êtres humains',
    'exploitation',
    'victimes',
    'départements',
    'statistiques',
    'secret statistique',
  ].map(french),
};

/** `files` are the others: the description cannot hold the checksum of the file that it is in. */
export function dcatDataset(
  release: PublishedRelease,
  words: BulletinDocument,
  producer: Producer,
  files: readonly BulletinFile[],
  self: { name: string; mediaType: string },
): Record<string, Json> {
  const identifier = `passerelle-teh-${release.id}-${release.audience.toLowerCase()}`;
  const modified = release.errata.reduce((last, { dated }) => (dated > last ? dated : last), release.frozenOn);
  return {
    '@id': producer.baseUrl === null ? `urn:passerelle:${identifier}` : `${producer.baseUrl}${identifier}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': identifier,
    'dct:title': french(words.title),
    'dct:description': french(`${words.summary}\n${words.lead}`),
    ...whose(producer),
    ...(producer.baseUrl === null ? { 'rdfs:comment': french(RELATIVE) } : {}),
    'dcat:landingPage': landingPage(producer, files),
    'dct:issued': day(release.frozenOn),
    'dct:modified': day(modified),
    'dct:temporal': temporal(release),
    'dct:accrualPeriodicity': link(`${AUTHORITY}/frequency/${isPooled(release) ? 'TRIENNIAL' : 'ANNUAL'}`),
    ...SUBJECT,
    'dct:accessRights': link(`${AUTHORITY}/access-right/${release.audience === 'PUBLIC' ? 'PUBLIC' : 'RESTRICTED'}`),
    'dct:conformsTo': latticeOf(release),
    'dct:provenance': provenanceOf(words),
    'adms:versionNotes': release.errata.map(({ number, dated, words: said }) =>
      french(`Erratum n° ${number}, ${dayWords(dated)} : ${said}`),
    ),
    'dcat:distribution': [
      ...files.map((file) => distribution(release, producer, file, file.body)),
      distribution(release, producer, { format: 'JSON', ...self }, null),
    ],
  };
}

const landingPage = (producer: Producer, files: readonly BulletinFile[]): Json => ({
  ...addressOf(producer, files.find(({ format }) => format === 'HTML')!.name),
  '@type': 'foaf:Document',
});

const temporal = ({ from, until }: PublishedRelease): Json => ({
  '@type': 'dct:PeriodOfTime',
  'dcat:startDate': day(from),
  'dcat:endDate': day(addDays(until, -1)),
});

const RELATIVE =
  'Les adresses sont relatives à celle de ce fichier. Pour qu’elles soient absolues, indiquer où les fichiers seront mis en ligne ' +
  'lors du gel (figures:freeze, option --base-url).';

const addressOf = ({ baseUrl }: Producer, name: string): { readonly '@id': string } => ({
  '@id': `${baseUrl ?? ''}${name}`,
});

function whose({ name, contact, email, baseUrl }: Producer): Record<string, Json> {
  return {
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': french(name) },
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': name,
      'vcard:note': french(contact),
      ...(email === null ? {} : { 'vcard:hasEmail': link(`mailto:${email}`) }),
      ...(baseUrl === null ? {} : { 'vcard:hasURL': link(baseUrl) }),
    },
  };
}

/** A version may be of two words; an identifier has no space. */
const latticeOf = ({ lattice: { version } }: PublishedRelease): Json => ({
  '@id': `urn:passerelle:lattice:${encodeURIComponent(version.replace(/ /g, '-'))}`,
  '@type': 'dct:Standard',
  'dct:title': french(`Plan des tableaux, version ${version}`),
});

/** The method as the bulletin says it, without its headings. */
function provenanceOf({ sections }: BulletinDocument): Json {
  const method = sections.find(({ id }) => id === 'methode')?.blocks ?? [];
  const lines = method.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.kind === 'list' ? [...block.items] : [],
  );
  return { '@type': 'dct:ProvenanceStatement', 'rdfs:label': french(lines.join('\n')) };
}

function distribution(
  release: PublishedRelease,
  producer: Producer,
  { format, name, mediaType }: Omit<BulletinFile, 'body'>,
  body: Buffer | null,
): Json {
  const address = addressOf(producer, name);
  const dialect = DIALECTS[format];
  return {
    '@type': 'dcat:Distribution',
    'dct:title': french(TITLES[format]),
    ...(dialect === undefined ? {} : { 'dct:description': french(dialect) }),
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dct:format': link(`${AUTHORITY}/file-type/${FILE_TYPES[format]}`),
    'dcat:mediaType': link(`https://www.iana.org/assignments/media-types/${mediaType.split(';')[0] ?? mediaType}`),
    ...licenceOf(release),
    ...(body === null
      ? {}
      : {
          'dcat:byteSize': { '@value': String(body.length), '@type': 'xsd:nonNegativeInteger' },
          'spdx:checksum': {
            '@type': 'spdx:Checksum',
            'spdx:algorithm': link('spdx:checksumAlgorithm_sha256'),
            'spdx:checksumValue': {
              '@value': createHash('sha256').update(body).digest('hex'),
              '@type': 'xsd:hexBinary',
            },
          },
        }),
  };
}
