import { InstallationKeys } from '../../server/vault/installation-keys';
import { addErratum } from '../../server/domains/steering/statistics/documents/add-erratum';
import { makeDocuments } from '../../server/domains/steering/statistics/documents/make-documents';
import type { ShownCell } from '../../server/domains/steering/statistics/freeze/protect.rules';
import type { CoveredBody } from '../../server/domains/steering/statistics/freeze/covered-bodies';
import { outputDigest } from '../../server/domains/steering/statistics/freeze/release-secret';
import { verifyReleases } from '../../server/domains/steering/statistics/freeze/verify-release';
import { Api, type Ask } from '../support/api';
import { FiguresWorld } from './figures-world';

let world: FiguresWorld;
let api: Api;
let publicly: Ask;

beforeAll(async () => {
  world = await FiguresWorld.open();
  await world.freeze();
  api = await Api.on(world.database, {
    databaseUrl: world.database.appUrl,
    masterKey: world.database.masterKey,
    keys: new InstallationKeys(world.database.masterKey),
  });
  publicly = api.withToken(null);
}, 120_000);
afterAll(async () => {
  await world.admin.end();
  await api.close();
});

const BULLETIN =
  '{ national { release(id: "2025") { errata { number words } bulletin { edition html documents { format audience name mediaType size path } } } } }';
const bulletinFor = async (ask: Ask) => (await ask(BULLETIN)).data!.national.release;
const WORDS = 'Le nombre de l’Isère compte en trop les dossiers d’une association fermée en mars.';

describe('the documents of a release', () => {
  it('are made once, then are always the same bytes', async () => {
    expect((await bulletinFor(publicly)).bulletin).toBeNull();
    const made = await makeDocuments(world.query, '2025', world.secretOf('2025'));
    expect(made.map(({ audience, format }) => `${audience} ${format}`).sort()).toEqual(
      ['MIPROF', 'PUBLIC'].flatMap((audience) =>
        ['CSV', 'HTML', 'JSON', 'ODS', 'PDF'].map((format) => `${audience} ${format}`),
      ),
    );
    const again = await makeDocuments(world.query, '2025', world.secretOf('2025'));
    for (const { name, body } of made)
      expect(again.find((document) => document.name === name)!.body.equals(body)).toBe(true);
    expect(await world.rows('select count(*)::integer as n from published.release_document')).toEqual([{ n: 10 }]);
  });

  it('come to the public without those of the MIPROF, and to the MIPROF with them', async () => {
    const { bulletin } = await bulletinFor(publicly);
    expect(bulletin.documents.map(({ audience }: any) => audience)).toEqual(Array(5).fill('PUBLIC'));
    expect(bulletin.html).toMatch(/^<!doctype html>/i);
    expect(bulletin.html).not.toMatch(/Diffusion restreinte/);
    const reserved = (await bulletinFor(await api.as('miprof'))).bulletin;
    expect(reserved.documents).toHaveLength(10);
    expect(reserved.html).toMatch(/Diffusion restreinte/);
    expect((await bulletinFor(await api.as('coordinator-38'))).bulletin.documents).toHaveLength(5);
  });

  it('are downloaded from their path, by whom they are for', async () => {
    const { bulletin } = await bulletinFor(await api.as('miprof'));
    const token = await api.token('miprof');
    for (const { audience, path, mediaType, size } of bulletin.documents) {
      const known = await fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
      expect([known.status, known.headers.get('content-type'), (await known.arrayBuffer()).byteLength]).toEqual([
        200,
        mediaType,
        size,
      ]);
      const anybody = await fetch(`${api.url}${path}`);
      expect(anybody.status).toBe(audience === 'PUBLIC' ? 200 : 404);
      expect(anybody.headers.get('content-security-policy')).toBeTruthy();
    }
  });

  it.each([
    '/releases/2025/unknown.pdf',
    '/releases/1999/passerelle-teh-1999-public.pdf',
    '/releases/2025/..%2f..%2fpackage.json',
    "/releases/2025/'",
    '/releases/%00/x',
  ])('are not found at %s', async (path) => {
    const response = await fetch(`${api.url}${path}`);
    expect([404, 400]).toContain(response.status);
    expect((await response.json()) as object).toHaveProperty('errors');
  });

  it('are refused for a year that is not published', async () => {
    await expect(makeDocuments(world.query, '2024', world.secretOf('2024'))).rejects.toThrow(
      "Pas encore publiée : gelez d'abord l’année 2024 (npm run figures:freeze -- --period 2024).",
    );
  });
});

