import type { Page } from 'playwright-core';
import { writeSheet } from '../../../console/spreadsheet/write-sheet';
import type { Example } from './gallery';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Two gestures: what opens, then what confirms. */
async function confirm(page: Page, name: string): Promise<void> {
  const gestures = page.locator('details[data-confirm]', { has: page.locator('summary', { hasText: name }) });
  await gestures.locator('summary').click();
  await gestures.getByRole('button').click();
}

async function examine(page: Page): Promise<void> {
  const heads = ['Nom', 'Prénom', 'Date de naissance', 'Sexe', 'Nationalité', 'Forme d’exploitation', 'Notes'];
  const rows = [
    ['Tchibozo', 'Afiwa', '14/02/1999', 'F', 'béninoise', 'prostitution', 'une note'],
    ['Marin', 'Elena', '31/02/1997', 'F', 'congolaise', 'autre', null],
  ];
  const buffer = Buffer.from(await writeSheet('xlsx', { title: 'Suivi', heads, rows }));
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').setInputFiles({ name: 'suivi.xlsx', mimeType, buffer });
  await page.locator('form[action$="/examen"] button[type=submit]').click();
}

interface Answer extends Pick<Example, 'route' | 'address' | 'arrive'> {
  account: string;
}

const answers: readonly Answer[] = [
  {
    account: 'association-38',
    route: '/:departement/recherche',
    address: '/38/dossiers',
    async arrive(page) {
      await page.locator('#champ-recherche').fill('Okonkwo');
      await press(page, 'Chercher');
      await page.waitForURL('**/recherche');
    },
  },
  {
    account: 'association-38',
    route: '/:departement/dossiers/importer/examen',
    address: '/38/dossiers/importer',
    async arrive(page) {
      await examine(page);
      await page.waitForURL('**/examen');
    },
  },
  {
    account: 'association-38',
    route: '/:departement/dossiers/importer/confirmation',
    address: '/38/dossiers/importer',
    async arrive(page) {
      await examine(page);
      await page.waitForURL('**/examen');
      await confirm(page, 'Créer les brouillons cochés');
      await page.waitForURL('**/confirmation');
    },
  },
  {
    account: 'association-38',
    route: '/mon-compte/jetons/creer',
    address: '/mon-compte',
    async arrive(page) {
      await page.locator('summary', { hasText: 'Créer un jeton' }).click();
      await page.locator('#champ-label').fill('essai');
      await page.locator('#champ-mandateId').selectOption({ index: 1 });
      await press(page, 'Créer le jeton');
      await page.waitForURL('**/creer');
    },
  },
  {
    account: 'coordinator-38',
    route: '/:departement/seances/fixer, refused',
    address: '/38/seances/nouvelle?instance=PROSTITUTION_EXIT_COMMISSION',
    async arrive(page) {
      await page.locator('#champ-heldOn').fill('31/02/2027');
      await press(page, 'Fixer la séance');
      await page.locator('.fr-message--error').first().waitFor();
    },
  },
  {
    account: 'coordinator-38',
    route: '/:departement/annuaire/nouveau, refused',
    address: '/38/annuaire/nouveau',
    async arrive(page) {
      await confirm(page, 'Envoyer l’invitation');
      await page.locator('.fr-alert--error').first().waitFor();
    },
  },
];

/** Pages that answer a form, which no link leads to: what was found, made, or refused beside its fields. */
export const answeredForms: readonly Example[] = answers.map((answer) => ({ ...answer, text: '' }));
