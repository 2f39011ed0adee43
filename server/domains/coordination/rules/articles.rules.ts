/** An article that a rule cites, as it was read: the digest fails to match once its text changes. */
export interface ArticleRead {
  article: string;
  /** Day of the text that wrote the article as it stands. */
  dated: string;
  readOn: string;
  source: string;
  /** Of an open code, the hash of the text; elsewhere, in a few words, what was read. */
  digest: string;
}

const LEGI_DATA = { readOn: '2026-03-29', source: '@socialgouv/legi-data 2.513.0' };

/** Codes whose text is published as data: `npm run law:compare` reads them again. */
const openCodes = [
  ['CRPA L.112-3', '2015-10-23', 'ee32287848429b89'],
  ['CRPA L.112-6', '2015-10-23', '2d5f27cccb0698f7'],
  ['CRPA L.114-5', '2015-10-23', '6c0c8bfee2ef1dd5'],
  ['CRPA L.121-1', '2015-10-23', 'a6510ee0a6453ef0'],
  ['CRPA L.122-1', '2015-10-23', '4b02a8cb124ae1fa'],
  ['CRPA L.231-1', '2015-10-23', 'ef7a2cd462d2c811'],
  ['CRPA L.231-4', '2015-10-23', '1e2843de9e858d64'],
  ['CRPA L.242-1', '2015-10-23', '29fb5cb186404d01'],
  ['CRPA L.242-4', '2015-10-23', '1648e88fb226e66a'],
  ['CRPA L.311-6', '2018-07-30', '7ebd1351fb5fd209'],
  ['CRPA L.411-2', '2015-10-23', 'a7cf09f733f59415'],
  ['CRPA L.211-5', '2015-10-23', 'a8fa7af15a55f23c'],
  ['CRPA L.211-2', '2015-10-23', '58a5c0877fa88bc9'],
  ['CRPA R.112-5', '2015-10-23', '553fa4d23e64cf43'],
  ['CRPA R*133-1', '2016-05-24', 'aea47662fbb8d8e1'],
  ['CRPA R.133-3', '2015-10-23', 'f80db4b25ee57b2e'],
  ['CRPA R.133-4', '2015-10-23', 'dd98b915ba237f5f'],
  ['CRPA R.133-5', '2015-10-23', 'a235200d8508c568'],
  ['CRPA R.133-6', '2015-10-23', 'b0b1cb34d407bd11'],
  ['CRPA R.133-7', '2015-10-23', 'e767a922a3057945'],
  ['CRPA R.133-8', '2015-10-23', '865a9a932362dc1d'],
  ['CRPA R.133-9', '2015-10-23', '79cc388ed06c896c'],
  ['CRPA R.133-10', '2015-10-23', '5bd95e17d65bce94'],
  ['CRPA R.133-11', '2015-10-23', '01884a00691b5890'],
  ['CRPA R.133-12', '2015-10-23', '6dadb0f54ebb2465'],
  ['CRPA R.133-13', '2015-10-23', '7347898c2dfc4409'],
  ['C. trav. L.3133-1', '2016-08-08', '30a73d3d9a1b478f'],
  ['C. trav. L.3134-13', '2007-03-12', 'f418fa585cc1d83a'],
  ['C. trav. L.3422-2', '2017-10-25', 'd602585b459a5117'],
  ['C. trav. L.8112-2', '2020-01-29', '310a0a8f74e0ac68'],
  ['C. trav. L.8113-7', '2016-04-07', '37da12edad1a09dc'],
  ['C. trav. L.8211-1', '2016-03-07', '50885c702a39e685'],
  ['C. trav. L.8271-1-2', '2021-05-25', '35875c9b7fa7849e'],
  ['CSS L.114-16', '2022-12-23', '68eaed1aa85acf59'],
  ['CSS L.114-16-1', '2025-06-30', 'cda6ae4942d3e5c1'],
  ['CSS L.114-16-2', '2023-12-26', '09881851bc98a61a'],
  ['CSS L.114-16-3', '2025-06-30', 'c7224bbfbc1c89ba'],
] as const;

const READ_ON = '2026-11-28';
const TO_CONFIRM = 'to be confirmed';

