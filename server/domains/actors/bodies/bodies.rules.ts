import { dayFigures } from '../../../kernel/french-date';
import type { LocalDate } from '../../../kernel/local-date';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { Formation, Role } from '../../../kernel/words';

const SITTING_MEMBER_FROM = '2026-01-01';
const MANDATE_YEARS = 3;

/** Since the décret of 30/12/2025, child welfare sits for policy and for minors' pathways, not on individual files. */
export function seatVerdict(formation: Formation, role: Role, on: LocalDate): RuleVerdict {
  const excluded = formation === 'INDIVIDUAL_CASES' && role === 'CHILD_WELFARE' && on >= SITTING_MEMBER_FROM;
  return {
    rule: 'INDIVIDUAL_CASES_FORMATION',
    article: 'CASF R.121-12-7 (décret du 30/12/2025)',
    verdict: excluded ? 'BLOCKING' : 'OK',
    message: excluded
      ? "La protection de l'enfance n'assiste pas à l'examen des dossiers individuels."
      : 'Siège possible.',
    cure: 'Désignez ce membre pour les orientations ou pour les parcours de mineurs.',
  };
}

/** Three years, renewable: a longer appointment is told, not refused (the arrêté préfectoral decides). */
export function appointmentVerdict(
  appointedOn: LocalDate,
  validUntil: LocalDate | null,
  threeYearsOn: LocalDate,
): RuleVerdict {
  const tooLong = validUntil !== null && validUntil > threeYearsOn;
  return {
    rule: 'APPOINTMENT_LENGTH',
    article: 'CASF R.121-12-7',
    verdict: tooLong ? 'WARNING' : 'OK',
    message: tooLong
      ? `Une désignation vaut ${MANDATE_YEARS} ans, renouvelable : celle-ci, du ${dayFigures(appointedOn)}, dépasse cette durée.`
      : 'Durée possible.',
    value: validUntil ?? undefined,
    limit: threeYearsOn,
  };
}

/** The texts give some qualities several seats: a second member of one quality is likely, not certain. */
export function sameQualityVerdict(taken: boolean): RuleVerdict {
  return {
    rule: 'SAME_QUALITY',
    article: 'CASF R.121-12-7',
    verdict: taken ? 'WARNING' : 'OK',
    message: taken ? 'Un membre siège déjà en cette qualité dans cette formation.' : 'Qualité libre.',
  };
}
