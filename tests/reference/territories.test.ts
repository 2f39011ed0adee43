import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import departementRows from '@etalab/decoupage-administratif/data/departements.json';
import regionRows from '@etalab/decoupage-administratif/data/regions.json';
import { regions, territories, territoryOf } from '../../server/reference/reference-data';

const root = join(__dirname, '../..');
const isDepartement = ({ zone }: { zone: string }): boolean => zone !== 'com';

describe('the territories', () => {
  it('are the 101 départements and 18 regions', () => {
    expect(territories).toHaveLength(101);
    expect(new Set(territories.map(({ code }) => code)).size).toBe(101);
    expect(regions).toHaveLength(18);
  });

  it('have 2A and 2B, no 20, and none of the collectivités d’outre-mer', () => {
    expect(territoryOf('2A')?.name).toBe('Corse-du-Sud');
    expect(territoryOf('2B')?.name).toBe('Haute-Corse');
    for (const code of ['20', '96', '975', '977', '978', '984', '986', '987', '988', '989']) {
      expect(territoryOf(code)).toBeNull();
    }
  });

  it('say the same as the official geography', () => {
    const official = departementRows
      .filter(isDepartement)
      .map(({ code, nom, region }) => ({ code, name: nom, region }))
      .sort((a, b) => (a.code < b.code ? -1 : 1));
    expect(territories.map(({ code, name, region }) => ({ code, name, region }))).toEqual(official);
    const officialRegions = new Map(regionRows.filter(isDepartement).map(({ code, nom }) => [code, nom]));
    expect(new Map(regions.map(({ code, name }) => [code, name]))).toEqual(officialRegions);
  });

  it('are a frozen copy that the refresh script would write again, byte for byte', () => {
    const check = (): string =>
      execFileSync('node', ['scripts/refresh-territories.mjs', '--check'], { cwd: root, encoding: 'utf8' });
    expect(check).not.toThrow();
  });

  it('belong to a known region and have a chef-lieu', () => {
    const codes = new Set(regions.map(({ code }) => code));
    for (const { region, chefLieu } of territories) {
      expect(codes).toContain(region);
      expect(chefLieu).toMatch(/\p{Lu}/u);
    }
    expect(territoryOf('38')?.chefLieu).toBe('Grenoble');
    expect(territoryOf('69')?.region).toBe('84');
  });

  it('keep Paris time in the metropolis and their own overseas', () => {
    const overseas = territories.filter(({ timeZone }) => timeZone !== 'Europe/Paris');
    expect(overseas.map(({ code, timeZone }) => [code, timeZone])).toEqual([
      ['971', 'America/Guadeloupe'],
      ['972', 'America/Martinique'],
      ['973', 'America/Cayenne'],
      ['974', 'Indian/Reunion'],
      ['976', 'Indian/Mayotte'],
    ]);
  });

  it('read well in French after a noun', () => {
    const forms = {
      '01': "de l'Ain",
      '2A': 'de la Corse-du-Sud',
      35: "d'Ille-et-Vilaine",
      38: "de l'Isère",
      47: 'de Lot-et-Garonne',
    };
    const others = {
      69: 'du Rhône',
      71: 'de Saône-et-Loire',
      75: 'de Paris',
      84: 'de Vaucluse',
      92: 'des Hauts-de-Seine',
    };
    for (const [code, of] of Object.entries({ ...forms, ...others, 974: 'de La Réunion', 976: 'de Mayotte' })) {
      expect(territoryOf(code)?.of).toBe(of);
    }
  });
});