describe('an erratum', () => {
  it('is words, dated; the figures stay, and the documents have another edition that begins with it', async () => {
    const cells = () => world.rows('select node, coordinates, value from published.release_cell order by 1, 2');
    const before = await cells();
    await addErratum(world.query, '2025', `  ${WORDS}\n`, { today: '2026-11-25', secret: world.secretOf('2025') });
    const { errata, bulletin } = await bulletinFor(publicly);
    expect(errata).toEqual([{ number: 1, words: WORDS }]);
    expect(bulletin.edition).toBe(1);
    expect(bulletin.html).toContain('association fermée en mars');
    expect(await cells()).toEqual(before);
    expect(await world.rows('select distinct edition from published.release_document order by 1')).toEqual([
      { edition: 0 },
      { edition: 1 },
    ]);
  });

  it('is refused when it says too little, says it again, or speaks of a year that is not published', async () => {
    await expect(
      addErratum(world.query, '2025', 'Erreur.', { today: '2026-11-25', secret: world.secretOf('2025') }),
    ).rejects.toThrow(/^--text doit dire en 20 à 2000 caractères/);
    await expect(
      addErratum(world.query, '2025', WORDS, { today: '2026-11-26', secret: world.secretOf('2025') }),
    ).rejects.toThrow(/déjà publié/);
    await expect(
      addErratum(world.query, '2025', 'Le signe 😀 ne s’imprime pas dans les documents.', {
        today: '2026-11-26',
        secret: world.secretOf('2025'),
      }),
    ).rejects.toThrow(/écrivez-le en lettres/);
    await expect(
      addErratum(world.query, '2024', WORDS, { today: '2026-11-26', secret: world.secretOf('2024') }),
    ).rejects.toThrow(/n'est pas publiée/);
  });
});

describe('the verification of a release', () => {
  const standing = async () =>
    (await verifyReleases(world.query, world.secretOf, null)).map((found) => `${found.id} ${found.standing}`);

  it('derives it again while nothing has changed', async () => {
    expect(await standing()).toEqual(['2025 UNCHANGED']);
  });

  it('says that the data have lived, and derives nothing', async () => {
    const [{ case_id }] = (await world.rows<{ case_id: string }>(
      `update tenant.case_fact set sex = 'MALE' where case_id = (select case_id from tenant.case_fact where sex = 'FEMALE' order by case_id limit 1) returning case_id`,
    )) as [{ case_id: string }];
    expect(await standing()).toEqual(['2025 MOVED_ON']);
    await world.rows(`update tenant.case_fact set sex = 'FEMALE' where case_id = $1`, [case_id]);
    expect(await standing()).toEqual(['2025 UNCHANGED']);
  });

  it.each([
    [
      'changed',
      'update published.release_cell set value = value + 1',
      'update published.release_cell set value = value - 1',
    ],
    [
      'added',
      `insert into published.release_cell values ('2025', 'region', '9Z', 'PUBLIC', 22)`,
      `delete from published.release_cell where coordinates = '9Z'`,
    ],
    [
      'kept from others',
      `update published.release_cell set audience = 'MIPROF' where node = 'national.sex'`,
      `update published.release_cell set audience = 'PUBLIC' where node = 'national.sex'`,
    ],
    [
      'shown under other words',
      `update published.release set lattice = jsonb_set(lattice, '{dimensions,1,codes,0,label}', '"Personnes"') where id = '2025'`,
      `update published.release set lattice = jsonb_set(lattice, '{dimensions,1,codes,0,label}', '"Femmes"') where id = '2025'`,
    ],
    [
      'printed otherwise',
      `update published.release_document set body = body || '\\x20' where format = 'CSV'`,
      `update published.release_document set body = substring(body from 1 for octet_length(body) - 1) where format = 'CSV'`,
    ],
    [
      'corrected otherwise',
      `update published.erratum set words = words || ' '`,
      `update published.erratum set words = rtrim(words)`,
    ],
    [
      'left uncovered',
      `delete from published.release_coverage where departement_code = '38' and body_kind = 'CODAF'`,
      `insert into published.release_coverage values ('2025', '38', 'CODAF')`,
    ],
    [
      'signed by others',
      `update published.release set producer = producer || '{"name": "Autre"}'`,
      `update published.release set producer = producer || '{"name": "Service producteur de Passerelle"}'`,
    ],
  ])('finds a release that was %s', async (_what, spoil, mend) => {
    await world.rows(spoil);
    expect(await standing()).toEqual(['2025 ALTERED']);
    await world.rows(mend);
    expect(await standing()).toEqual(['2025 UNCHANGED']);
  });

  it('finds an erratum that was taken away', async () => {
    const [erratum] = (await world.rows('select * from published.erratum')) as [any];
    await world.rows('delete from published.erratum');
    expect(await standing()).toEqual(['2025 ALTERED']);
    await world.rows('insert into published.erratum values ($1, $2, $3, $4, $5)', [
      erratum.release_id,
      erratum.number,
      '2026-11-25',
      erratum.words,
      erratum.digest,
    ]);
    expect(await standing()).toEqual(['2025 UNCHANGED']);
  });

  it('finds that a program would compute something else from the same data', async () => {
    const resign = async () => {
      const [release] = (await world.rows(
        `select array[period_from::text, period_until::text, cut_off::text, frozen_on::text] as period, lattice, producer from published.release`,
      )) as [any];
      const shown = await world.rows<ShownCell>(
        'select node, coordinates, audience, value from published.release_cell',
      );
      const coverage = await world.rows<CoveredBody>(
        'select departement_code as departement, body_kind as body, late from published.release_coverage',
      );
      await world.rows('update published.release set output_digest = $1', [
        outputDigest(world.secretOf('2025'), { ...release, shown, coverage }),
      ]);
    };
    await world.rows(`update published.release_cell set value = value + 1 where node = 'national'`);
    await resign();
    expect(await standing()).toEqual(['2025 DIVERGED']);
    await world.rows(`update published.release_cell set value = value - 1 where node = 'national'`);
    await resign();
    expect(await standing()).toEqual(['2025 UNCHANGED']);
    expect((await verifyReleases(world.query, () => Buffer.alloc(32), null))[0]!.standing).toBe('ALTERED');
  });
});
