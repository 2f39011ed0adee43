import { paragraph } from '../../../../../pdf/blocks';
import type { Quantile } from '../../delays.rules';
import type { PublishedRelease } from '../../published-release';
import type { Block } from '../document';
import { number, plural } from '../french';

const UNTOLD = 'les marges et les cases non diffusées laissent un doute';

/** The quantiles in words, under the table of the delays. */
export function delayWords({ delays }: PublishedRelease): Block[] {
  const { median, ninthDecile } = delays ?? { median: null, ninthDecile: null };
  if (median === null && ninthDecile === null)
    return [
      paragraph(`Ni le délai médian ni le neuvième décile ne sont diffusés : trop peu de décisions, ou ${UNTOLD}.`),
    ];
  return [
    paragraph(
      [
        median === null
          ? `Le délai médian n’est pas diffusé : ${UNTOLD}.`
          : `La moitié des décisions sont venues en ${within(median)}.`,
        ninthDecile === null
          ? `Le neuvième décile n’est pas diffusé : ${UNTOLD}.`
          : `Neuf décisions sur dix sont venues en ${within(ninthDecile)}.`,
        'Le nombre de jours est estimé dans une tranche du tableau ; les bornes entre parenthèses sont celles de ' +
          'la tranche, et elles sont certaines.',
      ].join(' '),
    ),
  ];
}

const within = ({ days, from, to }: Quantile): string =>
  `${plural(days, 'jour', 'jours')} environ (entre ${number(from)} et ${number(to)} jours)`;