/** What no open data carries: read in a public page, and to be confirmed by a lawyer. */
const elsewhere = [
  ['CASF L.121-9', '2016-04-13', 'doctrine.fr', 'un parcours autorisé par le préfet après avis de l’instance'],
  ['CASF L.121-6-2', '2007-03-05', 'secretpro.fr', 'partage strictement nécessaire entre professionnels'],
  ['CASF L.222-5', '2022-02-07', 'legifrance.gouv.fr', '5° : soutien possible jusqu’à vingt et un ans'],
  ['CASF L.226-2-1', '2007-03-05', 'secretpro.fr', 'information préoccupante transmise sans délai'],
  ['CASF L.226-4', '2016-03-14', TO_CONFIRM, 'le parquet avisé sans délai d’un danger grave'],
  ['CASF R.121-12-3', '2016-10-28', 'lexbase.fr', 'agrément de trois ans, renouvelable'],
  [
    'CASF R.121-12-6',
    '2016-10-28',
    'lemediasocial.fr',
    'la commission, et le nombre de ses réunions depuis le décret du 30/12/2025',
  ],
  ['CASF R.121-12-7', '2016-10-28', 'legifrance.gouv.fr', 'membres de la commission, en leurs qualités'],
  ['CASF R.121-12-12', '2016-10-28', 'legifrance.gouv.fr', 'document d’engagement : actions et engagements, signé'],
  ['CASF L.345-1', '2016-04-13', TO_CONFIRM, 'centres d’hébergement et de réinsertion sociale, ouverts aux victimes'],
  ['CASF R.121-12-13-1', '2017-04-14', 'weka.fr, juriblio.fr', 'conditions de l’aide financière (AFIS)'],
  ['CE 19/11/2021 n° 440802', '2021-11-19', 'conseil-etat.fr', 'première demande : des motifs qui ne suffisent pas'],
  ['CE 13/10/1993 n° 141677', '1993-10-13', 'legifrance.gouv.fr', 'jours francs : le délai n’est pas prolongé'],
  [
    'CESEDA L.425-4',
    '2020-12-16',
    'gisti.org',
    'autorisation provisoire de séjour de six mois au moins, pendant le parcours',
  ],
  ['CESEDA R.425-2', '2020-12-16', 'french-business-law.com', 'trente jours de réflexion à compter du récépissé'],
  [
    'Convention de Varsovie art. 16',
    '2005-05-16',
    TO_CONFIRM,
    'retour de préférence volontaire, dans le respect des droits, de la sécurité et de la dignité',
  ],
  ['CJA R.421-1', '2016-11-02', TO_CONFIRM, 'deux mois à partir de la notification'],
  ['CPP art. 11', '2021-12-22', 'actu-juridique.fr', 'secret de l’enquête et de l’instruction'],
  ['CPP art. 40-2', '2004-03-09', TO_CONFIRM, 'les plaignants avisés des suites, et des raisons d’un classement'],
  [
    'CPP art. 85',
    '2019-03-23',
    TO_CONFIRM,
    'trois mois après la plainte, la partie civile saisit le juge d’instruction',
  ],
  [
    'CPP art. 391',
    '2019-03-23',
    'doctrine.fr',
    'qui a porté plainte est avisé par le parquet de la date de l’audience',
  ],
  ['Décret 2016-1056', '2016-08-03', 'legifrance.gouv.fr', 'comité local d’aide aux victimes, une fois par an'],
  ['Décret 2020-872', '2020-07-15', 'economie.gouv.fr', 'comités opérationnels départementaux anti-fraude'],
  ['LIL art. 46', '2018-12-12', TO_CONFIRM, 'données relatives aux infractions, lues par qui y est habilité'],
  ['RGPD art. 5', '2016-04-27', TO_CONFIRM, 'exactitude, minimisation, conservation limitée'],
  ['RGPD art. 15', '2016-04-27', TO_CONFIRM, '§4 : la copie ne porte pas atteinte aux droits d’autrui'],
  ['RGPD art. 17', '2016-04-27', TO_CONFIRM, 'effacement, et ses exceptions au §3'],
  ['RGPD art. 33', '2016-04-27', TO_CONFIRM, 'notification dans les 72 heures, motifs du retard'],
  ['RGPD art. 34', '2016-04-27', TO_CONFIRM, 'communication aux personnes si le risque est élevé'],
] as const;

export const articlesRead: readonly ArticleRead[] = [
  ...openCodes.map(([article, dated, digest]) => ({ article, dated, digest, ...LEGI_DATA })),
  ...elsewhere.map(([article, dated, source, digest]) => ({ article, dated, source, digest, readOn: READ_ON })),
];

const byArticle = new Map(articlesRead.map((read) => [read.article, read]));
const CITED = new RegExp(
  [
    '(?:CRPA|C\\. trav\\.|CSS|CASF|CESEDA|CJA) [LR]\\.?\\*?[\\d-]+',
    '(?:CPP|LIL|RGPD|Convention de Varsovie) art\\. \\d+(?:-\\d+)*',
    'CE [\\d/]+ n° \\d+',
    'décret \\d{4}-\\d+',
  ].join('|'),
  'gi',
);
/** A decree known by its day alone: the rule is then as it made it. */
const BY_ITS_DAY = /(?<!avant le )décret du (\d\d)\/(\d\d)\/(\d{4})/i;

/** The articles that a citation names, each as it stands in the list. */
export function articlesCitedIn(citation: string): string[] {
  return (citation.match(CITED) ?? []).map((article) => article.replace(/^d/, 'D'));
}

/** The day of the text that a rule comes from; null where it is the platform's own. */
export function dateOfText(citation: string): string | null {
  const day = BY_ITS_DAY.exec(citation);
  if (day) return [day[3], day[2], day[1]].join('-');
  const [first] = articlesCitedIn(citation);
  return (first && byArticle.get(first)?.dated) ?? null;
}
