import type { Finding } from './suite/finding';
import type { Scale, Shown } from './suite/scales';
import type { SuiteResult } from './run-suite';

const figure = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(3));
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const COLUMNS = [10, 42, 9, 9, 17, 7] as const;

const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at < COLUMNS.length ? cell.padEnd(COLUMNS[at]!) : cell)).join(' ');

/** For whoever reads the terminal. */
export function tableOf({ attacks, utility }: SuiteResult): string {
  const rows = attacks.map((finding) =>
    line([
      finding.id,
      finding.name,
      figure(finding.naive),
      figure(finding.ours),
      finding.interval ? finding.interval.map((value) => value.toFixed(3)).join('–') : '',
      finding.pass ? 'oui' : 'NON',
      finding.criterion + goalOf(finding),
    ]),
  );
  return [
    line(['attaque', '', 'naïf', 'nous', 'intervalle 95 %', 'tenu', 'critère (criterion)']),
    ...rows,
    '',
    `Utilité : ${percent(utility.shareOfVictimsShown)} des personnes dans une case visible d'un département ou d'une région au moins (u1),`,
    `  ${percent(utility.meanOverOneWayNodes)} en moyenne sur ces tableaux (u2) ; ${percent(utility.cellsShown)} des cases non vides visibles (« <5 » : ${percent(utility.cellsOverFour)}) ;`,
    `  écart type du bruit : ${figure(utility.errorAtTotals.national)} (France), ${figure(utility.errorAtTotals.region)} (région), ${figure(utility.errorAtTotals.departement)} (département).`,
    ...Object.entries(utility.byNode).map(([node, share]) => `  ${node.padEnd(24)} ${percent(share)}`),
    '',
    ...scaleLines(utility.scales),
    ...attacks
      .filter(({ pass }) => !pass)
      .map((finding) => `NON TENU ${finding.id} : ${JSON.stringify(finding.detail)}`),
  ].join('\n');
}

const WIDTHS = [26, 30, 30, 30] as const;

const row = (cells: readonly string[]): string => cells.map((cell, at) => cell.padEnd(WIDTHS[at]!)).join(' ');

const ofCodes = ({ forms, formsOf }: Shown): string => `${forms.toFixed(1)} sur ${formsOf}`;

/** By number of persons in three years: a year of the first edition, a year and a triennium of this one. */
const scaleLines = (scales: readonly Scale[]): string[] => [
  row(['personnes en trois ans', 'première édition, une année', 'année', 'triennat']),
  ...scales.flatMap(({ persons, formerYear, year, triennium }) => [
    row([
      String(persons),
      `${percent(formerYear.personsInADepartement!)} en ${formerYear.departements!.toFixed(1)} départements`,
      '',
      `${percent(triennium.personsInADepartement!)} en ${triennium.departements!.toFixed(1)} départements`,
    ]),
    row(['  formes au niveau national', ofCodes(formerYear), ofCodes(year), ofCodes(triennium)]),
    row(['  régions', formerYear.regions!.toFixed(1), year.regions!.toFixed(1), '']),
  ]),
];

const goalOf = ({ goal }: Finding): string =>
  goal ? ` [but/goal: ${goal.aim}: ${goal.met ? 'atteint' : 'NON atteint'}]` : '';

/** For a program: the same, whole. */
export const jsonOf = ({ attacks, utility }: SuiteResult, seconds: number): string =>
  `${JSON.stringify({ attacks, utility, seconds: Math.round(seconds) }, null, 2)}\n`;
