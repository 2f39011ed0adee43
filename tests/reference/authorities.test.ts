import { parseLocalDate } from '../../server/kernel/local-date';
import { authorities, authoritiesOf, regions, territories, territoryOf } from '../../server/reference/reference-data';
import { AUTHORITY_KINDS, type AuthorityKind } from '../../server/reference/reference-types';

const names = (departement: string, kind: AuthorityKind): string[] =>
  authoritiesOf(departement, kind).map(({ name }) => name);
const seat = (departement: string): string[] =>
  authoritiesOf(departement, 'PARQUET')
    .filter((parquet) => parquet.seat === true)
    .map(({ shortName }) => shortName);

describe('the authorities', () => {
  it('have a unique stable id, a known kind, real territories and a real date', () => {
    expect(new Set(authorities.map(({ id }) => id)).size).toBe(authorities.length);
    for (const { id, kind, territories: codes, validFrom } of authorities) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(AUTHORITY_KINDS).toContain(kind);
      expect(codes.length).toBeGreaterThan(0);
      for (const code of codes) expect(territoryOf(code)).not.toBeNull();
      expect(parseLocalDate(validFrom)).toBe(validFrom);
    }
  });

  it('give each département one actor of each kind, but for the known exceptions', () => {
    const exceptions: Partial<Record<AuthorityKind, Record<string, number>>> = {
      PREFECTURE_DE_POLICE: { 75: 1, 92: 1, 93: 1, 94: 1 },
      CHILD_WELFARE: { 69: 2 },
      DDETS: { 75: 2, 92: 2, 93: 2, 94: 2 },
      GENDARMERIE: { 75: 0 },
    };
    for (const { code } of territories) {
      for (const kind of AUTHORITY_KINDS.filter((each) => each !== 'PARQUET')) {
        const usual = kind === 'PREFECTURE_DE_POLICE' ? 0 : 1;
        expect([code, kind, authoritiesOf(code, kind).length]).toEqual([code, kind, exceptions[kind]?.[code] ?? usual]);
      }
    }
  });

  it('name each préfecture with its article', () => {
    expect(names('38', 'PREFECTURE')).toEqual(["Préfecture de l'Isère"]);
    expect(names('69', 'PREFECTURE')).toEqual(['Préfecture du Rhône']);
    expect(names('974', 'PREFECTURE')).toEqual(['Préfecture de La Réunion']);
  });

  it('give Paris two préfecture actors: one decides on the pathway, the other has the foreigners’ service', () => {
    expect(names('75', 'PREFECTURE')).toEqual(['Préfecture de Paris']);
    const [decides] = authoritiesOf('75', 'PREFECTURE');
    const [police] = authoritiesOf('75', 'PREFECTURE_DE_POLICE');
    expect(decides?.competences).toEqual([{ territory: '75', does: ['PSP_DECISION'] }]);
    expect(police?.competences?.[0]).toEqual({ territory: '75', does: ['PUBLIC_ORDER', 'FOREIGNERS_SERVICE'] });
  });

  it.each(territories.map(({ code }) => code))('share out the competences of the préfet in %s, each once', (code) => {
    const shared = authoritiesOf(code)
      .flatMap(({ competences }) => competences ?? [])
      .filter(({ territory }) => territory === code)
      .flatMap(({ does }) => does);
    expect([...shared].sort()).toEqual(['FOREIGNERS_SERVICE', 'PSP_DECISION', 'PUBLIC_ORDER']);
  });

  it('know 164 parquets, each in one département, one of them competent at the chef-lieu', () => {
    expect(authorities.filter(({ kind }) => kind === 'PARQUET')).toHaveLength(164);
    for (const { code, chefLieu } of territories) {
      expect(seat(code)).toHaveLength(1);
      const [parquet] = authoritiesOf(code, 'PARQUET');
      const town = chefLieu.replace(/^Les? /, '');
      expect(parquet?.name).toContain(code === '50' ? 'Coutances' : town);
    }
  });

  it('know the départements that have several parquets', () => {
    const count = (code: string): number => authoritiesOf(code, 'PARQUET').length;
    expect([count('59'), count('13'), count('62'), count('974'), count('38')]).toEqual([6, 3, 4, 2, 3]);
    expect(authoritiesOf('38', 'PARQUET').map(({ id }) => id)).toEqual([
      'parquet-grenoble',
      'parquet-vienne',
      'parquet-bourgoin-jallieu',
    ]);
    expect(seat('974')).toEqual(['Parquet de Saint-Denis']);
    expect(names('76', 'PARQUET')).toContain('Parquet du tribunal judiciaire du Havre');
  });

  it('follow the collectivités, not the State, for child welfare', () => {
    expect(names('69', 'CHILD_WELFARE')).toEqual(['Métropole de Lyon', 'Département du Rhône']);
    expect(authoritiesOf('67', 'CHILD_WELFARE')).toEqual(authoritiesOf('68', 'CHILD_WELFARE'));
    expect(names('67', 'CHILD_WELFARE')).toEqual(["Collectivité européenne d'Alsace"]);
    expect(authoritiesOf('2A', 'CHILD_WELFARE')).toEqual(authoritiesOf('2B', 'CHILD_WELFARE'));
    expect(names('2A', 'CHILD_WELFARE')).toEqual(['Collectivité de Corse']);
    expect(names('75', 'CHILD_WELFARE')).toEqual(['Ville de Paris']);
    expect(names('972', 'CHILD_WELFARE')).toEqual(['Collectivité territoriale de Martinique']);
    expect(names('973', 'CHILD_WELFARE')).toEqual(['Collectivité territoriale de Guyane']);
    expect(names('976', 'CHILD_WELFARE')).toEqual(['Département de Mayotte']);
  });

  it('name the labour and solidarity services as each territory does', () => {
    const short = (code: string): string[] => authoritiesOf(code, 'DDETS').map(({ shortName }) => shortName);
    expect(short('38')).toEqual(['DDETS']);
    expect(short('88')).toEqual(['DDETSPP']);
    expect(short('93')).toEqual(['DRIEETS, UD 93', 'DRIHL, UD 93']);
    expect(short('974')).toEqual(['DEETS']);
    expect(short('973')).toEqual(['DGCOPOP']);
  });

  it('have one health agency a region, shared by its départements', () => {
    expect(authorities.filter(({ kind }) => kind === 'ARS')).toHaveLength(regions.length);
    expect(authoritiesOf('38', 'ARS')).toEqual(authoritiesOf('69', 'ARS'));
  });
});
