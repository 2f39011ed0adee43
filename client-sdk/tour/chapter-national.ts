import { AgendaDocument, CoverageDocument, CoverageTotalsDocument } from '../src';
import { expect } from './story';
import { capital, french } from './words';
import type { World } from './world';

/** Institutions, exact; nothing that counts persons. */
export async function playNational(world: World): Promise<void> {
  world.story.chapter('La MIPROF lit la France');
  await world.story.step('coverage', 'La couverture nationale', () => coverage(world));
  await world.story.step('miprof-no-case', 'Aucun dossier, aucune séance nominative', () => noCase(world));
}

async function coverage(world: World): Promise<string[]> {
  const client = await world.accounts.as('miprof');
  const { national } = await client.query(CoverageDocument, {});
  const { national: summed } = await client.query(CoverageTotalsDocument, { by: 'NATIONAL' });
  world.views.miprof = national.coverage;
  expect(new Set(national.coverage.map(({ territory }) => territory.code)).size === 101, 'Il manque des départements.');
  return summed.coverageTotals.map(
    ({ body, installed, dormant, held, planned, convened, atLegalMinimum }) =>
      `${capital(french(body))} : ${installed} en place, ${dormant} en sommeil ; ` +
      `cette année ${held} séances tenues, ${convened} convoquées, ${planned} prévues ; ` +
      `${atLegalMinimum} au minimum légal.`,
  );
}

async function noCase(world: World): Promise<string> {
  const answer = await (
    await world.accounts.as('miprof')
  ).query(AgendaDocument, { code: world.departement, session: world.need('sessionId') });
  expect(answer.departement === null, 'La MIPROF entre dans un département.');
  return `Le département ${world.departement} lui répond null : des institutions, jamais des personnes.`;
}
